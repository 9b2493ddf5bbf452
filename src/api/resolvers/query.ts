import { countGraph } from '../../graph/read/counts.ts';
import {
  BRIEF_CLAIM,
  type FoundSubgraph,
  findSubgraph,
  MAX_DEPTH,
  MAX_SUBGRAPH_CLAIMS,
} from '../../graph/read/subgraph.ts';
import { readFilter } from '../filter-arguments.ts';
import type { QueryResolvers } from '../generated/schema-types.ts';
import { checkRange, MAX_PAGE } from '../page-arguments.ts';
import { selectsOnly } from '../selected.ts';
import { contradictions } from './contradiction.ts';
import { distribution } from './distribution.ts';
import { articlesOf, claimsOf, entitiesOf, sourcesOf } from './lists.ts';
import { loadNode } from './load-node.ts';
import { claimsOverTime } from './over-time.ts';
import { pathSet } from './paths.ts';
import { readClaimsAhead } from './read-ahead.ts';
import { failuresOf, runsOf } from './run.ts';
import { searchConnection } from './search-connection.ts';
import { storiesOf } from './story.ts';
import { timeline } from './timeline.ts';

const DEFAULT_SUBGRAPH_CLAIMS = 100;
const BRIEF_FIELDS: ReadonlySet<string> = new Set(['__typename', ...BRIEF_CLAIM]);

/** The root fields. */
export const Query: QueryResolvers = {
  node: (_, { id }, context) => loadNode(context, id),
  nodes: (_, { ids }, context) => {
    checkRange('number of ids', ids.length, { min: 0, max: MAX_PAGE });
    return Promise.all(ids.map((id) => loadNode(context, id)));
  },
  entity: (_, { id }, context, info) => {
    readClaimsAhead(context, id, info);
    return context.loaders.entities.load(id);
  },
  entities: (_, args, context) => entitiesOf(context, args),
  claim: (_, { id }, { loaders }) => loaders.claims.load(id),
  claims: (_, args, context, info) => claimsOf(context, args, { info }),
  article: (_, { id }, { loaders }) => loaders.articles.load(id),
  articles: (_, args, context) => articlesOf(context, args),
  source: (_, { id }, { loaders }) => loaders.sources.load(id),
  sources: (_, args, context) => sourcesOf(context, args),
  stories: (_, args, context) => storiesOf(context, args),
  articleText: async (_, { id }, { loaders }) => {
    const article = await loaders.articles.load(id);
    return article && { article };
  },
  search: (_, args, context) => searchConnection(context, args),
  neighbourhood: async (_, args, { loaders, reader }, info) => {
    const depth = checkRange('depth', args.depth ?? 1, { min: 1, max: MAX_DEPTH });
    const limit = checkRange('limit', args.limit ?? DEFAULT_SUBGRAPH_CLAIMS, {
      min: 1,
      max: MAX_SUBGRAPH_CLAIMS,
    });
    const filter = readFilter(args.filter);
    const brief = selectsOnly(info, ['edges', 'claim'], BRIEF_FIELDS);
    const around = async (entityId: string): Promise<FoundSubgraph> => {
      const found = await findSubgraph(reader, { entityId, depth, limit, filter, brief });
      for (const claim of found.along.claims) loaders.claims.prime(claim.id, claim);
      for (const entity of found.along.entities) loaders.entities.prime(entity.id, entity);
      return found;
    };
    // The entity may have come along; an id that was merged into another is rare, and then the walk begins anew.
    const walked = await around(args.entity);
    const middle = await loaders.entities.load(args.entity);
    return middle && (middle.id === args.entity ? walked : around(middle.id));
  },
  claimsOverTime: (_, args, context) => claimsOverTime(context, args),
  distribution: (_, args, context) => distribution(context, args),
  runs: (_, args, context) => runsOf(context, args),
  failures: (_, args, context) => failuresOf(context, args),
  graph: () => ({}),
  paths: (_, args, context) => pathSet(context, args),
  timeline: (_, args, context) => timeline(context, args),
  contradictions: (_, args, context) => contradictions(context, args),
  counts: (_, { filter }, { reader }) => countGraph(reader, filter ? readFilter(filter) : null),
};
