import { clause, compose } from '../compose.ts';
import type { Row } from '../store.ts';
import { type ClaimFilter, selectMatching } from './claim-filter.ts';
import type { GraphReader } from './list.ts';
import { findQuotedPropositions } from './quotes.ts';
import type { ClaimRecord, EntityRecord } from './read-record.ts';

export const MAX_DEPTH = 3;
export const MAX_SUBGRAPH_CLAIMS = 500;

/** All that many a picture of a graph says of a claim; whole ones take most of the time of reading them. */
export const BRIEF_CLAIM = ['id', 'predicate', 'confidence', 'disputed'] as const;
export type BriefClaim = Pick<ClaimRecord, (typeof BRIEF_CLAIM)[number]>;

export interface SubgraphLine {
  /** Id of the listed claim. */
  readonly id: string;
  readonly proposition: string;
  readonly source: string;
  readonly target: string;
  /** The claim, brief as it was asked for, where the store gave it along. */
  readonly brief?: BriefClaim;
}

/** What a store may give along: a line's claim and, with the first line, the entities at all ends. */
type LineRow = Row & {
  readonly id: string;
  readonly proposition: string;
  readonly source: string;
  readonly target: string;
  readonly brief?: BriefClaim;
  readonly claim?: ClaimRecord;
  readonly entities?: readonly EntityRecord[] | null;
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
  /** True where no more is read of the claims than `BRIEF_CLAIM`. */
  readonly brief?: boolean;
}

const WHOLE = clause('whole-claim', 'claimColumn', ', properties(c) AS claim');
const BRIEF = clause(
  'brief-claim',
  'claimColumn',
  `, {${BRIEF_CLAIM.map((name) => `${name}: c.${name}`).join(', ')}} AS brief`,
);

/**
 * Walks breadth first from an entity along claims between entities: one statement a level, best attested claims
 * first, ties by id, so that the same graph gives the same answer on every store.
 */
export async function findSubgraph(reader: GraphReader, options: SubgraphOptions): Promise<FoundSubgraph> {
  const { entityId, depth, filter, limit, brief = false } = options;
  const walk = await prepare(reader, filter, brief);
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
    entities.push(...found.flatMap(({ entities: ends }) => ends ?? []));
    frontier = [];
    for (const end of found.slice(0, rest).flatMap(({ source, target }) => [source, target])) {
      if (!entityIds.has(end)) frontier.push(end);
      entityIds.add(end);
    }
  }
  return { entityIds: [...entityIds], lines, truncated, along: { claims, entities } };
}

function lineOf({ id, proposition, source, target, brief }: LineRow): SubgraphLine {
  return { id, proposition, source, target, ...(brief && { brief }) };
}

async function prepare(reader: GraphReader, filter: ClaimFilter, brief: boolean) {
  const propositions = await findQuotedPropositions(reader, filter.search);
  const { fragments, params } = selectMatching(filter, propositions);
  return { statement: compose('list-claim-edges', [...fragments, brief ? BRIEF : WHOLE]), params };
}
