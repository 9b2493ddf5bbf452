import { clause, compose } from '../compose.ts';
import type { Row } from '../store.ts';
import { type ClaimFilter, selectMatching } from './claim-filter.ts';
import type { GraphReader } from './list.ts';
import { findQuotedPropositions } from './quotes.ts';
import type { ClaimRecord, EntityRecord } from './read-record.ts';

export const MAX_DEPTH = 3;
export const MAX_SUBGRAPH_CLAIMS = 500;

export interface SubgraphLine extends Row {
  /** Id of the listed claim. */
  readonly id: string;
  readonly proposition: string;
  readonly source: string;
  readonly target: string;
}

/** What a store may give along with a line: its claim and its ends. */
type LineRow = SubgraphLine & {
  readonly claim?: ClaimRecord;
  readonly from?: EntityRecord;
  readonly to?: EntityRecord;
};

/** Entities by id, nearest first, with the claims between them. */
export interface FoundSubgraph {
  readonly entityIds: readonly string[];
  readonly lines: readonly SubgraphLine[];
  /** Claims and entities that the store gave along; none on a store without round trips to save. */
  readonly along: { readonly claims: readonly ClaimRecord[]; readonly entities: readonly EntityRecord[] };
  /** True when the limit left something out. */
  readonly truncated: boolean;
}

export interface SubgraphOptions {
  readonly entityId: string;
  /** How many claims away, 1 to 3. */
  readonly depth: number;
  readonly filter: ClaimFilter;
  /** How many claims at most, 1 to 500. */
  readonly limit: number;
}

/** The walk goes over derived edges; only a filter has to look at the claims behind them. */
const CLAIM_OF_EDGE = clause(
  'claim-of-edge',
  'match',
  'MATCH (c:Claim {propositionKey: proposition})\nWHERE c.listed = true',
);

/**
 * Walks breadth first from an entity along claims between entities: one statement a level, best attested claims
 * first, ties by id, so that the same graph gives the same answer on every store.
 */
export async function findSubgraph(reader: GraphReader, options: SubgraphOptions): Promise<FoundSubgraph> {
  const { entityId, depth, filter, limit } = options;
  const walk = await prepare(reader, filter);
  const entityIds = new Set([entityId]);
  const lines: SubgraphLine[] = [];
  const claims: ClaimRecord[] = [];
  const entities: EntityRecord[] = [];
  let frontier = [entityId];
  let truncated = false;
  for (let level = 0; level < depth && frontier.length > 0 && !truncated; level += 1) {
    const rest = limit - lines.length;
    const params = {
      ...walk.params,
      ids: frontier,
      seen: lines.map((line) => line.proposition),
      limit: rest + 1,
    };
    const found = await reader.run<LineRow>(walk.statement, params);
    truncated = found.length > rest;
    lines.push(...found.slice(0, rest).map(lineOf));
    claims.push(...found.flatMap(({ claim }) => claim ?? []));
    entities.push(...found.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()));
    frontier = [];
    for (const end of found.slice(0, rest).flatMap(({ source, target }) => [source, target])) {
      if (!entityIds.has(end)) frontier.push(end);
      entityIds.add(end);
    }
  }
  return { entityIds: [...entityIds], lines, truncated, along: { claims, entities } };
}

function lineOf({ id, proposition, source, target }: LineRow): SubgraphLine {
  return { id, proposition, source, target };
}

async function prepare(reader: GraphReader, filter: ClaimFilter) {
  const propositions = await findQuotedPropositions(reader, filter.search);
  const { fragments, params } = selectMatching(filter, propositions);
  const ofEdge = fragments.length > 0 ? [CLAIM_OF_EDGE, ...fragments] : [];
  return { statement: compose('list-claim-edges', ofEdge), params };
}
