import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { AppError, InternalError } from '../errors.ts';

/** Codes of trouble that only the API knows; the others are those of `AppError`. */
export const API_CODES = ['BAD_CURSOR', 'LIMIT_EXCEEDED', 'READ_ONLY'] as const;
export type ApiCode = (typeof API_CODES)[number];

/** Builds an error that reaches the client as it is, with a stable code and a way out. */
export function apiError(
  code: ApiCode,
  message: string,
  extensions: { readonly hint: string; readonly limit?: number; readonly value?: number },
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/**
 * Maps what was thrown to what the client sees: our errors by their code, GraphQL's own as they are, and anything
 * else masked under a number that the log has too. No stack and no path leaves.
 */
export function makeErrorFormatter(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof AppError && !(cause instanceof InternalError))
      return { ...formatted, message: cause.message, extensions: { code: cause.code, hint: cause.hint } };
    if (isForClient(formatted, cause)) return { ...formatted, extensions: withoutStack(formatted) };
    return mask(formatted, cause, logger);
  };
}

/** GraphQL's own errors (syntax, validation, bad variables) carry no cause; ours above say their code. */
function isForClient(formatted: GraphQLFormattedError, cause: unknown): boolean {
  const code = formatted.extensions?.['code'];
  return cause instanceof GraphQLError && code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
}

function withoutStack({ extensions }: GraphQLFormattedError): Record<string, unknown> {
  const { stacktrace: _, ...kept } = extensions ?? {};
  return kept;
}

function mask(formatted: GraphQLFormattedError, cause: unknown, logger: Logger): GraphQLFormattedError {
  const reference = randomUUID();
  logger.error(
    { err: cause, reference, path: formatted.path },
    'A field failed in a way that was not foreseen',
  );
  const { locations, path } = formatted;
  return {
    message: `This failed here, and it is not your query's fault. The server's log has it as ${reference}.`,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL', reference },
  };
}
