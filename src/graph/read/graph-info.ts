import type { GraphStore, Row } from '../store.ts';
import type { GraphReader } from './list.ts';

/** What read the live articles, and when an article was last read. */
export interface Readings {
  /** By id. */
  readonly pipelineIds: readonly string[];
  /** Null for an empty graph. */
  readonly lastReadAt: string | null;
}

/** Looks up by which pipelines and when the graph was read. */
export async function findReadings(reader: GraphReader): Promise<Readings> {
  const [row] = await reader.run<Row & Readings>('describe-graph');
  return { pipelineIds: [...(row?.pipelineIds ?? [])].sort(), lastReadAt: row?.lastReadAt ?? null };
}

/**
 * Returns what gives the graph's digest and computes it anew only after a change. Every write of whatever process
 * counts the graph's revision up, so one look at it tells; who asks while it is computed waits for the same answer.
 * One that was computed while somebody wrote is given, because it says what was read, but not kept.
 */
export function keepDigest(
  store: Pick<GraphStore, 'run'>,
  compute: () => Promise<string>,
): () => Promise<string> {
  let kept: { readonly revision: number; readonly digest: Promise<string> } | undefined;
  const revisionOf = async (): Promise<number> =>
    (await store.run<Row & { revision: number | null }>('find-revision'))[0]?.revision ?? 0;
  return async () => {
    const revision = await revisionOf();
    if (kept?.revision === revision) return kept.digest;
    const computing = { revision, digest: compute() };
    kept = computing;
    const forget = (): void => {
      if (kept === computing) kept = undefined;
    };
    try {
      const digest = await computing.digest;
      if ((await revisionOf()) !== revision) forget();
      return digest;
    } catch (error) {
      forget();
      throw error;
    }
  };
}
