import { GraphUnavailableError } from '../../errors.ts';
import type { GraphReader } from '../../graph/read/list.ts';
import type { GraphStore, RunOptions } from '../../graph/store.ts';
import { apiError } from '../errors.ts';

/**
 * Makes a reader of which all reads together may take so long: the time during which at least one is waited for, so
 * that reading an article in a mutation does not count. Each gets what is left; when nothing is, or the store gives
 * up, it throws QUERY_TIMEOUT. On the embedded store that abandons the answer, on Neo4j it ends the query.
 */
export function readWithin(store: GraphStore, limitMs: number): GraphReader {
  const watch = makeStopwatch();
  const read = async <T>(ask: (options: RunOptions) => Promise<T>): Promise<T> => {
    const left = Math.ceil(limitMs - watch.elapsed());
    if (left <= 0) throw timedOut(watch.elapsed(), limitMs);
    const stop = watch.start();
    try {
      return await ask({ deadlineMs: left });
    } catch (error) {
      const isLate = error instanceof GraphUnavailableError && error.code === 'QUERY_TIMEOUT';
      throw isLate ? timedOut(watch.elapsed(), limitMs) : error;
    } finally {
      stop();
    }
  };
  return {
    run: (statement, params) => read((options) => store.run(statement, params, options)),
    searchText: (index, query, limit) => read((options) => store.searchText(index, query, limit, options)),
  };
}

/** Makes a watch that runs while anything was started and not yet stopped. */
function makeStopwatch() {
  let running = 0;
  let since = 0;
  let before = 0;
  const elapsed = (): number => before + (running > 0 ? performance.now() - since : 0);
  return {
    elapsed,
    start(): () => void {
      if (running === 0) since = performance.now();
      running += 1;
      return () => {
        if (running === 1) before = elapsed();
        running -= 1;
      };
    },
  };
}

function timedOut(elapsedMs: number, limit: number) {
  const value = Math.round(elapsedMs);
  return apiError(
    'QUERY_TIMEOUT',
    `The operation was given up after ${value} ms of reading; at most ${limit} are allowed.`,
    {
      hint: 'Ask for less (a smaller depth, page or time span), or try again when the store is less busy.',
      limit,
      value,
    },
  );
}
