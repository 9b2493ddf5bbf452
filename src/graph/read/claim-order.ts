import type { ClaimFilter } from './claim-filter.ts';
import type { SortKey } from './page.ts';

export const CLAIM_ORDER_FIELDS = [
  'PUBLISHED',
  'EVENT_TIME',
  'CONFIDENCE',
  'INDEPENDENT_SOURCES',
  'RECORDED',
] as const;
export type ClaimOrderField = (typeof CLAIM_ORDER_FIELDS)[number];

export interface ClaimOrder {
  readonly field: ClaimOrderField;
  readonly descending: boolean;
}

/** A sort key of claims with the index it can be read from. */
export interface ClaimSort extends SortKey {
  /** The stored property that an index has; null where no index has the order. */
  readonly property: string | null;
  /** Its least value: where the index is entered when no cursor says more. */
  readonly least: string;
}

const KEYS: Readonly<Record<ClaimOrderField, { readonly property: string; readonly least: string }>> = {
  PUBLISHED: { property: 'publishedSort', least: "''" },
  EVENT_TIME: { property: 'eventStart', least: "''" },
  CONFIDENCE: { property: 'confidence', least: '0' },
  INDEPENDENT_SOURCES: { property: 'independentSourceCount', least: '0' },
  RECORDED: { property: 'firstRecorded', least: "''" },
};

/** Claims without a time come last both ways: '~' is after every date. No index has this order: all are read. */
const UNDATED_LAST = "CASE WHEN c.eventStart = '' THEN '~' ELSE c.eventStart END";

/** Returns what claims are sorted by; where the filter leaves out undated ones, the stored time will do. */
export function claimSort({ field, descending }: ClaimOrder, filter: ClaimFilter): ClaimSort {
  const { property, least } = KEYS[field];
  const dated = filter.dated || filter.eventFrom || filter.eventTo;
  if (field === 'EVENT_TIME' && !descending && !dated)
    return { name: `${field}:undated-last`, expression: UNDATED_LAST, descending, property: null, least };
  return { name: field, expression: `c.${property}`, descending, property, least };
}
