import type { RawDocument } from '../../ingest/documents.ts';
import { ingestDocuments } from '../../ingest/ingest-documents.ts';
import { loadPredicates } from '../../ingest/lexicon/load-predicates.ts';
import { makePipeline } from '../../ingest/pipeline.ts';
import { makeRulesAnnotator } from '../../ingest/reader/rules-annotator.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Result } from '../../src/result.ts';
import { generateNews } from '../cases/news-generator.ts';

/** Reads and writes made articles until told to stop; returns how many it wrote. */
export async function writeUntil(store: GraphStore, signal: AbortSignal): Promise<number> {
  const pipeline = makePipeline({
    annotator: makeRulesAnnotator(),
    predicates: loadPredicates(),
    version: 'bench',
  });
  const clock = (): string => new Date().toISOString();
  const summary = await ingestDocuments(endlessNews(), { store, pipeline, concurrency: 1, clock, signal });
  return summary.read;
}

/** Small worlds one after another: the generator of one endless world would take the process for itself. */
async function* endlessNews(): AsyncGenerator<Result<RawDocument>> {
  for (let seed = Date.now() % 1_000_000_000; ; seed++) yield* generateNews(200, seed);
}
