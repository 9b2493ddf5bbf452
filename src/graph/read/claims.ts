import type { Row } from '../store.ts';
import { type ClaimFilter, type ClaimStart, chooseStart, selectClaims } from './claim-filter.ts';
import { hasAllWords } from './has-all-words.ts';
import { countNodes, findNodes, type GraphReader, listPages } from './list.ts';
import type { Page, PageRequest, SortKey } from './page.ts';
import type { ClaimRecord } from './read-record.ts';
import { byParent } from './start.ts';

export const CLAIM_ORDER_FIELDS = ['PUBLISHED', 'EVENT_TIME', 'CONFIDENCE', 'INDEPENDENT_SOURCES'] as const;
export type ClaimOrderField = (typeof CLAIM_ORDER_FIELDS)[number];

/** Quotes that a search looks at: the engine's best. */
const MAX_QUOTES = 1000;

const SORT_EXPRESSIONS: Readonly<Record<ClaimOrderField, string>> = {
  PUBLISHED: 'c.publishedSort',
  EVENT_TIME: 'c.eventStart',
  CONFIDENCE: 'c.confidence',
  INDEPENDENT_SOURCES: 'c.independentSourceCount',
};
/** Claims without a time come last both ways: '~' is after every date. */
const EVENT_TIME_UP = "CASE WHEN c.eventStart = '' THEN '~' ELSE c.eventStart END";

export interface ClaimListOptions {
  /** Below an entity: its claims. At the root: by the filter. */
  readonly of: 'root' | 'entity';
  readonly filter: ClaimFilter;
  readonly order: { readonly field: ClaimOrderField; readonly descending: boolean };
}

/** Loads claims by id. */
export function findClaims(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClaimRecord>> {
  return findNodes(reader, 'get-claims', ids);
}

/** Lists one page of claims for each parent, an entity's id; at the root the one parent is ''. */
export async function listClaims(
  reader: GraphReader,
  parents: readonly string[],
  options: ClaimListOptions & { readonly page: PageRequest },
): Promise<ReadonlyMap<string, Page<ClaimRecord>>> {
  const { selection, starts } = await prepare(reader, parents, options);
  const sort = sortKey(options.order);
  const pages = await listPages<ClaimRecord>(reader, starts, {
    statement: 'list-claims',
    variable: 'c',
    selection,
    sort,
    page: options.page,
  });
  return byParent(pages, starts, parents);
}

/** Counts the claims of each parent. */
export async function countClaims(
  reader: GraphReader,
  parents: readonly string[],
  options: ClaimListOptions,
): Promise<ReadonlyMap<string, number>> {
  const { selection, starts } = await prepare(reader, parents, options);
  return byParent(
    await countNodes(reader, starts, { statement: 'count-claims', selection }),
    starts,
    parents,
  );
}

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
  return quotes.filter(({ quote }) => hasAllWords(quote, query));
}

async function prepare(reader: GraphReader, parents: readonly string[], { of, filter }: ClaimListOptions) {
  const propositions = await findQuotedPropositions(reader, filter.search);
  const chosen: { start: ClaimStart; parent: string } = chooseStart(filter, propositions);
  const start = of === 'entity' ? 'entity' : chosen.start;
  const starts = of === 'entity' ? parents : [chosen.parent];
  return { selection: selectClaims({ start, filter, propositions }), starts };
}

function sortKey({ field, descending }: ClaimListOptions['order']): SortKey {
  const expression = field === 'EVENT_TIME' && !descending ? EVENT_TIME_UP : SORT_EXPRESSIONS[field];
  return { name: field, expression, descending };
}
