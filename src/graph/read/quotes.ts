import type { Row } from '../store.ts';
import type { GraphReader } from './list.ts';
import { parseQuery, textHasTerms } from './search-query.ts';

/** Quotes that a filter looks at: the engine's best. */
const MAX_QUOTES = 1000;

/** Looks up the propositions whose live quotes have all words of a query; null when there is no query. */
export async function findQuotedPropositions(
  reader: GraphReader,
  query: string | null | undefined,
): Promise<readonly string[] | null> {
  if (query === null || query === undefined) return null;
  const quotes = await findQuotes(reader, query, MAX_QUOTES);
  return [...new Set(quotes.map((quote) => quote.propositionKey))];
}

export interface FoundQuote extends Row {
  readonly quote: string;
  readonly propositionKey: string;
  /** The proposition's listed claim. */
  readonly claimId: string;
  /** Independent sources that affirm it. */
  readonly sources: number;
}

/** Looks up live quotes that have all words of a query, among the engine's best `limit`. */
export async function findQuotes(
  reader: GraphReader,
  query: string,
  limit: number,
): Promise<readonly FoundQuote[]> {
  const ids = await reader.searchText('evidenceQuotes', query, limit);
  if (ids.length === 0) return [];
  const quotes = await reader.run<FoundQuote>('find-quotes', { ids });
  const wanted = parseQuery(query);
  return quotes.filter(({ quote }) => textHasTerms(quote, wanted));
}
