import type { Resolvers } from '../generated/schema-types.ts';
import { Article } from './article.ts';
import { Claim, ClaimObject, Value } from './claim.ts';
import { Entity } from './entity.ts';
import { Evidence, Qualifier, Speaker } from './evidence.ts';
import { typeOfNode } from './load-node.ts';
import { Mention } from './mention.ts';
import { IngestArticlePayload, Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { Source, Story } from './source.ts';
import { Subgraph, SubgraphEdge } from './subgraph.ts';

/** Every type that needs more than the record's own fields. */
export const resolvers: Resolvers = {
  Article,
  Claim,
  ClaimObject,
  Entity,
  Evidence,
  IngestArticlePayload,
  Mention,
  Mutation,
  Node: { __resolveType: typeOfNode },
  Qualifier,
  Query,
  SearchResult: {
    __resolveType: (found) =>
      found.id.startsWith('ent') ? 'Entity' : found.id.startsWith('clm') ? 'Claim' : 'Article',
  },
  Source,
  Speaker,
  Story,
  Subgraph,
  SubgraphEdge,
  Value,
};
