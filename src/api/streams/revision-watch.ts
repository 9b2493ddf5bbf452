import type { GraphReader } from '../../graph/read/list.ts';
import { findRevision } from '../../graph/read/new-claims.ts';

/** Tells that the graph was written to: by this process at once, by others within the interval. */
export interface RevisionWatch {
  /** Reads the graph's revision. */
  now(): Promise<number>;
  /**
   * Waits until the graph has another revision and returns it; undefined when the signal is aborted first. It is a
   * lower one only where the graph was restored from a backup. While the store does not answer it goes on waiting.
   */
  beyond(revision: number, signal: AbortSignal): Promise<number | undefined>;
  /** Looks at once instead of at the end of the interval: this process wrote. */
  nudge(): void;
}

interface Waiter {
  readonly beyond: number;
  readonly wake: (revision: number | undefined) => void;
}

/** Milliseconds between two looks: what is written faster is told of together. */
const GAP_MS = 50;

/** Makes a watch. One statement an interval serves all who wait, and none is run while nobody does. */
export function makeRevisionWatch(reader: GraphReader, intervalMs: number): RevisionWatch {
  const waiters = new Set<Waiter>();
  let timer: NodeJS.Timeout | undefined;
  let due = 0;
  let looked = Number.NEGATIVE_INFINITY;
  let looking = false;
  let again = false;

  const arm = (inMs: number): void => {
    const at = performance.now() + inMs;
    if (timer && due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void look(), inMs);
  };

  const look = async (): Promise<void> => {
    timer = undefined;
    looking = true;
    // A store that is away comes back: who asks it for claims then learns what is wrong with it.
    const revision = await findRevision(reader).catch(() => undefined);
    looking = false;
    looked = performance.now();
    for (const waiter of [...waiters])
      if (revision !== undefined && revision !== waiter.beyond) waiter.wake(revision);
    if (waiters.size > 0) arm(again ? GAP_MS : intervalMs);
    again = false;
  };

  const lookSoon = (): void => {
    if (looking) again = true;
    else arm(Math.max(0, looked + GAP_MS - performance.now()));
  };

  const leave = (waiter: Waiter): void => {
    waiters.delete(waiter);
    if (waiters.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };

  return {
    now: () => findRevision(reader),
    nudge: () => {
      if (waiters.size > 0) lookSoon();
    },
    beyond: (revision, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(undefined);
        const stop = (): void => waiter.wake(undefined);
        const waiter: Waiter = {
          beyond: revision,
          wake: (later) => {
            signal.removeEventListener('abort', stop);
            leave(waiter);
            resolve(later);
          },
        };
        waiters.add(waiter);
        signal.addEventListener('abort', stop, { once: true });
        // What was written since the caller looked is seen without waiting for the interval.
        lookSoon();
      }),
  };
}
