import { tokensOf } from '../search-text.ts';
import type { GraphReader } from './list.ts';
import { type NameFit, searchNames } from './names.ts';
import { findQuotes } from './quotes.ts';
import type { EntityRecord } from './read-record.ts';
import { beginsWith, parseQuery, type SearchQuery } from './search-query.ts';
import { type FoundArticle, findWordedArticles } from './worded-articles.ts';

export const SEARCH_KINDS = ['ENTITY', 'CLAIM', 'ARTICLE'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Hits of each kind that are kept. */
const MAX_HITS = 200;

/** How well something fits, best first; the list is sorted by it, then by kind, weight and id. */
const FITS = [
  'EXACT_NAME',
  'NAME_PREFIX',
  'NAME_WORDS',
  'NAME_BEGUN_WORDS',
  'TITLE_WORDS',
  'QUOTE_WORDS',
  'TEXT_WORDS',
] as const;
type Fit = (typeof FITS)[number];

const FITS_OF_NAMES: Readonly<Record<NameFit, Fit>> = {
  EXACT: 'EXACT_NAME',
  PREFIX: 'NAME_PREFIX',
  WORDS: 'NAME_WORDS',
  BEGUN_WORDS: 'NAME_BEGUN_WORDS',
};

/** Weights are numbers of so many digits: dates fit in. */
const WEIGHT_DIGITS = 8;

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  /** Sorts hits by string comparison; unique with the id. */
  readonly rank: string;
  /** The entity, where the store gave it along. */
  readonly entity?: EntityRecord | undefined;
}

export interface SearchOptions {
  readonly kinds: readonly SearchKind[];
  /** How many entities a store may give along whole; the size of a page. */
  readonly along: number;
}

/**
 * Searches names, quotes, titles and texts: the store finds candidates, the ranking is ours and equal on both. Of two
 * that fit alike comes first the entity with more claims, the claim with more independent sources, the newer article.
 */
export async function searchGraph(
  reader: GraphReader,
  query: string,
  { kinds, along }: SearchOptions,
): Promise<readonly SearchHit[]> {
  const wanted = parseQuery(query);
  const [names, quotes, articles] = await Promise.all([
    kinds.includes('ENTITY') ? searchNames(reader, query, { limit: MAX_HITS, along }) : [],
    kinds.includes('CLAIM') ? findQuotes(reader, query, MAX_HITS) : [],
    kinds.includes('ARTICLE') ? findWordedArticles(reader, query, MAX_HITS) : [],
  ]);
  const claims = new Map(quotes.map((quote) => [quote.claimId, quote.sources]));
  const hits = [
    ...names.map(({ id, fit, claimCount, node }) => ({
      ...hit('ENTITY', id, FITS_OF_NAMES[fit], claimCount),
      entity: node,
    })),
    ...[...claims].map(([id, sources]) => hit('CLAIM', id, 'QUOTE_WORDS', sources)),
    ...articles.map((article) => hit('ARTICLE', article.id, fitOf(article, wanted), dayOf(article))),
  ].sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return SEARCH_KINDS.flatMap((kind) => hits.filter((each) => each.kind === kind).slice(0, MAX_HITS)).sort(
    (a, b) => (a.rank < b.rank ? -1 : 1),
  );
}

function hit(kind: SearchKind, id: string, fit: Fit, weight: number): SearchHit {
  // Heavier first: the weight is turned round and padded so that strings sort as the numbers would.
  const heaviest = 10 ** WEIGHT_DIGITS - 1;
  const turned = String(heaviest - Math.min(weight, heaviest)).padStart(WEIGHT_DIGITS, '0');
  return { kind, id, rank: [FITS.indexOf(fit), SEARCH_KINDS.indexOf(kind), turned, id].join(' ') };
}

function fitOf({ title, inTitle }: FoundArticle, wanted: SearchQuery): Fit {
  if (beginsWith(tokensOf(title ?? ''), wanted, true)) return 'EXACT_NAME';
  return inTitle ? 'TITLE_WORDS' : 'TEXT_WORDS';
}

/** The day of publication as a number, 20260316; a year or a month counts as its beginning, no date as none. */
function dayOf({ published }: FoundArticle): number {
  return Number(published.slice(0, 10).replaceAll('-', '').padEnd(WEIGHT_DIGITS, '0'));
}
