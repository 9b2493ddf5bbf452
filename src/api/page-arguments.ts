import { emptyQuery, pageBothWays } from '../errors.ts';
import type { PageRequest } from '../graph/read/page.ts';
import { type CursorOrder, decodeCursor } from './cursor.ts';
import { apiError } from './errors.ts';

/** Items of a page when neither `first` nor `last` is given, and at most. */
export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** The arguments every connection takes. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** Reads a connection's arguments. Throws OUT_OF_RANGE, BAD_CURSOR, or BAD_INPUT for both `first` and `last`. */
export function readPage({ first, last, after, before }: PageArguments, order: CursorOrder): PageRequest {
  if (typeof first === 'number' && typeof last === 'number') throw pageBothWays(first, last);
  checkSize('first', first);
  checkSize('last', last);
  return {
    size: first ?? last ?? DEFAULT_PAGE,
    backward: typeof last === 'number',
    after: after ? decodeCursor(after, order) : null,
    before: before ? decodeCursor(before, order) : null,
  };
}

/** Checks a number that an argument bounds. Throws OUT_OF_RANGE with the limit and the value. */
export function checkRange(
  argument: string,
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  if (value >= min && value <= max) return value;
  throw apiError('OUT_OF_RANGE', `\`${argument}\` is ${value}; it may be ${min} to ${max}.`, {
    hint: value > max ? 'Ask for less, and for the rest with further requests.' : `Ask for at least ${min}.`,
    limit: max,
    value,
  });
}

/** Checks the words of a search. Throws BAD_INPUT when there are none, OUT_OF_RANGE over 200 characters. */
export function readSearch(query: string): string {
  if (query.trim() === '') throw emptyQuery();
  checkRange('length of the search', query.length, { min: 1, max: 200 });
  return query;
}

function checkSize(argument: 'first' | 'last', value: number | null | undefined): void {
  if (typeof value === 'number') checkRange(argument, value, { min: 0, max: MAX_PAGE });
}
