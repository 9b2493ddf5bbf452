import { invariant } from '../../errors.ts';
import type { ClaimRecord, EntityRecord } from '../../graph/read/read-record.ts';
import type { ApiContext } from '../context.ts';
import type { SubgraphEdgeResolvers, SubgraphResolvers } from '../generated/schema-types.ts';

/** Fields of a subgraph: ids until they are asked for. */
export const Subgraph: SubgraphResolvers = {
  nodes: ({ entityIds }, _, context) => Promise.all(entityIds.map((id) => loadEnd(context, id))),
  edges: ({ lines }) => lines,
};

/** Fields of a line between two entities. */
export const SubgraphEdge: SubgraphEdgeResolvers = {
  source: ({ source }, _, context) => loadEnd(context, source),
  target: ({ target }, _, context) => loadEnd(context, target),
  claim: async ({ id, brief }, _, { loaders }) => {
    // Only where no other field is selected, so nobody misses the rest of it.
    if (brief) return brief as ClaimRecord;
    const claim = await loaders.claims.load(id);
    invariant(claim, `claim ${id} exists, because an edge stands for it`);
    return claim;
  },
};

async function loadEnd({ loaders }: ApiContext, id: string): Promise<EntityRecord> {
  const entity = await loaders.entities.load(id);
  invariant(entity, `entity ${id} exists, because an edge ends at it`);
  return entity;
}
