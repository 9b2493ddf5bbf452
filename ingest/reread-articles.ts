import { hashId, type RunId } from '../src/domain/id.ts';
import type { InputOutcome } from '../src/domain/outcome.ts';
import { AppError, GraphUnavailableError } from '../src/errors.ts';
import {
  countEarlierReadings,
  isStillStored,
  listEarlierReadings,
  type StoredReading,
} from '../src/graph/read/earlier-readings.ts';
import { failureDiagnostic } from './failure-diagnostic.ts';
import type { IngestOptions } from './ingest-documents.ts';
import { extractReading, storeArticle } from './pipeline.ts';
import { RunLedger, type RunSummary } from './run-ledger.ts';

/** What became of one article; it is no input, so it has no input's id. */
export type RereadOutcome = Omit<InputOutcome, 'id'>;

export interface RereadOptions extends Omit<IngestOptions, 'onOutcome'> {
  /** At most so many articles; the next run takes the others. */
  readonly limit?: number | undefined;
  /** ISO date: articles published before it are left as they are. One without a date is read. */
  readonly since?: string | undefined;
  /** Called after an article's transaction is committed: what it reports is stored. */
  readonly onOutcome?: (outcome: RereadOutcome) => void;
}

/** Articles held in memory at once, with their texts. */
const CHUNK = 16;

/**
 * Reads stored articles again that another pipeline read, from their stored text, each in one transaction that takes
 * the place of its mentions and evidence. Text, title, date and source stay as stage 2 found them in the bytes, and so
 * does a retraction. Cut off, the next run takes the rest; an article that fails keeps its earlier reading and is
 * tried again. Throws only where the graph cannot be used.
 */
export async function rereadArticles(options: RereadOptions): Promise<RunSummary> {
  const { store, pipeline, clock, onProgress } = options;
  const startedAt = clock();
  const runId = hashId('run', [pipeline.id, startedAt]) as RunId;
  const run = new RunLedger({ store, runId, pipelineId: pipeline.id, startedAt, onProgress });
  return run.guard(() => rereadAll(run, options));
}

async function rereadAll(run: RunLedger, options: RereadOptions): Promise<RunSummary> {
  const { store, pipeline, signal, clock } = options;
  run.countUnchanged((await countEarlierReadings(store, pipeline.id)).present);
  await run.save(null);
  let room = options.limit ?? Number.POSITIVE_INFINITY;
  for await (const readings of listEarlierReadings(store, { pipelineId: pipeline.id, size: CHUNK })) {
    const chosen = readings.filter(({ article }) => isSince(article.publishedAt, options.since));
    const queue = chosen.slice(0, room).values();
    room -= Math.min(room, chosen.length);
    const worker = async () => {
      for (const reading of queue) {
        if (signal?.aborted) return;
        const outcome = await rereadOne(reading, options);
        run.count(outcome);
        options.onOutcome?.(outcome);
      }
    };
    await Promise.all(Array.from({ length: options.concurrency }, worker));
    if (signal?.aborted || room === 0) break;
  }
  return run.finish({ at: clock(), interrupted: signal?.aborted ?? false });
}

function isSince(publishedAt: string | null, since: string | undefined): boolean {
  return since === undefined || publishedAt === null || publishedAt >= since;
}

async function rereadOne(reading: StoredReading, options: RereadOptions): Promise<RereadOutcome> {
  const { store, pipeline, clock } = options;
  const { article } = reading;
  const origin = article.url ?? article.id;
  const blank = { origin, articleId: article.id, title: article.title, unchanged: false } as const;
  const nothing = { ...blank, entities: 0, claims: 0, evidence: 0 } as const;
  try {
    const extraction = await extractReading(
      { ...reading, article: { ...article, pipelineId: pipeline.id }, repairs: [], disclaimer: null },
      pipeline,
    );
    if (!extraction.ok) return { ...nothing, status: 'FAILED', diagnostics: extraction.diagnostics };
    const { graph } = extraction.value;
    const stored = await store.write(async (tx) => {
      // Another process may have read or replaced it meanwhile; the next run sees whether something is left to do.
      if (!(await isStillStored(tx, reading))) return false;
      return !(await storeArticle(tx, graph, { pipeline, at: clock() })).unchanged;
    });
    if (!stored) return { ...nothing, status: 'READ', unchanged: true, diagnostics: [] };
    const counts = {
      entities: graph.entities.length,
      claims: graph.claims.length,
      evidence: graph.evidence.length,
    };
    return { ...blank, ...counts, status: 'READ', diagnostics: extraction.diagnostics };
  } catch (error) {
    if (error instanceof GraphUnavailableError) throw error;
    const stage = error instanceof AppError ? 'write' : 'extract';
    return { ...nothing, status: 'FAILED', diagnostics: [failureDiagnostic(error, stage, origin)] };
  }
}
