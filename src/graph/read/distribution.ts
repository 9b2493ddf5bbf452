import { clause, compose } from '../compose.ts';
import type { Row } from '../store.ts';
import { type ClaimFilter, chooseStart, evidenceFragments, selectClaims } from './claim-filter.ts';
import type { GraphReader } from './list.ts';
import { findQuotedPropositions } from './quotes.ts';

export const DISTRIBUTION_FIELDS = [
  'PREDICATE',
  'KIND',
  'SOURCE',
  'SPEAKER',
  'MODALITY',
  'POLARITY',
] as const;
export type DistributionField = (typeof DISTRIBUTION_FIELDS)[number];

/** How each value is reached, and in which statement: from the claim, or from its live evidence. */
const KEYS: Readonly<Record<DistributionField, { readonly statement: string; readonly key: string }>> = {
  PREDICATE: {
    statement: 'distribute-claims',
    key: 'RETURN c.predicate AS key, count(c.id) AS count',
  },
  // Claims are summed up by subject first: each of these is looked up once.
  KIND: {
    statement: 'distribute-claims',
    key: `WITH c.subjectId AS subjectId, count(c.id) AS claims
MATCH (s:Entity {id: subjectId})
RETURN s.kind AS key, coalesce(sum(claims), 0) AS count`,
  },
  SOURCE: {
    statement: 'distribute-evidence',
    key: 'WITH a.sourceId AS key, count(DISTINCT proposition) AS count',
  },
  SPEAKER: {
    statement: 'distribute-evidence',
    key: `OPTIONAL MATCH (v)-[:SAID_BY]->(x:Entity)
WITH coalesce(x.canonicalId, v.speakerKind) AS key, count(DISTINCT proposition) AS count`,
  },
  MODALITY: {
    statement: 'distribute-evidence',
    key: 'WITH v.modality AS key, count(DISTINCT proposition) AS count',
  },
  POLARITY: {
    statement: 'distribute-evidence',
    key: 'WITH v.polarity AS key, count(DISTINCT proposition) AS count',
  },
};

/** How many claims have a value: an id, or a name such as a predicate's. */
export interface Share {
  readonly key: string;
  readonly count: number;
}

export interface DistributionOptions {
  readonly field: DistributionField;
  readonly filter: ClaimFilter;
  /** How many values at most. */
  readonly limit: number;
}

/**
 * Counts the claims a filter leaves by what they have in common, most frequent first, ties by key. What is said of
 * evidence goes by the evidence that the filter leaves: sources of denials, where it asks for denials.
 */
export async function distributeClaims(
  reader: GraphReader,
  { field, filter, limit }: DistributionOptions,
): Promise<readonly Share[]> {
  const propositions = await findQuotedPropositions(reader, filter.search);
  const { start, parent } = chooseStart(filter, propositions);
  const { fragments, params } = selectClaims({ start, filter, propositions });
  const { statement, key } = KEYS[field];
  const composed = compose(statement, [
    ...fragments,
    ...evidenceFragments(filter),
    clause(`by:${field}`, 'key', key),
  ]);
  return reader.run<Row & Share>(composed, { ...params, parents: [parent], limit });
}
