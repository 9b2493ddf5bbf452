import { countNodes, findNodes, type GraphReader, listPages, type Selection } from './list.ts';
import type { Page, PageRequest, SortKey } from './page.ts';
import type { SourceRecord, StoryRecord } from './read-record.ts';

const ALL: Selection = { fragments: [], params: {} };
const BY_NAME: SortKey = { name: 'name', expression: 's.name', descending: false };

/** Loads sources by id. */
export function findSources(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceRecord>> {
  return findNodes(reader, 'get-sources', ids);
}

/** Loads stories by id. */
export function findStories(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoryRecord>> {
  return findNodes(reader, 'get-stories', ids);
}

/** Lists one page of sources by name; the one parent is ''. */
export function listSources(
  reader: GraphReader,
  parents: readonly string[],
  page: PageRequest,
): Promise<ReadonlyMap<string, Page<SourceRecord>>> {
  return listPages(reader, parents, {
    statement: 'list-sources',
    variable: 's',
    selection: ALL,
    sort: BY_NAME,
    page,
  });
}

/** Counts the sources; the one parent is ''. */
export function countSources(
  reader: GraphReader,
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return countNodes(reader, parents, { statement: 'count-sources', selection: ALL });
}
