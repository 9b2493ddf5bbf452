import { compose } from '../compose.ts';
import type { Row } from '../store.ts';
import { type ClaimFilter, chooseStart, evidenceFragments, selectClaims } from './claim-filter.ts';
import type { GraphReader } from './list.ts';
import { findQuotedPropositions } from './quotes.ts';

/** One number each: what live articles hold, or what a filter leaves of it. */
export interface Counts extends Row {
  readonly entities: number;
  readonly claims: number;
  readonly evidence: number;
  readonly articles: number;
}

const NOTHING: Counts = { entities: 0, claims: 0, evidence: 0, articles: 0 };

/** Counts the live graph, or the claims a filter leaves with their entities, evidence and articles. */
export async function countGraph(reader: GraphReader, filter: ClaimFilter | null): Promise<Counts> {
  if (filter === null) return (await reader.run<Counts>('count-graph'))[0] ?? NOTHING;
  const propositions = await findQuotedPropositions(reader, filter.search);
  const { start, parent } = chooseStart(filter, propositions);
  const { fragments, params } = selectClaims({ start, filter, propositions });
  const statement = compose('count-selection', [...fragments, ...evidenceFragments(filter)]);
  return (await reader.run<Counts>(statement, { ...params, parents: [parent] }))[0] ?? NOTHING;
}
