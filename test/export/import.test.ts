import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConflictError, InputError } from '../../src/errors.ts';
import { importJsonl } from '../../src/export/import-jsonl.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore, Row } from '../../src/graph/store.ts';
import { beginImport, findUnfinishedImport } from '../../src/graph/transfer/load.ts';
import { cypher } from '../conformance/cypher.ts';
import { describeStores } from '../conformance/stores.ts';
import { exportText } from './export-text.ts';
import { storeFive } from './store-five.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const NOW = '2026-04-01T00:00:00.000Z';

/** Relationships by type and ends, edges with what they say. */
const RELATIONSHIPS = cypher(`MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS a, b.id AS b, r.id AS id, r.affirmed AS affirmed, r.sources AS sources, r.disputed AS disputed
ORDER BY type, a, b, id`);

async function exportedFive(
  name: string,
  changes = {},
): Promise<{ path: string; text: string; store: GraphStore }> {
  const store = await openStore('embedded::memory:');
  await storeFive(store);
  const text = await exportText(store, changes);
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, text, store };
}

describeStores('import', (open) => {
  beforeAll(async () => {
    const { path, store } = await exportedFive('graph.jsonl', { withHistory: true });
    await store.close();
    await importJsonl(path, { store: await open(), now: NOW });
  });

  it('gives back the export byte for byte, history too', async () => {
    const { text, store } = await exportedFive('again.jsonl', { withHistory: true });
    expect(await exportText(await open(), { withHistory: true })).toBe(text);
    await store.close();
  });

  it('makes every relationship again, derived edges too', async () => {
    const { store } = await exportedFive('edges.jsonl');
    const original = await store.run<Row>(RELATIONSHIPS);
    expect(original.filter((row) => row['type'] === 'CLAIM').length).toBeGreaterThan(0);
    expect(await (await open()).run<Row>(RELATIONSHIPS)).toEqual(original);
    await store.close();
  });

  it('refuses a graph that holds articles', async () => {
    const { path, store } = await exportedFive('second.jsonl');
    await store.close();
    await expect(importJsonl(path, { store: await open(), now: NOW })).rejects.toThrow(ConflictError);
  });
});

describe('an import that was cut off', () => {
  it('marks the graph and goes on when it is run again, but not with another export', async () => {
    const { path, text, store: source } = await exportedFive('cut.jsonl');
    await source.close();
    const store = await openStore('embedded::memory:');
    const stopped = importJsonl(path, {
      store,
      now: NOW,
      onProgress: (done) => {
        if (done > 6) throw new Error('cut off');
      },
    });
    await expect(stopped).rejects.toThrow('cut off');
    expect(await findUnfinishedImport(store)).toMatch(/^[0-9a-f]{64}$/);
    await expect(beginImport(store, 'f'.repeat(64))).rejects.toThrow(ConflictError);
    await importJsonl(path, { store, now: NOW });
    expect(await findUnfinishedImport(store)).toBeUndefined();
    expect(await exportText(store)).toBe(text);
    await store.close();
  });
});

describe('a bad export', () => {
  const cases: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    ['a line that is no JSON', (text) => text.replace('{"author"', '{author"'), /^Line 1 .*JSON/],
    [
      'a number where a text belongs',
      (text) => text.replace(/"language":"en"/, '"language":7'),
      /^Line 1 .*language is 7/,
    ],
    [
      'a key that is missing',
      (text) => text.replace(/"language":"en",/, ''),
      /^Line 1 .*language is missing/,
    ],
    [
      'a word that is none of its list',
      (text) => text.replace(/"status":"READ"/, '"status":"GONE"'),
      /status is "GONE".*READ/,
    ],
    [
      'a key the format does not know',
      (text) => text.replace('{"author"', '{"colour":"red","author"'),
      /colour/,
    ],
    [
      'a type the format does not know',
      (text) => text.replace(/"type":"Story"/, '"type":"Saga"'),
      /type is "Saga"/,
    ],
    ['a changed text', (text) => text.replace('The mine', 'The mill'), /digest/],
    ['a line that is gone', (text) => text.replace(/^.*"type":"Story".*\n/m, ''), /digest/],
    ['a missing end', (text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1), /manifest/],
    ['quotes cut short', (text) => text.replace('"quotes":"full"', '"quotes":"short"'), /--quotes short/],
    [
      'a newer schema',
      (text) => text.replace(/"schemaVersion":\d+/, '"schemaVersion":99'),
      /schema version is 99/,
    ],
  ];

  it.each(cases)('is refused before anything is written: %s', async (_, spoil, message) => {
    const { text, store: source } = await exportedFive('spoilt.jsonl');
    await source.close();
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    const path = join(folder, 'spoilt.jsonl');
    writeFileSync(path, spoilt);
    const store = await openStore('embedded::memory:');
    const failure = await importJsonl(path, { store, now: NOW }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as Error).message).toMatch(message);
    expect(await store.run<Row>('total-articles')).toEqual([]);
    expect(await findUnfinishedImport(store)).toBeUndefined();
    await store.close();
  });

  it('names a file that is not there', async () => {
    const store = await openStore('embedded::memory:');
    const failure = importJsonl(join(folder, 'nowhere.jsonl'), { store, now: NOW });
    await expect(failure).rejects.toThrow(InputError);
    await store.close();
  });
});
