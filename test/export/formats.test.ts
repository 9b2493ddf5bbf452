import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/domain/id.ts';
import { FORMAT_NAMES, type FormatName } from '../../src/export/formats.ts';
import type { ExportManifest } from '../../src/export/manifest.ts';
import { startExport, withManifest } from '../../src/export/start-export.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { getEntityId } from '../../src/graph/read/named.ts';
import { type GraphStore, SCHEMA_VERSION } from '../../src/graph/store.ts';
import { selectSubgraph } from '../../src/graph/transfer/select.ts';
import { describeStores } from '../conformance/stores.ts';
import { bytesOf, exportText, linesOf, requestOf } from './export-text.ts';
import { openSampleStore } from './sample-store.ts';
import { storeFive } from './store-five.ts';
import { writeExport } from './write-export.ts';

type Changes = Parameters<typeof requestOf>[1];

/** Writes an export in memory: its files by name, the manifest apart. */
async function written(store: GraphStore, format: FormatName, changes: Changes = {}) {
  const files: Record<string, string> = {};
  for (const { name, chunks } of withManifest(startExport(format, requestOf(store, changes))))
    files[name] = Buffer.from(await bytesOf(chunks)).toString('latin1');
  const { 'manifest.json': text = '', ...others } = files;
  return { files: others, manifest: JSON.parse(Buffer.from(text, 'latin1').toString()) as ExportManifest };
}

describeStores('every format', (open) => {
  beforeAll(async () => storeFive(await open()));

  it.each(FORMAT_NAMES)(
    'gives the same bytes of %s as another store that read in another order',
    async (format) => {
      const other = await openStore('embedded::memory:');
      await storeFive(other, [4, 2, 0, 3, 1]);
      for (const changes of [{ literals: 'node' }, { quotes: 'short' }] as const) {
        const [a, b] = [await written(await open(), format, changes), await written(other, format, changes)];
        expect(a.files).toEqual(b.files);
        expect({ ...a.manifest, store: '' }).toEqual({ ...b.manifest, store: '' });
      }
      await other.close();
    },
  );

  it.each(FORMAT_NAMES)('takes only what was selected into %s', async (format) => {
    const store = await open();
    const entityId = await getEntityId(store, 'ann lee');
    const selection = await selectSubgraph(store, { entityId, depth: 0, since: '' });
    const part = await written(store, format, { selection, query: { entity: entityId, depth: 0 } });
    const whole = await written(store, format);
    expect(part.manifest).toMatchObject({ complete: false, query: { entity: entityId, depth: 0 } });
    expect(whole.manifest).toMatchObject({ complete: true, query: null });
    expect(part.manifest.counts.nodes).toBeLessThan(whole.manifest.counts.nodes);
    expect(part.manifest.counts.nodes).toBeGreaterThan(0);
  });
});

describe('the manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-formats-'));
  let store: GraphStore;

  beforeAll(async () => {
    store = await openSampleStore(folder);
  });

  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(FORMAT_NAMES)('of %s names the graph by its digest and the files by theirs', async (format) => {
    const { folder: at, manifest } = await writeExport(folder, format, requestOf(store));
    const digest = linesOf(await exportText(store)).at(-1)?.['digest'];
    expect(manifest).toMatchObject({
      format,
      digest,
      store: 'embedded',
      schemaVersion: SCHEMA_VERSION,
      claimgraph: '0.0.0',
    });
    expect(manifest.pipelineIds).toHaveLength(2);
    for (const { name, bytes, sha256: hash } of manifest.files) {
      const content = readFileSync(join(at, name));
      expect([content.length, sha256(content)]).toEqual([bytes, hash]);
    }
    expect(manifest).not.toHaveProperty('runs');
  });

  it('has the runs with history, which alone depend on the clock', async () => {
    const { manifest } = await written(store, 'gexf', { withHistory: true });
    expect(manifest.runs).toHaveLength(1);
    expect(manifest.runs?.[0]).toMatchObject({ read: expect.any(Number), startedAt: expect.any(String) });
  });

  it.each(FORMAT_NAMES)('of %s says what words it holds, and quotes none leaves them out', async (format) => {
    const none = await written(store, format, { quotes: 'none' });
    const short = await written(store, format, { quotes: 'short' });
    const full = await written(store, format);
    expect(none.manifest.licence).toContain('no quotes and no texts');
    expect(short.manifest.licence).toContain('at most 120 characters');
    expect(full.manifest.licence).toContain(format === 'jsonl' ? 'full texts' : 'whole quotes');
    const quotes = linesOf(await exportText(store))
      .flatMap((line) =>
        line['type'] === 'Evidence' && line['live'] === true ? [String(line['exact'])] : [],
      )
      // Longer than any name, plain letters in every notation, and in no compressed Parquet page back to back.
      .filter((quote) => /^[\w ,.]{60,}$/u.test(quote));
    expect(quotes.length).toBeGreaterThan(20);
    const holds = (files: Readonly<Record<string, string>>, text: string) =>
      Object.values(files).some((content) => content.includes(text));
    expect(quotes.filter((quote) => holds(none.files, quote))).toEqual([]);
    const long = quotes.filter((quote) => quote.length > 120);
    expect(long.filter((quote) => holds(short.files, quote))).toEqual([]);
    if (format === 'parquet') return; // Compressed: readers.test.ts compares its cells with those of CSV.
    const isTold = quotes.filter((quote) => holds(full.files, quote));
    expect(isTold.length).toBeGreaterThan(quotes.length / 2);
  });
});
