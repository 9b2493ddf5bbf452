import { countNodes, type GraphReader, listPages, type Selection } from './list.ts';
import type { Page, PageRequest, SortKey } from './page.ts';
import type { StoryRecord } from './read-record.ts';

export interface StoryListOptions {
  /** Only stories with at least so many live articles. */
  readonly minArticles: number;
}

const LARGEST: SortKey = { name: 'articles', expression: 'sort', descending: true };

/** Lists one page of stories, those with most live articles first; the one parent is ''. */
export function listStories(
  reader: GraphReader,
  parents: readonly string[],
  { page, ...options }: StoryListOptions & { readonly page: PageRequest },
): Promise<ReadonlyMap<string, Page<StoryRecord>>> {
  return listPages(reader, parents, {
    statement: 'list-stories',
    variable: 's',
    selection: select(options),
    sort: LARGEST,
    page,
  });
}

/** Counts the stories; the one parent is ''. */
export function countStories(
  reader: GraphReader,
  parents: readonly string[],
  options: StoryListOptions,
): Promise<ReadonlyMap<string, number>> {
  return countNodes(reader, parents, { statement: 'count-stories', selection: select(options) });
}

function select({ minArticles }: StoryListOptions): Selection {
  return { fragments: [], params: { minArticles } };
}
