import type { GraphQLFormattedError } from 'graphql';

/** Statuses of codes that are not the fault of what was asked. */
const STATUSES: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  GRAPH_UNAVAILABLE: 503,
  INTERNAL: 500,
  NOT_FOUND: 404,
  QUERY_TIMEOUT: 504,
  TOO_MANY_OPERATIONS: 503,
  UNAUTHENTICATED: 401,
};

/**
 * Picks the status of an answer with errors: what GraphQL answers 200 to, a dashboard that looks at the status alone
 * must not take for a whole answer.
 */
export function statusOfErrors(errors: readonly GraphQLFormattedError[], given: number | undefined): number {
  if (given !== undefined && given >= 400) return given;
  return STATUSES[String(errors[0]?.extensions?.['code'])] ?? 400;
}
