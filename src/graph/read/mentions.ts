import { countNodes, findNodes, type GraphReader, listPages, type Selection } from './list.ts';
import type { Page, PageRequest, SortKey } from './page.ts';
import type { MentionRecord } from './read-record.ts';

const ALL: Selection = { fragments: [], params: {} };
const BY_START: SortKey = { name: 'start', expression: 'm.start', descending: false };

/** Loads mentions by id. */
export function findMentions(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MentionRecord>> {
  return findNodes(reader, 'get-mentions', ids);
}

/** Lists one page of mentions for each article, in the order of the text. */
export function listMentions(
  reader: GraphReader,
  articleIds: readonly string[],
  page: PageRequest,
): Promise<ReadonlyMap<string, Page<MentionRecord>>> {
  return listPages(reader, articleIds, {
    statement: 'list-mentions',
    variable: 'm',
    selection: ALL,
    sort: BY_START,
    page,
  });
}

/** Counts the mentions of each article. */
export function countMentions(
  reader: GraphReader,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return countNodes(reader, articleIds, { statement: 'count-mentions', selection: ALL });
}
