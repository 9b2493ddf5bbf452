import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { AppError, InputError, NotFoundError } from '../errors.ts';
import { tokensOver } from './limits/tokens.ts';

/** Codes of trouble that only the API knows; the others are those of `AppError`. docs/api.md has a table of all. */
export const API_CODES = [
  'BAD_CURSOR',
  'BODY_TOO_LARGE',
  'FORBIDDEN',
  'OPERATION_NOT_ALLOWED',
  'OUT_OF_RANGE',
  'QUERY_TIMEOUT',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LONG',
  'RATE_LIMITED',
  'READ_ONLY',
  'TOO_MANY_OPERATIONS',
  'UNAUTHENTICATED',
] as const;
export type ApiCode = (typeof API_CODES)[number];

export interface ApiErrorExtensions {
  /** What the client can do next. */
  readonly hint: string;
  /** What is allowed, and what was asked for. */
  readonly limit?: number;
  readonly value?: number;
  /** Status and headers, for what is refused without being looked at; Apollo takes them out of the reply. */
  readonly http?: { readonly status: number; readonly headers?: ReadonlyMap<string, string> };
}

/** Builds an error that reaches the client as it is, with a stable code and a way out. */
export function apiError(code: ApiCode, message: string, extensions: ApiErrorExtensions): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

type Formatted = GraphQLFormattedError;

/**
 * Maps what was thrown to what the client sees: what it did wrong as it is, trouble with the store by its code alone,
 * and anything else masked. What is not shown is in the log, under a number that the client gets. No stack, path or
 * Cypher leaves.
 */
export function makeErrorFormatter(logger: Logger): (formatted: Formatted, error: unknown) => Formatted {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const tokens = tokensOver(cause);
    if (tokens) return tooManyTokens(tokens);
    if (cause instanceof InputError || cause instanceof NotFoundError)
      return { ...formatted, message: cause.message, extensions: { code: cause.code, hint: cause.hint } };
    if (isForClient(formatted, cause)) return { ...formatted, extensions: shownExtensions(formatted) };
    const { locations, path } = formatted;
    return {
      ...maskError(cause, logger, { path }),
      ...(locations && { locations }),
      ...(path && { path }),
    };
  };
}

function tooManyTokens({ limit, value }: { readonly limit: number; readonly value: number }): Formatted {
  const hint = 'Split it into several operations, and put what repeats into fragments.';
  return {
    message: `The query has ${value} words and signs; at most ${limit} are allowed.`,
    extensions: { code: 'QUERY_TOO_LONG' satisfies ApiCode, hint, limit, value },
  };
}

/** GraphQL's own errors (syntax, validation, bad variables) carry no cause; ours above say their code. */
function isForClient(formatted: Formatted, cause: unknown): boolean {
  const code = formatted.extensions?.['code'];
  return cause instanceof GraphQLError && code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
}

function shownExtensions({ extensions }: Formatted): Record<string, unknown> {
  const { stacktrace: _, http: __, ...kept } = extensions ?? {};
  return kept;
}

/** What a client is told of trouble that it did not make; addresses, folders and statements stay in the log. */
const MASKS: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  GRAPH_UNAVAILABLE: {
    message: 'The graph cannot be reached or used just now.',
    hint: 'Try again in a moment.',
  },
  QUERY_TIMEOUT: {
    message: 'The store gave no answer in time.',
    hint: 'Ask for less, or try again when the store is less busy.',
  },
  TOO_MANY_OPERATIONS: {
    message: 'The store still computes answers that were given up; it takes no new ones until one ends.',
    hint: 'Try again in a moment, and ask for less.',
  },
  CONFLICT: {
    message: 'Somebody else holds or changed what this needs.',
    hint: 'Try again in a moment.',
  },
};

/** Logs an error and returns what the client may see of it, with the number the log has it under. */
export function maskError(
  cause: unknown,
  logger: Logger,
  where: Readonly<Record<string, unknown>>,
): { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> } {
  const reference = randomUUID();
  const known = cause instanceof AppError ? MASKS[cause.code] : undefined;
  if (known && cause instanceof AppError) {
    logger.error({ err: cause, reference, ...where }, 'The store had trouble');
    const { message, hint } = known;
    return {
      message: `${message} The server's log has it as ${reference}.`,
      extensions: { code: cause.code, hint, reference },
    };
  }
  logger.error({ err: cause, reference, ...where }, 'Something failed in a way that was not foreseen');
  return {
    message: `This failed here, and it is not your query's fault. The server's log has it as ${reference}.`,
    extensions: { code: 'INTERNAL', reference },
  };
}
