import type { GraphStore } from '../../src/graph/store.ts';
import { cypher } from './cypher.ts';

/** Nodes of one transaction: a hub of 100,000 would not fit the memory of a small server. */
const BATCH = 10_000;

const EMPTY = cypher(`MATCH (n) WHERE NOT n:Graph
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS count`);

/** Deletes everything but the graph's own node, which says what schema it has. */
export async function emptyStore(store: GraphStore): Promise<void> {
  for (let deleted = BATCH; deleted > 0; ) {
    const [row] = await store.write((tx) => tx.run<{ readonly count: number }>(EMPTY, { limit: BATCH }));
    deleted = row?.count ?? 0;
  }
}
