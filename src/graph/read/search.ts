import { foldName } from '../fold-name.ts';
import { type FoundArticle, findWordedArticles } from './articles.ts';
import { findQuotes } from './claims.ts';
import { type FoundName, findNames } from './entities.ts';
import type { GraphReader } from './list.ts';

export const SEARCH_KINDS = ['ENTITY', 'CLAIM', 'ARTICLE'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Candidates of each kind that are looked at and ranked. */
const MAX_CANDIDATES = 200;

/** How well something fits, best first; the list is sorted by it, then by kind, claims and id. */
const FITS = ['EXACT_NAME', 'NAME_PREFIX', 'NAME_WORDS', 'TITLE_WORDS', 'QUOTE_WORDS', 'TEXT_WORDS'] as const;
type Fit = (typeof FITS)[number];

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  /** Sorts hits by string comparison; unique with the id. */
  readonly rank: string;
}

/** Searches names, quotes, titles and texts: the store finds candidates, the ranking is ours and equal on both. */
export async function searchGraph(
  reader: GraphReader,
  query: string,
  kinds: readonly SearchKind[],
): Promise<readonly SearchHit[]> {
  const [names, quotes, articles] = await Promise.all([
    kinds.includes('ENTITY') ? findNames(reader, query, MAX_CANDIDATES) : [],
    kinds.includes('CLAIM') ? findQuotes(reader, query, MAX_CANDIDATES) : [],
    kinds.includes('ARTICLE') ? findWordedArticles(reader, query, MAX_CANDIDATES) : [],
  ]);
  const claimIds = [...new Set(quotes.map((quote) => quote.claimId))];
  const hits = [
    ...names.map((name) => hit('ENTITY', name.id, fitOfName(name, query), name.claimCount)),
    ...claimIds.map((id) => hit('CLAIM', id, 'QUOTE_WORDS', 0)),
    ...articles.map((article) => hit('ARTICLE', article.id, fitOfArticle(article, query), 0)),
  ];
  return hits.sort((a, b) => (a.rank < b.rank ? -1 : 1));
}

function hit(kind: SearchKind, id: string, fit: Fit, weight: number): SearchHit {
  // Heavier first: the weight is turned round and padded so that strings sort as the numbers would.
  const turned = String(9_999_999 - Math.min(weight, 9_999_999)).padStart(7, '0');
  return { kind, id, rank: [FITS.indexOf(fit), SEARCH_KINDS.indexOf(kind), turned, id].join(' ') };
}

function fitOfName({ name, nameSort, aliases }: FoundName, query: string): Fit {
  const wanted = foldName(query);
  if ([name, ...aliases].some((text) => foldName(text) === wanted)) return 'EXACT_NAME';
  return nameSort.startsWith(wanted) ? 'NAME_PREFIX' : 'NAME_WORDS';
}

function fitOfArticle({ title, inTitle }: FoundArticle, query: string): Fit {
  if (foldName(title ?? '') === foldName(query)) return 'EXACT_NAME';
  return inTitle ? 'TITLE_WORDS' : 'TEXT_WORDS';
}
