import type { RunId } from './id.ts';

/** How far a run of the pipeline is: what it counted so far. */
export interface RunProgress {
  readonly run: RunId;
  readonly read: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
  /** True on the last word about the run, also where it broke off. */
  readonly finished: boolean;
}
