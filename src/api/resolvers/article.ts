import { invariant } from '../../errors.ts';
import type { ArticleResolvers } from '../generated/schema-types.ts';
import { evidenceOf, mentionsOf } from './lists.ts';

/** Fields of an article that are not stored as they stand. */
export const Article: ArticleResolvers = {
  text: async ({ id }, _, { loaders }) => {
    const text = await loaders.articleTexts.load(id);
    invariant(text !== null, `article ${id} has a text`);
    return text;
  },
  body: ({ bodyStart, bodyEnd }) => ({ start: bodyStart, end: bodyEnd }),
  source: async ({ id, sourceId }, _, { loaders }) => {
    const source = await loaders.sources.load(sourceId);
    invariant(source, `source ${sourceId} exists, because article ${id} is of it`);
    return source;
  },
  story: ({ storyId }) => ({ id: storyId }),
  evidence: ({ id }, args, context, info) =>
    evidenceOf(context, args, { of: 'article', parent: id, polarity: null, onlyLive: false, info }),
  mentions: ({ id }, args, context) => mentionsOf(context, args, id),
};
