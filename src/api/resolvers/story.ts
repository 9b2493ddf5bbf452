import type { StoryRecord } from '../../graph/read/read-record.ts';
import { countStories, listStories, type StoryListOptions } from '../../graph/read/stories.ts';
import type { Connection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { checkRange, type PageArguments } from '../page-arguments.ts';
import { connect, type ListField } from './connect.ts';

const STORIES: ListField<StoryRecord, StoryListOptions> = {
  name: 'stories',
  list: listStories,
  count: countStories,
};

/** Resolves the list of stories, the largest first. */
export function storiesOf(
  context: ApiContext,
  { minArticles, ...args }: PageArguments & StoryListOptions,
): Connection<StoryRecord> {
  checkRange('minArticles', minArticles, { min: 1, max: Number.MAX_SAFE_INTEGER });
  const order = { field: 'ARTICLES', descending: true };
  return connect(context, STORIES, { parent: '', options: { minArticles }, order, args });
}
