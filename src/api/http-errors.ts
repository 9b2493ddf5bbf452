import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { AppError, InternalError } from '../errors.ts';

/** What Express's body parser throws. */
interface BodyError {
  readonly status: number;
  readonly type: string;
  readonly limit?: number;
  readonly length?: number;
}

/** Answers what fails before GraphQL sees it (a body that is too large or is no JSON) in GraphQL's own form. */
export function httpErrorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, code, message } = describe(error);
    if (status >= 500)
      logger.error({ err: error, path: request.path }, 'A request failed in a way that was not foreseen');
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}

function describe(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof AppError && !(error instanceof InternalError))
    return { status: 503, code: error.code, message: error.message };
  if (!isBodyError(error))
    return { status: 500, code: 'INTERNAL', message: 'This failed here; the server’s log has it.' };
  const { status, type, limit, length } = error;
  if (type === 'entity.too.large')
    return {
      status,
      code: 'LIMIT_EXCEEDED',
      message: `The request's body has ${length ?? 'more'} bytes; at most ${limit} are allowed.`,
    };
  return {
    status,
    code: 'BAD_REQUEST',
    message: 'The request cannot be read: its body must be JSON in UTF-8.',
  };
}

function isBodyError(error: unknown): error is BodyError {
  if (!(error instanceof Error) || !('status' in error) || !('type' in error)) return false;
  return typeof error.status === 'number' && error.status < 500 && typeof error.type === 'string';
}
