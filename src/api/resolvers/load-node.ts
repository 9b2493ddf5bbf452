import { ID_PREFIX } from '../../domain/id.ts';
import { invariant } from '../../errors.ts';
import type { ApiContext } from '../context.ts';
import type { ResolversParentTypes } from '../generated/schema-types.ts';

type NodeRecord = ResolversParentTypes['Node'];
type NodeType = 'Article' | 'Claim' | 'Entity' | 'Evidence' | 'Mention' | 'Source' | 'Story';

/** Which type an id names, by its prefix. */
const TYPES: Readonly<Record<string, NodeType>> = {
  [ID_PREFIX.article]: 'Article',
  [ID_PREFIX.claim]: 'Claim',
  [ID_PREFIX.entity]: 'Entity',
  [ID_PREFIX.evidence]: 'Evidence',
  [ID_PREFIX.mention]: 'Mention',
  [ID_PREFIX.source]: 'Source',
  [ID_PREFIX.story]: 'Story',
};

/** Loads whatever an id names; null when there is no such thing. */
export async function loadNode({ loaders }: ApiContext, id: string): Promise<NodeRecord | null> {
  switch (TYPES[prefixOf(id)]) {
    case 'Article':
      return loaders.articles.load(id);
    case 'Claim':
      return loaders.claims.load(id);
    case 'Entity':
      return loaders.entities.load(id);
    case 'Evidence':
      return loaders.evidence.load(id);
    case 'Mention':
      return loaders.mentions.load(id);
    case 'Source':
      return loaders.sources.load(id);
    case 'Story':
      return loaders.stories.load(id);
    default:
      return null;
  }
}

/** Returns the GraphQL type of a record, by the prefix of its id. */
export function typeOfNode({ id }: { readonly id: string }): NodeType {
  const found = TYPES[prefixOf(id)];
  invariant(found, `the id ${id} names a type`);
  return found;
}

function prefixOf(id: string): string {
  return id.slice(0, 3);
}
