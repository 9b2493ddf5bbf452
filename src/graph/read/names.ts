import { tokensOf } from '../search-text.ts';
import type { Row } from '../store.ts';
import type { GraphReader } from './list.ts';
import type { EntityRecord } from './read-record.ts';
import { beginsWith, hasTerms, parseQuery, type SearchQuery } from './search-query.ts';

/** How well a name fits a query, best first: is it, begins so, has the words, has them with the last one begun. */
export const NAME_FITS = ['EXACT', 'PREFIX', 'WORDS', 'BEGUN_WORDS'] as const;
export type NameFit = (typeof NAME_FITS)[number];

export interface FoundName {
  readonly id: string;
  readonly claimCount: number;
  /** Of the name that fits best. */
  readonly fit: NameFit;
  /** All that is stored of it, where the store gave it along. */
  readonly node?: EntityRecord | undefined;
}

type Candidate = Row & {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly claimCount: number;
};

/** Looks up live canonical entities with a name that fits a query, among the engine's best `limit`. */
export async function findNames(
  reader: GraphReader,
  query: string,
  limit: number,
): Promise<readonly FoundName[]> {
  const wanted = parseQuery(query);
  const ids = await reader.searchText('entityNames', query, limit);
  if (ids.length === 0) return [];
  const candidates = await reader.run<Candidate>('find-names', { ids });
  return candidates.flatMap(({ id, name, aliases, claimCount, ...row }) => {
    const fits = [name, ...aliases].map((each) => fitOf(tokensOf(each), wanted));
    const fit = NAME_FITS.find((each) => fits.includes(each));
    const node = row['node'] as unknown as EntityRecord | undefined;
    return fit ? [{ id, claimCount, fit, node }] : [];
  });
}

function fitOf(name: readonly string[], wanted: SearchQuery): NameFit | null {
  if (beginsWith(name, wanted, true)) return 'EXACT';
  if (beginsWith(name, wanted, false)) return 'PREFIX';
  if (hasTerms(name, wanted)) return 'WORDS';
  return hasTerms(name, wanted, { open: true }) ? 'BEGUN_WORDS' : null;
}
