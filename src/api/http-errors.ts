import type { ErrorRequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { AppError, InputError, NotFoundError } from '../errors.ts';
import { maskError } from './errors.ts';
import { bodyTooLarge } from './limits/body.ts';

/** What Express's body parser throws. */
interface BodyError {
  readonly status: number;
  readonly type: string;
  readonly limit?: number;
  readonly length?: number;
  readonly received?: number;
}

interface Shown {
  readonly status: number;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Answers what fails before GraphQL sees it (a body that is too large or is no JSON) in GraphQL's own form. */
export function httpErrorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, ...shown } = describe(error, (cause) => maskError(cause, logger, { path: request.path }));
    response.status(status).json({ errors: [shown] });
  };
}

/** Statuses of our errors by their code; anything else is a bug. */
const STATUSES: Readonly<Record<string, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  GRAPH_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 503,
  TOO_MANY_OPERATIONS: 503,
};

function describe(error: unknown, mask: (cause: unknown) => Omit<Shown, 'status'>): Shown {
  if (error instanceof GraphQLError) return describeOurs(error);
  if (error instanceof InputError || error instanceof NotFoundError) {
    const { code, hint, message } = error;
    return { status: STATUSES[code] ?? 400, message, extensions: { code, hint } };
  }
  if (error instanceof AppError) return { status: STATUSES[error.code] ?? 500, ...mask(error) };
  if (!isBodyError(error)) return { status: 500, ...mask(error) };
  const { status, type, limit = 0, length, received } = error;
  if (type === 'entity.too.large') return describeOurs(bodyTooLarge(length ?? received, limit));
  return {
    status,
    message: 'The request cannot be read: its body must be JSON in UTF-8.',
    extensions: { code: 'BAD_REQUEST' },
  };
}

/** What `apiError` made says its status by itself, whatever the body parser puts on it. */
function describeOurs({ message, extensions: { http, ...extensions } }: GraphQLError): Shown {
  const { status = 400 } = (http ?? {}) as { readonly status?: number };
  return { status, message, extensions };
}

function isBodyError(error: unknown): error is BodyError {
  if (!(error instanceof Error) || !('status' in error) || !('type' in error)) return false;
  return typeof error.status === 'number' && error.status < 500 && typeof error.type === 'string';
}
