import type { RunId } from '../../domain/id.ts';
import type { RunProgress } from '../../domain/run-progress.ts';
import { noSuchRun } from '../../errors.ts';
import type { GraphReader } from '../../graph/read/list.ts';
import { findRun } from '../../graph/read/runs.ts';
import type { ProgressHub } from '../progress.ts';
import { abortable } from './abortable.ts';
import type { RevisionWatch } from './revision-watch.ts';

interface Parts {
  readonly reader: GraphReader;
  readonly watch: RevisionWatch;
  readonly progress: ProgressHub;
}

type ProgressStream = AsyncGenerator<RunProgress, void, undefined>;

/**
 * Streams how far runs are: every run of this server and of those who work through it, or one run to its end. A run
 * of another process on the same graph is told of as far as its record says, which is written when it begins and
 * ends. A reader who is slow gets the newest word of each run, and its last one. Throws NotFoundError for a run that
 * nobody knows.
 */
export async function streamProgress(parts: Parts, run: string | null): Promise<ProgressStream> {
  const { progress: hub, reader } = parts;
  if (run === null) return told(hub, () => true);
  const isHere = (): boolean => hub.running().some((each) => each.run === run);
  const recorded = isHere() ? undefined : await recordOf(reader, run);
  if (isHere()) return told(hub, (progress) => progress.run === run, { toItsEnd: true });
  if (!recorded) throw noSuchRun(run);
  return byRecord(parts, run);
}

/** Tells what the hub tells, beginning with the runs that go on; of each run the newest word that was not taken. */
function told(
  hub: ProgressHub,
  wanted: (progress: RunProgress) => boolean,
  { toItsEnd = false } = {},
): ProgressStream {
  return abortable((signal) => {
    const waiting = new Map(
      hub
        .running()
        .filter(wanted)
        .map((progress) => [progress.run, progress]),
    );
    let wake = (): void => {};
    const stop = hub.listen((progress) => {
      if (!wanted(progress)) return;
      waiting.set(progress.run, progress);
      wake();
    });
    signal.addEventListener('abort', () => {
      stop();
      wake();
    });
    const more = (): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
      });
    async function* tell(): ProgressStream {
      while (!signal.aborted) {
        const [next] = waiting.values();
        if (!next) {
          await more();
          continue;
        }
        waiting.delete(next.run);
        yield next;
        if (toItsEnd && next.finished) return stop();
      }
    }
    return tell();
  });
}

/** Tells of a run by its record: it is over, or another process makes it. */
function byRecord({ reader, watch }: Parts, run: string): ProgressStream {
  return abortable(async function* (signal) {
    let before = '';
    while (!signal.aborted) {
      // First the revision: what is written after it wakes this up again.
      const revision = await watch.now();
      const known = await recordOf(reader, run);
      if (!known) return;
      if (JSON.stringify(known) !== before) yield known;
      if (known.finished) return;
      before = JSON.stringify(known);
      await watch.beyond(revision, signal);
    }
  });
}

async function recordOf(reader: GraphReader, id: string): Promise<RunProgress | undefined> {
  const found = await findRun(reader, id);
  if (!found) return undefined;
  const { read, unchanged, skipped, failed, finishedAt } = found;
  return { run: found.id as RunId, read, unchanged, skipped, failed, finished: Boolean(finishedAt) };
}
