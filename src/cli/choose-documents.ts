import type { RawDocument } from '../../ingest/documents.ts';
import { readDocument } from '../../ingest/stages/02-read.ts';
import type { Diagnostic, Result } from '../result.ts';

export interface Choice {
  /** At most so many inputs. */
  readonly limit?: number | undefined;
  /** ISO date: articles published before it are left out. */
  readonly since?: string | undefined;
  /** Aborted: no further input is taken, also while waiting for one. */
  readonly signal: AbortSignal;
  /** Told of each input that `since` leaves out. It is no input of the run: nothing of it is stored. */
  readonly onSkipped: (diagnostic: Diagnostic) => void;
}

/** Takes inputs up to the limit, until the signal, and only articles that are recent enough. */
export async function* chooseDocuments(
  documents: AsyncIterable<Result<RawDocument>>,
  { limit = Number.POSITIVE_INFINITY, since, signal, onSkipped }: Choice,
): AsyncGenerator<Result<RawDocument>> {
  let taken = 0;
  for await (const document of untilAborted(documents, signal)) {
    if (taken >= limit) return;
    taken += 1;
    const skipped = since === undefined ? undefined : await isBefore(document, since);
    if (skipped) onSkipped(skipped);
    else yield document;
    if (taken >= limit) return;
  }
}

async function isBefore(document: Result<RawDocument>, since: string): Promise<Diagnostic | undefined> {
  if (!document.ok) return undefined;
  const read = await readDocument(document.value, { pipelineId: '' });
  const published = read.ok ? read.value.article.publishedAt : null;
  if (published === null || published >= since) return undefined;
  return {
    code: 'BEFORE_SINCE',
    message: `Published ${published}, before ${since}`,
    stage: 'fetch',
    place: document.value.origin,
    hint: 'Leave --since out, or give an earlier date, to read it.',
  };
}

/** Ends with the signal even while the next input (a slow pipe) is waited for. */
async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  const aborted = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  for (;;) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next === undefined || next.done) return;
    yield next.value;
  }
}
