import { badDate, badInstant } from '../errors.ts';
import { readSearch } from './page-arguments.ts';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z$/;
const DATE_FIELDS = ['eventFrom', 'eventTo', 'publishedFrom', 'publishedTo'] as const;

type DateFields = { readonly [Name in (typeof DATE_FIELDS)[number]]?: string | null | undefined };
type CheckedFields = DateFields & {
  readonly recordedFrom?: string | null | undefined;
  readonly search?: string | null | undefined;
};

/** Checks the dates and words of a filter and returns it, empty when absent. Throws BAD_INPUT. */
export function readFilter<Filter extends CheckedFields>(
  filter: Filter | null | undefined,
): Filter | Record<string, never> {
  if (!filter) return {};
  for (const name of DATE_FIELDS) {
    const date = filter[name];
    if (typeof date === 'string' && !DATE.test(date)) throw badDate(name, date);
  }
  const { recordedFrom } = filter;
  if (typeof recordedFrom === 'string' && !DATE.test(recordedFrom) && !isInstant(recordedFrom))
    throw badInstant('recordedFrom', recordedFrom);
  if (typeof filter.search === 'string') readSearch(filter.search);
  return filter;
}

function isInstant(text: string): boolean {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}
