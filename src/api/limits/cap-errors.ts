import type { GraphQLFormattedError } from 'graphql';

/** The errors of a reply that are shown, and how many are not. */
export interface CappedErrors {
  readonly errors: readonly GraphQLFormattedError[];
  readonly leftOut: number;
}

/** Cuts the errors of a reply to so many: an operation that fails everywhere would else tell it a thousand times. */
export function capErrors(errors: readonly GraphQLFormattedError[], limit: number): CappedErrors {
  return { errors: errors.slice(0, limit), leftOut: Math.max(0, errors.length - limit) };
}
