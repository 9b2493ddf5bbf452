import { compose } from '../compose.ts';
import type { Row } from '../store.ts';
import { type ClaimFilter, filterFragments, filterParams } from './claim-filter.ts';
import type { GraphReader } from './list.ts';
import type { ClaimRecord } from './read-record.ts';
import { parseQuery, textHasTerms } from './search-query.ts';

/** Where somebody stands in the order in which claims came: a revision of the graph, and a claim in it. */
export interface Recorded {
  readonly revision: number;
  readonly id: string;
}

export interface NewClaim extends Recorded {
  readonly claim: ClaimRecord;
}

/** Revisions looked into with one statement: each is one point of an index. */
const REVISIONS = 500;
/** Claims of one statement: an article gives a few dozen. */
const PAGE = 200;

/** After every id: all of a revision is known. */
const END = '~';

/**
 * Returns the revision of the graph: it grows by one with each write, and what it counts is committed. Writers take
 * turns, so no earlier one comes later; instants could not promise that.
 */
export async function findRevision(reader: GraphReader): Promise<number> {
  const [row] = await reader.run<Row & { revision: number }>('find-revision');
  return row?.revision ?? 0;
}

/** The place behind all that a revision brought. */
export function endOf(revision: number): Recorded {
  return { revision, id: END };
}

/**
 * Lists claims that came after a place, up to a revision that is committed, oldest first: each once, however the
 * graph is written meanwhile. Only claims that lists show; what an import brought is not among them. Pages are read
 * as they are asked for.
 */
export async function* listNewClaims(
  reader: GraphReader,
  { after, upTo, filter }: { readonly after: Recorded; readonly upTo: number; readonly filter: ClaimFilter },
): AsyncGenerator<NewClaim, void, undefined> {
  for (let from = after; from.revision < upTo || from.id !== END; ) {
    const last = Math.min(upTo, from.revision + REVISIONS - 1);
    const page = await readPage(reader, from, last, filter);
    yield* await quoting(reader, page, filter.search);
    const lastOfPage = page.length === PAGE ? page.at(-1) : undefined;
    if (lastOfPage) from = { revision: lastOfPage.revision, id: lastOfPage.id };
    else if (last === upTo) return;
    else from = endOf(last);
  }
}

async function readPage(
  reader: GraphReader,
  after: Recorded,
  last: number,
  filter: ClaimFilter,
): Promise<readonly NewClaim[]> {
  const revisions = Array.from({ length: last - after.revision + 1 }, (_, index) => after.revision + index);
  const rows = await reader.run<Row & Recorded>(compose('list-new-claims', filterFragments(filter)), {
    ...filterParams(filter),
    revisions,
    afterRevision: after.revision,
    afterId: after.id,
    limit: PAGE,
  });
  return rows.map(({ revision, id, ...row }) => ({
    revision,
    id,
    claim: row['node'] as unknown as ClaimRecord,
  }));
}

/** Keeps the claims of which a live quote has all words: full text knows only the best of a whole graph. */
async function quoting(
  reader: GraphReader,
  page: readonly NewClaim[],
  search: string | null | undefined,
): Promise<readonly NewClaim[]> {
  if (search === null || search === undefined || page.length === 0) return page;
  const wanted = parseQuery(search);
  const rows = await reader.run<Row & { propositionKey: string; quote: string }>('list-live-quotes', {
    propositions: page.map(({ claim }) => claim.propositionKey),
  });
  const found = new Set(
    rows.filter(({ quote }) => textHasTerms(quote, wanted)).map(({ propositionKey }) => propositionKey),
  );
  return page.filter(({ claim }) => found.has(claim.propositionKey));
}
