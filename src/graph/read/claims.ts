import { clause } from '../compose.ts';
import { ENDS } from './beside.ts';
import {
  type ClaimFilter,
  type ClaimStart,
  chooseStart,
  isEmpty,
  selectClaims,
  selectEntityClaims,
} from './claim-filter.ts';
import { type ClaimOrder, claimSort } from './claim-order.ts';
import { seekFragments } from './claim-seek.ts';
import { findEntities } from './entities.ts';
import { countNodes, findNodes, type GraphReader, listPages, type Selection } from './list.ts';
import type { Page, PageRequest } from './page.ts';
import { findQuotedPropositions } from './quotes.ts';
import type { ClaimRecord } from './read-record.ts';
import { byParent } from './start.ts';

export interface ClaimListOptions {
  /** Below an entity: its claims. At the root: by the filter, or those of some entities together. */
  readonly of: 'root' | 'entity' | { readonly entities: readonly string[] };
  readonly filter: ClaimFilter;
  readonly order: ClaimOrder;
  /** True to bring the entities at both ends along where that saves a statement. */
  readonly withEnds?: boolean | undefined;
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
  const { filter, order, page, withEnds } = options;
  const { start, starts, select } = await prepare(reader, parents, options);
  const ofEntities = start === 'entity' || start === 'entities';
  const { fragments, params } = select(ofEntities ? selectEntityClaims : selectClaims);
  const sort = claimSort(order, filter);
  const way = order.descending === page.backward ? 'ASC' : 'DESC';
  const ends = clause(`ends:${way}`, 'ends', `ORDER BY sort ${way}, id ${way}`);
  const seeks = seekFragments({ start, filter, sort, page });
  const pages = await listPages<ClaimRecord>(reader, starts, {
    statement: ofEntities ? 'list-entity-claims' : 'list-claims',
    variable: 'c',
    selection: { fragments: [...fragments, ends, ...seeks, ...(withEnds ? ENDS : [])], params },
    sort,
    page,
  });
  return byParent(pages, starts, parents);
}

/** Counts the claims of each parent. */
export async function countClaims(
  reader: GraphReader,
  parents: readonly string[],
  options: ClaimListOptions,
): Promise<ReadonlyMap<string, number>> {
  // What an entity has in all is stored with it: to count a hub's claims would be to read them.
  if (options.of === 'entity' && isEmpty(options.filter)) return countAllClaims(reader, parents);
  const { starts, select } = await prepare(reader, parents, options);
  const counts = await countNodes(reader, starts, {
    statement: 'count-claims',
    selection: select(selectClaims),
  });
  return byParent(counts, starts, parents);
}

async function countAllClaims(
  reader: GraphReader,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const entities = await findEntities(reader, entityIds);
  return new Map([...entities].map(([id, { claimCount }]) => [id, claimCount]));
}

interface Prepared {
  readonly start: ClaimStart;
  readonly starts: readonly string[];
  readonly select: (make: typeof selectClaims) => Selection;
}

async function prepare(
  reader: GraphReader,
  parents: readonly string[],
  { of, filter }: ClaimListOptions,
): Promise<Prepared> {
  const propositions = await findQuotedPropositions(reader, filter.search);
  const chosen = chooseStart(filter, propositions);
  const start = of === 'entity' ? 'entity' : of === 'root' ? chosen.start : 'entities';
  const starts = of === 'root' ? [chosen.parent] : parents;
  const select = (make: typeof selectClaims): Selection => {
    const { fragments, params } = make({ start, filter, propositions });
    return typeof of === 'string'
      ? { fragments, params }
      : { fragments, params: { ...params, entities: of.entities } };
  };
  return { start, starts, select };
}
