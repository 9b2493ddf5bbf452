import { foldName } from '../fold-name.ts';
import { MAX_BEGINNING, searchWords, tokensOf } from '../search-text.ts';
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
  readonly aliases: readonly string[] | null;
  readonly claimCount: number;
};

/** Looks up live canonical entities with a name that fits a query, among the engine's best `limit`. */
export async function findNames(
  reader: GraphReader,
  query: string,
  limit: number,
): Promise<readonly FoundName[]> {
  const ids = await reader.searchText('entityNames', query, limit);
  if (ids.length === 0) return [];
  return fitting(await reader.run<Candidate>('find-names', { ids }), query);
}

/**
 * The same for a search, in one statement: on Neo4j the store looks at some hundreds of names at most and gives the best
 * `limit` of them, so that a search costs the same in a graph of any size; `along` of them come with what is stored.
 */
export async function searchNames(
  reader: GraphReader,
  query: string,
  { limit, along }: { readonly limit: number; readonly along: number },
): Promise<readonly FoundName[]> {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const params = { query: everyWord(words), words: words.join(' '), name: foldName(query), limit, along };
  return fitting(await reader.run<Candidate>('search-names', params), query);
}

/** As Lucene reads it. A word longer than the beginnings that are stored may be begun, so it is not asked for. */
function everyWord(words: readonly string[]): string {
  return words.map((word) => (word.length > MAX_BEGINNING ? word : `+${word}`)).join(' ');
}

function fitting(candidates: readonly Candidate[], query: string): readonly FoundName[] {
  const wanted = parseQuery(query);
  return candidates.flatMap(({ id, name, aliases, claimCount, ...row }) => {
    const fits = [...new Set([name, ...(aliases ?? [])])].map((each) => fitOf(tokensOf(each), wanted));
    const fit = NAME_FITS.find((each) => fits.includes(each));
    const node = row['node'] as unknown as EntityRecord | null | undefined;
    return fit ? [{ id, claimCount, fit, node: node ?? undefined }] : [];
  });
}

function fitOf(name: readonly string[], wanted: SearchQuery): NameFit | null {
  if (beginsWith(name, wanted, true)) return 'EXACT';
  if (beginsWith(name, wanted, false)) return 'PREFIX';
  if (hasTerms(name, wanted)) return 'WORDS';
  return hasTerms(name, wanted, { open: true }) ? 'BEGUN_WORDS' : null;
}
