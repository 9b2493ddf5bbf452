import type { GraphStore, Params } from '../graph/store.ts';
import {
  beginImport,
  finishImport,
  type HistoryNode,
  LOAD_ORDER,
  loadHistory,
  loadRecords,
  loadTies,
} from '../graph/transfer/load.ts';
import type { GraphRecord } from '../graph/transfer/record.ts';
import type { RecordType } from '../graph/transfer/record-fields.ts';
import { checkExport, type ExportSummary } from './check-export.ts';
import { readLines } from './read-lines.ts';
import { validateRecord } from './record-schema.ts';

/** Lines in one transaction: where UNWIND is fastest on both engines. */
const BATCH = 500;

/** Characters of article text in one transaction: a Neo4j server with little memory takes it. */
const BATCH_CHARACTERS = 4_000_000;

export interface ImportOptions {
  readonly store: GraphStore;
  /** Instant (ISO UTC) that stands in for those of an export without history. */
  readonly now: string;
  /** Called with lines written so far and in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Brings an export into an empty store, without loss: exporting again gives the same graph section, and the same
 * history where the export has it. The whole file is checked first; a bad line throws `InputError` and nothing is
 * written. While it writes, the graph is marked: cut off, the same import goes on when it is run again, and
 * other commands refuse the half graph.
 */
export async function importJsonl(path: string, options: ImportOptions): Promise<ExportSummary> {
  const { store, onProgress } = options;
  const summary = await checkExport(path);
  await beginImport(store, summary.digest);
  const total = Object.values(summary.counts).reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const type of LOAD_ORDER) {
    for await (const batch of inBatches(recordsOf(path, type, summary, options.now))) {
      await loadRecords(store, type, batch);
      done += batch.length;
      onProgress?.(done, total);
    }
  }
  for (const type of ['Article', 'Entity'] as const) {
    for await (const batch of inBatches(recordsOf(path, type, summary, options.now)))
      await loadTies(store, batch);
  }
  for await (const batch of inBatches(historyOf(path, summary))) await loadHistory(store, batch);
  await finishImport(store);
  return summary;
}

async function* recordsOf(
  path: string,
  type: RecordType,
  summary: ExportSummary,
  now: string,
): AsyncGenerator<GraphRecord> {
  const range = summary.ranges.get(type);
  if (!range) return;
  for await (const { value } of readLines(path, range)) {
    const record = validateRecord(value);
    if ('key' in record) continue; // Checked before: `checkExport` would have thrown.
    yield { ...record, history: summary.instants.get(record.id) ?? standIn(record, summary, now) };
  }
}

/** Instants of an export without history: everything was read, and retracted, now. */
function standIn({ type, fields }: GraphRecord, { retracted }: ExportSummary, now: string): Params {
  if (type === 'Article')
    return { readAt: now, ...(fields['status'] === 'RETRACTED' ? { retractedAt: now } : {}) };
  if (type === 'Evidence') return retracted.has(String(fields['articleId'])) ? { retractedAt: now } : {};
  return type === 'Claim' ? { firstRecorded: now } : {};
}

async function* historyOf(path: string, { ranges }: ExportSummary): AsyncGenerator<HistoryNode> {
  const range = ranges.get('history');
  if (!range) return;
  for await (const { value } of readLines(path, range)) {
    const { section: _, type, id, ...props } = value;
    if (type === 'Input' || type === 'Run') yield { type, id: String(id), props: { ...props, id } as Params };
  }
}

async function* inBatches<T extends GraphRecord | HistoryNode>(
  items: AsyncIterable<T>,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let characters = 0;
  for await (const item of items) {
    batch.push(item);
    characters += textLength(item);
    if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
    yield batch;
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function textLength(item: GraphRecord | HistoryNode): number {
  return 'fields' in item && typeof item.fields['text'] === 'string' ? item.fields['text'].length : 0;
}
