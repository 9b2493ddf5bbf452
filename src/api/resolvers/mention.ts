import { invariant } from '../../errors.ts';
import type { MentionResolvers } from '../generated/schema-types.ts';

/** Fields of a mention that are not stored as they stand. */
export const Mention: MentionResolvers = {
  entity: async ({ id, entityId }, _, { loaders }) => {
    const entity = await loaders.entities.load(entityId);
    invariant(entity, `entity ${entityId} exists, because mention ${id} names it`);
    return entity;
  },
  article: async ({ id, articleId }, _, { loaders }) => {
    const article = await loaders.articles.load(articleId);
    invariant(article, `article ${articleId} exists, because mention ${id} stands in it`);
    return article;
  },
};
