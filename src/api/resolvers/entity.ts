import type { EntityResolvers } from '../generated/schema-types.ts';
import { articlesOf, claimsOf } from './lists.ts';

/** Fields of an entity that are not stored as they stand. */
export const Entity: EntityResolvers = {
  aliases: ({ aliases, aliasCounts }) =>
    aliases.map((name, index) => ({ name, count: aliasCounts[index] ?? 0 })),
  claims: ({ id }, args, context) => claimsOf(context, args, id),
  articles: ({ id }, args, context) => articlesOf(context, args, { of: 'entity', parent: id }),
};
