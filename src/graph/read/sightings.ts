import type { Row } from '../store.ts';
import { findNodes, type GraphReader } from './list.ts';

/** Articles that an alias can show: what `find-alias-articles` gives, so that all of an entity's aliases share it. */
export const MAX_ALIAS_ARTICLES = 20;

/** Publication dates of the live articles that mention an entity. */
export interface Sightings {
  readonly first: string;
  readonly last: string;
}

/** Looks up when entities were first and last mentioned; one that only undated articles mention is missing. */
export function findSightings(
  reader: GraphReader,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, Sightings>> {
  return findNodes(reader, 'find-sightings', entityIds);
}

/** Ids of the newest live articles by the name they write. */
export type AliasArticles = ReadonlyMap<string, readonly string[]>;

/** Looks up the newest live articles that write each name of entities, newest first, ties by id. */
export async function findAliasArticles(
  reader: GraphReader,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, AliasArticles>> {
  const rows = await reader.run<Row & { asked: string; name: string; ids: readonly string[] }>(
    'find-alias-articles',
    { ids: entityIds },
  );
  const byEntity = new Map<string, Map<string, readonly string[]>>();
  for (const { asked, name, ids } of rows) {
    const names = byEntity.get(asked) ?? new Map<string, readonly string[]>();
    byEntity.set(asked, names);
    names.set(name, ids);
  }
  return byEntity;
}
