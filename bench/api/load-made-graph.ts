import type { GraphStore } from '../../src/graph/store.ts';
import { LOAD_ORDER, loadRecords } from '../../src/graph/transfer/load.ts';
import type { GraphRecord } from '../../src/graph/transfer/record.ts';
import type { MadeGraph } from './made-graph.ts';

/** Records in one transaction: past a few thousand a transaction's memory costs more than its round trip. */
const BATCH = 2_000;

/** Writes a made graph into an empty store; returns the seconds it took. */
export async function loadMadeGraph(store: GraphStore, graph: MadeGraph): Promise<number> {
  const started = performance.now();
  for (const type of LOAD_ORDER) {
    let batch: GraphRecord[] = [];
    for (const record of graph.records(type)) {
      batch.push(record);
      if (batch.length < BATCH) continue;
      await loadRecords(store, type, batch);
      batch = [];
    }
    await loadRecords(store, type, batch);
  }
  return (performance.now() - started) / 1000;
}
