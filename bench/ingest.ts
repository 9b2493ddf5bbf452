import type { RawDocument } from '../ingest/documents.ts';
import { ingestDocuments } from '../ingest/ingest-documents.ts';
import { loadPredicates } from '../ingest/lexicon/load-predicates.ts';
import { makePipeline } from '../ingest/pipeline.ts';
import { makeRulesAnnotator } from '../ingest/reader/rules-annotator.ts';
import type { GraphStore } from '../src/graph/store.ts';
import type { Result } from '../src/result.ts';
import { generateNews } from './cases/news-generator.ts';
import { record } from './table.ts';

/** Ingests `size` generated articles twice and records rate, memory, evidence and what the second run costs. */
export async function measureIngest(store: GraphStore, size: number): Promise<void> {
  const pipeline = makePipeline({
    annotator: makeRulesAnnotator(),
    predicates: loadPredicates(),
    version: 'bench',
  });
  const documents: Result<RawDocument>[] = [];
  for await (const document of generateNews(size)) documents.push(document);
  const run = async () => {
    const started = performance.now();
    const cpu = process.cpuUsage();
    const summary = await ingestDocuments(given(documents), {
      store,
      pipeline,
      concurrency: 2,
      clock: () => new Date().toISOString(),
    });
    const { user, system } = process.cpuUsage(cpu);
    return { summary, seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 };
  };
  const first = await run();
  const second = await run();
  const at = { store: store.engine, size };
  record({ ...at, what: 'ingest', value: size / first.seconds, unit: 'articles/s' });
  record({ ...at, what: 'ingest, CPU', value: (first.cpuSeconds / size) * 1000, unit: 'ms/article' });
  record({ ...at, what: 'evidence', value: first.summary.evidence / size, unit: 'an article' });
  record({
    ...at,
    what: 'second run faster',
    value: first.seconds / second.seconds,
    unit: 'times',
  });
  record({ ...at, what: 'memory of the process', value: process.memoryUsage().rss / 1e6, unit: 'MB' });
}

async function* given<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
