import type { PredicateTable } from '../../domain/predicate.ts';
import type { ClaimRecord } from '../../graph/read-record.ts';

/**
 * Writes a proposition as a sentence, affirmed: "Halvek Lithium Corporation owns Drovna Mine". A canonical predicate
 * reads by its label, an open one by the words of its evidence.
 */
export function claimText(
  { predicate, predicateText }: Pick<ClaimRecord, 'predicate' | 'predicateText'>,
  {
    subject,
    object,
    predicates,
  }: { readonly subject: string; readonly object: string; readonly predicates: PredicateTable },
): string {
  const label = predicates.byName.get(predicate)?.label ?? (predicateText || predicate);
  return `${subject} ${label} ${object}`.trim();
}

/** Writes a claim's value: in the words of its evidence, else from its number or date. */
export function valueText({ valueText: words, valueNumber, valueUnit, valueDate }: ClaimRecord): string {
  if (words) return words;
  const number = valueNumber === null || valueNumber === undefined ? '' : String(valueNumber);
  return valueDate ?? [number, valueUnit ?? ''].join(' ').trim();
}
