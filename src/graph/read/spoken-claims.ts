/** The claims that entities say. What a filter asks of evidence has to hold for what the entity itself says. */
import { clause, type Fragment } from '../compose.ts';
import { type ClaimFilter, evidenceFragments, filterParams, selectMatching } from './claim-filter.ts';
import { claimSort } from './claim-order.ts';
import type { ClaimListOptions } from './claims.ts';
import { countNodes, type GraphReader, listPages, type Selection } from './list.ts';
import type { Page, PageRequest } from './page.ts';
import { findQuotedPropositions } from './quotes.ts';
import type { ClaimRecord } from './read-record.ts';

export type SpokenClaimOptions = Pick<ClaimListOptions, 'filter' | 'order'>;

/** Lists one page of claims for each entity: those that live evidence has it say. */
export async function listSpokenClaims(
  reader: GraphReader,
  speakerIds: readonly string[],
  { filter, order, page }: SpokenClaimOptions & { readonly page: PageRequest },
): Promise<ReadonlyMap<string, Page<ClaimRecord>>> {
  return listPages(reader, speakerIds, {
    statement: 'list-spoken-claims',
    variable: 'c',
    selection: await select(reader, filter),
    sort: claimSort(order, filter),
    page,
  });
}

/** Counts the claims that each entity says. */
export async function countSpokenClaims(
  reader: GraphReader,
  speakerIds: readonly string[],
  { filter }: SpokenClaimOptions,
): Promise<ReadonlyMap<string, number>> {
  const selection = await select(reader, filter);
  return countNodes(reader, speakerIds, { statement: 'count-claims', selection });
}

async function select(reader: GraphReader, filter: ClaimFilter): Promise<Selection> {
  const propositions = await findQuotedPropositions(reader, filter.search);
  const said = evidenceFragments(filter);
  const names = new Set(said.map(({ name }) => name));
  const ofClaim = Object.fromEntries(Object.entries(filter).filter(([name]) => !names.has(name)));
  const { fragments, params } = selectMatching(ofClaim, propositions);
  return {
    fragments: [startWith(said), ...fragments],
    params: { ...filterParams(filter), ...params },
  };
}

function startWith(said: readonly Fragment[]): Fragment {
  const conditions = said.map(({ text }) => `\n  AND (${text})`).join('');
  return clause(
    `from:speaker(${said.map(({ name }) => name).join('+')})`,
    'match',
    `MATCH (:Entity {canonicalId: parent})<-[:SAID_BY]-(v:Evidence)-[:SUPPORTS]->(m:Claim)
MATCH (v)-[:IN_ARTICLE]->(a:Article)
WHERE v.live = true${conditions}
WITH DISTINCT m.propositionKey AS proposition
MATCH (c:Claim {propositionKey: proposition})`,
  );
}
