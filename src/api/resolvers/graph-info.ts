import { findReadings, type Readings } from '../../graph/read/graph-info.ts';
import type { ApiContext } from '../context.ts';
import type { GraphInfoResolvers } from '../generated/schema-types.ts';

/** Fields of what a graph is: nothing is read that is not asked for, the digest least of all. */
export const GraphInfo: GraphInfoResolvers = {
  digest: (_, __, { about }) => about.digest(),
  schemaVersion: async (_, __, { about }) => (await about.info()).schemaVersion,
  engine: async (_, __, { about }) => (await about.info()).engine,
  version: (_, __, { about }) => about.version,
  pipelineIds: async (_, __, context) => (await loadReadings(context))?.pipelineIds ?? [],
  lastReadAt: async (_, __, context) => (await loadReadings(context))?.lastReadAt ?? null,
};

/** Both fields share one statement. */
function loadReadings({ loaders }: ApiContext): Promise<Readings | null> {
  return loaders
    .list<Readings>('readings', {}, async (reader, parents) => {
      const readings = await findReadings(reader);
      return new Map(parents.map((parent) => [parent, readings]));
    })
    .load('');
}
