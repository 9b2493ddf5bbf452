import { invariant } from '../../errors.ts';
import { countNeighbours, listNeighbours, type NeighbourRecord } from '../../graph/read/neighbours.ts';
import type { Connection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { NeighbourResolvers } from '../generated/schema-types.ts';
import type { PageArguments } from '../page-arguments.ts';
import { connect, type ListField } from './connect.ts';

const NEIGHBOURS: ListField<NeighbourRecord, object> = {
  name: 'neighbours',
  list: (reader, parents, { page }) => listNeighbours(reader, parents, page),
  count: countNeighbours,
};

/** Resolves the neighbours of an entity, those with most claims first. */
export function neighboursOf(
  context: ApiContext,
  args: PageArguments,
  entityId: string,
): Connection<NeighbourRecord> {
  const order = { field: 'CLAIMS', descending: true };
  return connect(context, NEIGHBOURS, { parent: entityId, options: {}, order, args });
}

/** Fields of a neighbour. */
export const Neighbour: NeighbourResolvers = {
  entity: async ({ entityId }, _, { loaders }) => {
    const entity = await loaders.entities.load(entityId);
    invariant(entity, `entity ${entityId} exists, because a claim's edge ends at it`);
    return entity;
  },
  predicates: ({ predicates }) => [...predicates].sort(),
};
