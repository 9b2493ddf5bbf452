import { expect, it } from 'vitest';
import { seededRandom } from '../../bench/cases/news-generator.ts';
import type { RawDocument } from '../../ingest/documents.ts';
import { ingestDocuments } from '../../ingest/ingest-documents.ts';
import { fetchDocuments } from '../../ingest/stages/01-fetch.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { packagePath } from '../../src/package-root.ts';
import type { Result } from '../../src/result.ts';
import { exportText } from '../export/export-text.ts';
import { makeTestPipeline } from '../ingest/make-test-pipeline.ts';
import { listFiles } from '../list-files.ts';
import { emptyStore } from './empty-store.ts';
import { describeStores } from './stores.ts';

const pipeline = makeTestPipeline();
const samples = listFiles(packagePath('samples'), '.', /^\d\d-[^/]+$/).map((file) =>
  packagePath('samples', file),
);

async function documentsOf(seed: number): Promise<readonly Result<RawDocument>[]> {
  const documents: Result<RawDocument>[] = [];
  for await (const document of fetchDocuments(samples, {})) documents.push(document);
  const random = seededRandom(seed);
  return seed === 0
    ? documents
    : documents
        .map((document) => ({ document, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ document }) => document);
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function ingest(store: GraphStore, { seed, concurrency }: { seed: number; concurrency: number }) {
  let minute = 0;
  const clock = () => new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
  return ingestDocuments(stream(await documentsOf(seed)), { store, pipeline, concurrency, clock });
}

/** The graph section of the first export; every other one, on either store, is held against it. */
let first: string | undefined;

describeStores('the samples', (open) => {
  it.each([
    { seed: 0, concurrency: 1 },
    { seed: 1, concurrency: 8 },
    { seed: 2, concurrency: 1 },
    { seed: 3, concurrency: 8 },
  ])('give the same export, byte for byte: order $seed, $concurrency at once', async (how) => {
    const store = await open();
    await emptyStore(store);
    const summary = await ingest(store, how);
    expect(summary).toMatchObject({ read: 12, skipped: 1, failed: 0 });
    const text = await exportText(store);
    first ??= text;
    expect(text).toBe(first);
  });

  it('change nothing when they come again', async () => {
    const store = await open();
    expect(await ingest(store, { seed: 4, concurrency: 2 })).toMatchObject({
      read: 0,
      unchanged: 13,
      skipped: 0,
    });
    expect(await exportText(store)).toBe(first);
  });
});
