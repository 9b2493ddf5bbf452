import type { RunProgress } from '../domain/run-progress.ts';

/** Passes on how far runs are, inside one process: from what reads articles to those who asked to be told. */
export interface ProgressHub {
  /** Tells everybody who listens. */
  publish(progress: RunProgress): void;
  /** Returns the runs that go on, as they were last told of. */
  running(): readonly RunProgress[];
  /** Calls a listener with each word from now on, until what is returned is called. */
  listen(listener: (progress: RunProgress) => void): () => void;
}

/** Runs that are remembered while they go on; more would be runs whose end never came. */
const MAX_RUNNING = 1000;

/** Makes a hub of progress. */
export function makeProgressHub(): ProgressHub {
  const listeners = new Set<(progress: RunProgress) => void>();
  const running = new Map<string, RunProgress>();
  return {
    publish(progress) {
      running.delete(progress.run);
      if (!progress.finished) running.set(progress.run, progress);
      for (const run of running.keys()) if (running.size > MAX_RUNNING) running.delete(run);
      for (const listener of [...listeners]) listener(progress);
    },
    running: () => [...running.values()],
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
