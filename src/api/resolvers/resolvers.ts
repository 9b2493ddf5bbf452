import type { Resolvers } from '../generated/schema-types.ts';
import { Article } from './article.ts';
import { ArticleText } from './article-text.ts';
import { Claim, ClaimObject, Value } from './claim.ts';
import { Contradiction, ContradictionSide } from './contradiction.ts';
import { DistributionItem } from './distribution.ts';
import { Alias, Entity } from './entity.ts';
import { Evidence, Qualifier, Speaker } from './evidence.ts';
import { GraphInfo } from './graph-info.ts';
import { typeOfNode } from './load-node.ts';
import { Mention } from './mention.ts';
import { IngestArticlePayload, Mutation, RetractArticlePayload } from './mutation.ts';
import { Neighbour } from './neighbour.ts';
import { Path, PathSet, PathStep } from './paths.ts';
import { Query } from './query.ts';
import { Failure } from './run.ts';
import { Source, Story } from './source.ts';
import { Subgraph, SubgraphEdge } from './subgraph.ts';
import { Subscription } from './subscription.ts';
import { Why } from './why.ts';

/** Every type that needs more than the record's own fields. */
export const resolvers: Resolvers = {
  Alias,
  Article,
  ArticleText,
  Claim,
  ClaimObject,
  DistributionItem,
  Contradiction,
  ContradictionSide,
  Entity,
  Evidence,
  Failure,
  GraphInfo,
  IngestArticlePayload,
  Mention,
  Mutation,
  Neighbour,
  Node: { __resolveType: typeOfNode },
  Path,
  PathSet,
  PathStep,
  Qualifier,
  Query,
  RetractArticlePayload,
  SearchResult: {
    __resolveType: (found) =>
      found.id.startsWith('ent') ? 'Entity' : found.id.startsWith('clm') ? 'Claim' : 'Article',
  },
  Source,
  Speaker,
  Story,
  Subgraph,
  SubgraphEdge,
  Subscription,
  Value,
  Why,
};
