import { ingestDocuments } from '../../ingest/ingest-documents.ts';
import type { RunSummary } from '../../ingest/run-ledger.ts';
import { fetchDocuments } from '../../ingest/stages/01-fetch.ts';
import type { Config } from '../config.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Diagnostic } from '../result.ts';
import { chooseDocuments } from './choose-documents.ts';
import { countInputs } from './count-inputs.ts';
import { loadPipeline } from './load-pipeline.ts';
import { nextInstant } from './next-instant.ts';
import type { TellProgress } from './open-graph.ts';
import { outcomeLine, type Told, type Trouble, troubleOf } from './outcome-line.ts';
import { hidesLines, startProgress } from './progress.ts';
import { stopOnSignal } from './stop-on-signal.ts';

export interface IngestRequest {
  readonly store: GraphStore;
  readonly inputs: readonly string[];
  readonly concurrency: number;
  readonly reader: Config['reader'];
  readonly limit?: number | undefined;
  readonly since?: string | undefined;
  /** False for `--json` and `--quiet`: no bar and no line for each input. */
  readonly talks: boolean;
  /** Told how far the run is, for those who listen to a server. */
  readonly tell?: TellProgress;
}

/** What a run did, with what is worth telling of its inputs. */
export interface IngestReport {
  readonly run: RunSummary;
  /** Inputs that `--since` left out; not in the run's own counts. */
  readonly beforeSince: number;
  /** SKIPPED and FAILED inputs with their reasons, in order of arrival, at most a thousand. */
  readonly troubles: readonly Trouble[];
  /** What the run counted: inputs, or with `--reread` articles. */
  readonly of: 'input' | 'article';
}

/** Troubles kept for the summary and `--json`; `claimgraph status` has them all. */
const KEPT_TROUBLES = 1000;

/**
 * Runs inputs through the pipeline. The first Ctrl-C takes no new input and lets those under way finish, the second
 * ends the process at once. A line is printed after its input is committed, never before.
 */
export async function runIngest(request: IngestRequest): Promise<IngestReport> {
  const { store, inputs, concurrency, reader, limit, since, talks } = request;
  const stop = stopOnSignal(
    'Stopping: articles under way are finished, no new one is begun. Ctrl-C again ends at once.',
  );
  const total = await countInputs(inputs, limit);
  const progress = startProgress({ enabled: talks, unit: 'articles', total });
  const troubles: Trouble[] = [];
  let beforeSince = 0;
  let done = 0;
  const tell = (outcome: Told) => {
    done += 1;
    if (isTrouble(outcome) && troubles.length < KEPT_TROUBLES) troubles.push(troubleOf(outcome));
    if (talks && !hidesLines()) console.log(outcomeLine(outcome));
    progress.update(done);
  };
  const documents = chooseDocuments(fetchDocuments(inputs), {
    limit,
    since,
    signal: stop.signal,
    onSkipped: (diagnostic) => {
      beforeSince += 1;
      tell(skippedOutcome(diagnostic));
    },
  });
  try {
    const run = await ingestDocuments(documents, {
      store,
      pipeline: await loadPipeline(reader),
      concurrency,
      clock: nextInstant,
      signal: stop.signal,
      onOutcome: tell,
      onProgress: request.tell,
    });
    return { run, beforeSince, troubles, of: 'input' };
  } finally {
    progress.stop();
    stop.release();
  }
}

/** Inputs whose outcome was known before were told of then. */
function isTrouble({ status, unchanged }: Told): boolean {
  return status !== 'READ' && !unchanged;
}

function skippedOutcome(diagnostic: Diagnostic): Told {
  const nothing = { unchanged: false, articleId: null, title: null, claims: 0 };
  return { ...nothing, status: 'SKIPPED', origin: diagnostic.place, diagnostics: [diagnostic] };
}
