import type { EntityKind } from '../../domain/entity.ts';
import { clause, condition, type Fragment } from '../compose.ts';
import type { Param } from '../store.ts';
import { countNodes, findNodes, type GraphReader, listPages, type Selection } from './list.ts';
import { findNames } from './names.ts';
import type { Page, PageRequest, SortKey } from './page.ts';
import type { EntityRecord } from './read-record.ts';
import { byParent } from './start.ts';

type Given<T> = T | null | undefined;

/** Which entities; what is null or absent does not count. */
export interface EntityFilter {
  readonly ids?: Given<readonly string[]>;
  readonly kinds?: Given<readonly EntityKind[]>;
  readonly search?: Given<string>;
  readonly source?: Given<string>;
  readonly minClaims?: Given<number>;
}

export const ENTITY_ORDER_FIELDS = ['NAME', 'CLAIMS', 'MENTIONS'] as const;
export type EntityOrderField = (typeof ENTITY_ORDER_FIELDS)[number];

const SORT_EXPRESSIONS: Readonly<Record<EntityOrderField, string>> = {
  NAME: 'e.nameSort',
  CLAIMS: 'e.claimCount',
  MENTIONS: 'e.mentionCount',
};

/** Names that a filter looks at: the engine's best. */
const MAX_NAMES = 1000;

const STARTS = {
  all: 'MATCH (e:Entity)',
  ids: 'UNWIND $ids AS wanted MATCH (e:Entity {id: wanted})',
  source: `MATCH (:Source {id: parent})<-[:PUBLISHED_BY]-(a:Article)<-[:IN_ARTICLE]-(:Mention)-[:REFERS_TO]->(x:Entity)
WHERE a.status = 'READ'
WITH DISTINCT x.canonicalId AS wanted
MATCH (e:Entity {id: wanted})`,
} as const;

export interface EntityListOptions {
  readonly filter: EntityFilter;
  readonly order: { readonly field: EntityOrderField; readonly descending: boolean };
}

/** Loads entities by id; a merged one's id gives the canonical one. */
export function findEntities(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityRecord>> {
  return findNodes(reader, 'get-entities', ids);
}

/** Lists one page of the entities that live articles name; the one parent is ''. */
export async function listEntities(
  reader: GraphReader,
  parents: readonly string[],
  { filter, order, page }: EntityListOptions & { readonly page: PageRequest },
): Promise<ReadonlyMap<string, Page<EntityRecord>>> {
  const { selection, starts } = await prepare(reader, filter);
  const { field, descending } = order;
  const sort: SortKey = { name: field, expression: SORT_EXPRESSIONS[field], descending };
  const options = { statement: 'list-entities', variable: 'e', selection, sort, page };
  return byParent(await listPages<EntityRecord>(reader, starts, options), starts, parents);
}

/** Counts the entities a filter leaves; the one parent is ''. */
export async function countEntities(
  reader: GraphReader,
  parents: readonly string[],
  { filter }: EntityListOptions,
): Promise<ReadonlyMap<string, number>> {
  const { selection, starts } = await prepare(reader, filter);
  return byParent(
    await countNodes(reader, starts, { statement: 'count-entities', selection }),
    starts,
    parents,
  );
}

async function prepare(
  reader: GraphReader,
  filter: EntityFilter,
): Promise<{ selection: Selection; starts: readonly string[] }> {
  const ids = await wantedIds(reader, filter);
  const start = filter.source ? 'source' : ids ? 'ids' : 'all';
  const fragments: Fragment[] = [clause(`from:${start}`, 'match', STARTS[start])];
  const params: Record<string, Param> = {};
  if (ids) params['ids'] = ids;
  if (ids && filter.source) fragments.push(condition('ids', 'e.id IN $ids'));
  if (filter.kinds) {
    fragments.push(condition('kinds', 'e.kind IN $kinds'));
    params['kinds'] = filter.kinds;
  }
  if (filter.minClaims) {
    fragments.push(condition('minClaims', 'e.claimCount >= $minClaims'));
    params['minClaims'] = filter.minClaims;
  }
  return { selection: { fragments, params }, starts: [filter.source ?? ''] };
}

async function wantedIds(
  reader: GraphReader,
  { ids, search }: EntityFilter,
): Promise<readonly string[] | null> {
  const asked = ids ? new Set(ids) : null;
  if (search === null || search === undefined) return asked && [...asked];
  const found = (await findNames(reader, search, MAX_NAMES)).map(({ id }) => id);
  return asked ? found.filter((id) => asked.has(id)) : found;
}
