import { ingestDocuments } from '../ingest/ingest-documents.ts';
import { fetchDocuments } from '../ingest/stages/01-fetch.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { packagePath } from '../src/package-root.ts';
import { makeTestPipeline } from './ingest/make-test-pipeline.ts';
import { listFiles } from './list-files.ts';

/** Reads the samples into a store, by a clock of its own: the same graph with the same history every time. */
export async function ingestSamples(store: GraphStore): Promise<void> {
  const folder = packagePath('samples');
  const samples = listFiles(folder, '.', /^\d\d-[^/]+$/).map((file) => packagePath('samples', file));
  let minute = 0;
  const clock = () => new Date(Date.UTC(2026, 4, 1, 0, minute++)).toISOString();
  // Where an input came from stands in the graph; the folder of this machine does not belong there.
  const documents = (async function* () {
    for await (const document of fetchDocuments(samples, {}))
      yield document.ok
        ? {
            ...document,
            value: { ...document.value, origin: document.value.origin.replace(folder, 'samples') },
          }
        : document;
  })();
  await ingestDocuments(documents, { store, pipeline: makeTestPipeline(), concurrency: 1, clock });
}
