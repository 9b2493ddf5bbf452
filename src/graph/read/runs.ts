import type { GraphStore, Row } from '../store.ts';
import type { StoredInput, StoredRun } from '../stored.ts';

/** What is told of an input that did not become an article. */
export type Trouble = Pick<StoredInput, 'id' | 'origin' | 'code' | 'reason' | 'stage' | 'hint' | 'at'>;

/** Lists the last runs, newest first. */
export async function listRuns(store: GraphStore, limit: number): Promise<readonly StoredRun[]> {
  return store.run<Row & StoredRun>('list-runs', { limit });
}

/** Lists inputs that ended FAILED or SKIPPED, by where they came from. */
export async function listTroubles(
  store: GraphStore,
  status: 'FAILED' | 'SKIPPED',
  limit: number,
): Promise<readonly Trouble[]> {
  return store.run<Row & Trouble>('list-failures', { status, limit });
}
