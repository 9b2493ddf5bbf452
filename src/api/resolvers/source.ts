import type { SourceResolvers, StoryResolvers } from '../generated/schema-types.ts';
import { articlesOf } from './lists.ts';

/** Fields of a source that are not stored as they stand. */
export const Source: SourceResolvers = {
  articles: ({ id }, args, context) => articlesOf(context, args, { of: 'source', parent: id }),
};

/** Fields of a story. */
export const Story: StoryResolvers = {
  articles: ({ id }, args, context) => articlesOf(context, args, { of: 'story', parent: id }),
};
