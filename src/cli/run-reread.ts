import { type RereadOutcome, rereadArticles } from '../../ingest/reread-articles.ts';
import { countEarlierReadings } from '../graph/read/earlier-readings.ts';
import { loadPipeline } from './load-pipeline.ts';
import { nextInstant } from './next-instant.ts';
import { outcomeLine, type Trouble, troubleOf } from './outcome-line.ts';
import { hidesLines, startProgress } from './progress.ts';
import type { IngestReport, IngestRequest } from './run-ingest.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/**
 * Reads stored articles of earlier pipelines again, from their stored text. Signals, lines and the report are as
 * `runIngest` has them; the report counts articles.
 */
export async function runReread(request: Omit<IngestRequest, 'inputs'>): Promise<IngestReport> {
  const { store, concurrency, reader, limit, since, talks } = request;
  const stop = stopOnSignal(
    'Stopping: articles under way are finished, no new one is begun. Ctrl-C again ends at once.',
  );
  const pipeline = await loadPipeline(reader);
  const { earlier } = await countEarlierReadings(store, pipeline.id);
  const progress = startProgress({ enabled: talks, unit: 'articles', total: earlier });
  const troubles: Trouble[] = [];
  let done = 0;
  const tell = (outcome: RereadOutcome) => {
    done += 1;
    if (outcome.status !== 'READ') troubles.push(troubleOf(outcome));
    if (talks && !hidesLines()) console.log(outcomeLine(outcome));
    progress.update(done);
  };
  try {
    const { signal } = stop;
    const run = await rereadArticles({
      store,
      pipeline,
      concurrency,
      limit,
      since,
      clock: nextInstant,
      signal,
      onOutcome: tell,
      onProgress: request.tell,
    });
    return { run, beforeSince: 0, troubles, of: 'article' };
  } finally {
    progress.stop();
    stop.release();
  }
}
