import { countGraph } from '../../graph/read/counts.ts';
import { findSubgraph, MAX_DEPTH, MAX_SUBGRAPH_CLAIMS } from '../../graph/read/subgraph.ts';
import { readFilter } from '../filter-arguments.ts';
import type { QueryResolvers } from '../generated/schema-types.ts';
import { checkRange, MAX_PAGE } from '../page-arguments.ts';
import { articlesOf, claimsOf, entitiesOf, sourcesOf } from './lists.ts';
import { loadNode } from './load-node.ts';
import { searchConnection } from './search-connection.ts';

const DEFAULT_SUBGRAPH_CLAIMS = 100;

/** The root fields. */
export const Query: QueryResolvers = {
  node: (_, { id }, context) => loadNode(context, id),
  nodes: (_, { ids }, context) => {
    checkRange('number of ids', ids.length, { min: 0, max: MAX_PAGE });
    return Promise.all(ids.map((id) => loadNode(context, id)));
  },
  entity: (_, { id }, { loaders }) => loaders.entities.load(id),
  entities: (_, args, context) => entitiesOf(context, args),
  claim: (_, { id }, { loaders }) => loaders.claims.load(id),
  claims: (_, args, context) => claimsOf(context, args),
  article: (_, { id }, { loaders }) => loaders.articles.load(id),
  articles: (_, args, context) => articlesOf(context, args),
  source: (_, { id }, { loaders }) => loaders.sources.load(id),
  sources: (_, args, context) => sourcesOf(context, args),
  search: (_, args, context) => searchConnection(context, args),
  neighbourhood: async (_, args, { loaders, reader }) => {
    const depth = checkRange('depth', args.depth ?? 1, { min: 1, max: MAX_DEPTH });
    const limit = checkRange('limit', args.limit ?? DEFAULT_SUBGRAPH_CLAIMS, {
      min: 1,
      max: MAX_SUBGRAPH_CLAIMS,
    });
    const middle = await loaders.entities.load(args.entity);
    return (
      middle && findSubgraph(reader, { entityId: middle.id, depth, limit, filter: readFilter(args.filter) })
    );
  },
  counts: (_, { filter }, { reader }) => countGraph(reader, filter ? readFilter(filter) : null),
};
