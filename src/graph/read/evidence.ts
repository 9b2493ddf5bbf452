import type { Polarity } from '../../domain/evidence.ts';
import { clause, condition, type Fragment } from '../compose.ts';
import { ORIGIN } from './beside.ts';
import { countNodes, findNodes, type GraphReader, listPages, type Selection } from './list.ts';
import type { Page, PageRequest, SortKey } from './page.ts';
import type { EvidenceRecord } from './read-record.ts';

const STARTS = {
  proposition: 'MATCH (:Claim {propositionKey: parent})<-[:SUPPORTS]-(v:Evidence)',
  article: 'MATCH (:Article {id: parent})<-[:IN_ARTICLE]-(v:Evidence)',
} as const;

const SORTS: Readonly<Record<keyof typeof STARTS, SortKey>> = {
  proposition: { name: 'confidence', expression: 'v.confidence', descending: true },
  article: { name: 'start', expression: 'v.start', descending: false },
};

export interface EvidenceListOptions {
  /** What the parents are: propositions (surest evidence first) or articles (in the order of the text). */
  readonly of: keyof typeof STARTS;
  readonly polarity: Polarity | null;
  readonly onlyLive: boolean;
  /** True to bring articles and sources along where that saves a statement. */
  readonly withOrigin?: boolean | undefined;
}

/** Loads evidence by id. */
export function findEvidence(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EvidenceRecord>> {
  return findNodes(reader, 'get-evidence', ids);
}

/** Lists one page of evidence for each parent. */
export function listEvidence(
  reader: GraphReader,
  parents: readonly string[],
  options: EvidenceListOptions & { readonly page: PageRequest },
): Promise<ReadonlyMap<string, Page<EvidenceRecord>>> {
  return listPages(reader, parents, {
    statement: 'list-evidence',
    variable: 'v',
    selection: select(options),
    sort: SORTS[options.of],
    page: options.page,
  });
}

/** Counts the evidence of each parent. */
export function countEvidence(
  reader: GraphReader,
  parents: readonly string[],
  options: EvidenceListOptions,
): Promise<ReadonlyMap<string, number>> {
  return countNodes(reader, parents, { statement: 'count-evidence', selection: select(options) });
}

function select({ of, polarity, onlyLive, withOrigin }: EvidenceListOptions): Selection {
  const fragments: Fragment[] = [clause(`from:${of}`, 'match', STARTS[of])];
  if (onlyLive) fragments.push(condition('live', 'v.live = true'));
  if (polarity) fragments.push(condition('polarity', 'v.polarity = $polarity'));
  if (withOrigin) fragments.push(...ORIGIN);
  return { fragments, params: polarity ? { polarity } : {} };
}
