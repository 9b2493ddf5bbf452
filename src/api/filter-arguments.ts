import { badDate } from '../errors.ts';
import { readSearch } from './page-arguments.ts';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const DATE_FIELDS = ['eventFrom', 'eventTo', 'publishedFrom', 'publishedTo'] as const;

type DateFields = { readonly [Name in (typeof DATE_FIELDS)[number]]?: string | null | undefined };
type CheckedFields = DateFields & { readonly search?: string | null | undefined };

/** Checks the dates and words of a filter and returns it, empty when absent. Throws BAD_INPUT. */
export function readFilter<Filter extends CheckedFields>(
  filter: Filter | null | undefined,
): Filter | Record<string, never> {
  if (!filter) return {};
  for (const name of DATE_FIELDS) {
    const date = filter[name];
    if (typeof date === 'string' && !DATE.test(date)) throw badDate(name, date);
  }
  if (typeof filter.search === 'string') readSearch(filter.search);
  return filter;
}
