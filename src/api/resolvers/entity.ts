import { countEntityMentions, listEntityMentions } from '../../graph/read/entity-mentions.ts';
import type { ClaimRecord, MentionRecord } from '../../graph/read/read-record.ts';
import { MAX_ALIAS_ARTICLES } from '../../graph/read/sightings.ts';
import {
  countSpokenClaims,
  listSpokenClaims,
  type SpokenClaimOptions,
} from '../../graph/read/spoken-claims.ts';
import { readFilter } from '../filter-arguments.ts';
import type { AliasResolvers, EntityResolvers } from '../generated/schema-types.ts';
import { checkRange } from '../page-arguments.ts';
import { connect, type ListField } from './connect.ts';
import { articlesOf, claimsOf } from './lists.ts';
import { neighboursOf } from './neighbour.ts';
import { orderOf } from './order-of.ts';

const MENTIONS: ListField<MentionRecord, object> = {
  name: 'mentions of entities',
  list: (reader, parents, { page }) => listEntityMentions(reader, parents, page),
  count: countEntityMentions,
};
const SPOKEN: ListField<ClaimRecord, SpokenClaimOptions> = {
  name: 'spoken claims',
  list: listSpokenClaims,
  count: countSpokenClaims,
};

/** Fields of an entity that are not stored as they stand. */
export const Entity: EntityResolvers = {
  aliases: ({ id, aliases, aliasCounts }) =>
    (aliases ?? []).map((name, index) => ({ entityId: id, name, count: aliasCounts?.[index] ?? 0 })),
  claims: ({ id }, args, context, info) => claimsOf(context, args, { info, entityId: id }),
  mentions: ({ id }, args, context) =>
    connect(context, MENTIONS, {
      parent: id,
      options: {},
      order: { field: 'PLACE', descending: false },
      args,
    }),
  speakerOf: ({ id }, { filter, orderBy, ...args }, context) => {
    const order = orderOf(orderBy, { field: 'PUBLISHED', descending: true });
    return connect(context, SPOKEN, {
      parent: id,
      options: { filter: readFilter(filter), order },
      order,
      args,
    });
  },
  neighbours: ({ id }, args, context) => neighboursOf(context, args, id),
  firstSeen: async ({ id }, _, { loaders }) => (await loaders.sightings.load(id))?.first ?? null,
  lastSeen: async ({ id }, _, { loaders }) => (await loaders.sightings.load(id))?.last ?? null,
  articles: ({ id }, args, context) => articlesOf(context, args, { of: 'entity', parent: id }),
};

/** Fields of an alias. */
export const Alias: AliasResolvers = {
  articles: async ({ entityId, name }, { first }, { loaders }) => {
    checkRange('first', first, { min: 1, max: MAX_ALIAS_ARTICLES });
    const ids = (await loaders.aliasArticles.load(entityId))?.get(name) ?? [];
    const articles = await Promise.all(ids.slice(0, first).map((id) => loaders.articles.load(id)));
    return articles.filter((article) => article !== null);
  },
};
