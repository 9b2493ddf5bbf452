import { countNodes, type GraphReader, listPages, type Selection } from './list.ts';
import type { Page, PageRequest, SortKey } from './page.ts';

/** An entity beside another, with how many affirmed claims are between them and by which predicates. */
export interface NeighbourRecord {
  readonly entityId: string;
  readonly claimCount: number;
  /** In no order. */
  readonly predicates: readonly string[];
}

const ALL: Selection = { fragments: [], params: {} };
const MOST_CLAIMS: SortKey = {
  name: 'claims',
  expression: 'sort',
  descending: true,
  along: ['predicates'],
};

/** Lists one page of neighbours for each entity, those with most claims first. */
export function listNeighbours(
  reader: GraphReader,
  entityIds: readonly string[],
  page: PageRequest,
): Promise<ReadonlyMap<string, Page<NeighbourRecord>>> {
  return listPages(reader, entityIds, {
    statement: 'list-neighbours',
    variable: 'o',
    selection: ALL,
    sort: MOST_CLAIMS,
    page,
  });
}

/** Counts the neighbours of each entity. */
export function countNeighbours(
  reader: GraphReader,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return countNodes(reader, entityIds, { statement: 'count-neighbours', selection: ALL });
}
