import type { CountedTime } from '../../domain/time-buckets.ts';
import { clause, compose } from '../compose.ts';
import type { Row } from '../store.ts';
import { type ClaimFilter, chooseStart, selectClaims } from './claim-filter.ts';
import type { GraphReader } from './list.ts';
import { findQuotedPropositions } from './quotes.ts';

export const CLAIM_TIMES = ['EVENT', 'PUBLICATION', 'RECORDED'] as const;
export type ClaimTime = (typeof CLAIM_TIMES)[number];

/** Where each time of a claim is stored; '' when it has none. */
const STORED: Readonly<Record<ClaimTime, string>> = {
  EVENT: 'c.eventStart',
  PUBLICATION: 'c.publishedSort',
  RECORDED: 'c.firstRecorded',
};

/**
 * Counts the claims a filter leaves by one of their times as it is stored; those without it are left out. The engines
 * would cut dates differently, so buckets are made of the rows: as many as there are different times.
 */
export async function countByTime(
  reader: GraphReader,
  { filter, by }: { readonly filter: ClaimFilter; readonly by: ClaimTime },
): Promise<readonly CountedTime[]> {
  const propositions = await findQuotedPropositions(reader, filter.search);
  const { start, parent } = chooseStart(filter, propositions);
  const { fragments, params } = selectClaims({ start, filter, propositions });
  const time = STORED[by];
  const statement = compose('count-claims-by-time', [
    ...fragments,
    clause(`time:${by}`, 'time', `AND ${time} <> ''\nRETURN ${time} AS time, count(c.id) AS count`),
  ]);
  return reader.run<Row & CountedTime>(statement, { ...params, parents: [parent] });
}
