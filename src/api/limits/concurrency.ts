import type { GraphQLError } from 'graphql';
import { apiError } from '../errors.ts';

/** Seconds after which a refused client may try again: most operations end within one. */
const RETRY_AFTER_S = 1;

/** Counts operations under way. */
export interface Gate {
  /** Takes a place and returns what gives it back, once. Throws TOO_MANY_OPERATIONS when there is none. */
  enter(): () => void;
}

/**
 * Makes a gate for so many operations at once. Answers that were given up but are still computed take places too:
 * a store that cannot stop a query is as busy as if somebody waited for it.
 */
export function makeGate(limit: number, abandoned: () => number): Gate {
  let inside = 0;
  return {
    enter() {
      const busy = inside + abandoned();
      if (busy >= limit) throw tooManyOperations(busy, limit);
      inside += 1;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        inside -= 1;
      };
    },
  };
}

function tooManyOperations(value: number, limit: number): GraphQLError {
  const headers = new Map([['retry-after', String(RETRY_AFTER_S)]]);
  return apiError(
    'TOO_MANY_OPERATIONS',
    `${value} operations are under way; at most ${limit} are taken at once.`,
    {
      hint: `Try again after ${RETRY_AFTER_S} s.`,
      limit,
      value,
      http: { status: 503, headers },
    },
  );
}
