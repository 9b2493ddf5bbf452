import type { RunId } from '../src/domain/id.ts';
import type { InputOutcome } from '../src/domain/outcome.ts';
import type { RunProgress } from '../src/domain/run-progress.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { saveRun } from '../src/graph/write/inputs.ts';

/** What one run of the pipeline did. */
export interface RunSummary {
  readonly runId: RunId;
  readonly pipelineId: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly read: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
  readonly evidence: number;
  readonly interrupted: boolean;
}

interface RunIdentity {
  readonly store: GraphStore;
  readonly runId: RunId;
  readonly pipelineId: string;
  readonly startedAt: string;
  /** Called whenever the counts change, and when the run is over. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** Counts a run's outcomes and keeps its record in the graph: once when it starts, once when it ends. */
export class RunLedger {
  readonly #run: RunIdentity;
  readonly #counts = { read: 0, unchanged: 0, skipped: 0, failed: 0, evidence: 0 };

  constructor(run: RunIdentity) {
    this.#run = run;
  }

  count(outcome: Pick<InputOutcome, 'unchanged' | 'status' | 'evidence'>): void {
    if (outcome.unchanged) this.#counts.unchanged++;
    else if (outcome.status === 'READ') this.#counts.read++;
    else if (outcome.status === 'SKIPPED') this.#counts.skipped++;
    else this.#counts.failed++;
    if (!outcome.unchanged) this.#counts.evidence += outcome.evidence;
    this.#tell(false);
  }

  /** Counts what needed no look. */
  countUnchanged(count: number): void {
    this.#counts.unchanged += count;
    this.#tell(false);
  }

  /** Runs the work of the run, and tells those who listen when it breaks off. */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    this.#tell(false);
    try {
      return await work();
    } catch (error) {
      this.#tell(true);
      throw error;
    }
  }

  #tell(finished: boolean): void {
    const { read, unchanged, skipped, failed } = this.#counts;
    this.#run.onProgress?.({ run: this.#run.runId, read, unchanged, skipped, failed, finished });
  }

  /** Stores the run as it stands; `finishedAt` is null while it goes on. */
  async save(finishedAt: string | null): Promise<void> {
    const { store, runId, pipelineId, startedAt } = this.#run;
    const record = { id: runId, pipelineId, startedAt, finishedAt, ...this.#counts };
    await store.write((tx) => saveRun(tx, record));
  }

  async finish({
    at,
    interrupted,
  }: {
    readonly at: string;
    readonly interrupted: boolean;
  }): Promise<RunSummary> {
    await this.save(at);
    this.#tell(true);
    const { store: _, onProgress: __, ...run } = this.#run;
    return { ...run, finishedAt: at, ...this.#counts, interrupted };
  }
}
