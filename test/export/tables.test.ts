import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/cli/parse-csv.ts';
import { exportCsv } from '../../src/export/csv.ts';
import { csvRow } from '../../src/export/csv-row.ts';
import { exportGraphml } from '../../src/export/graphml.ts';
import { Tally } from '../../src/export/tally.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { makeArticle } from '../make-article.ts';
import { requestOf, textOf } from './export-text.ts';
import { storeArticle, storeFive } from './store-five.ts';

let store: GraphStore;
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-tables-'));

beforeAll(async () => {
  store = await openStore('embedded::memory:');
  await storeFive(store);
  const odd = {
    subject: ['ORGANISATION', '=Ash & <Birch> "Co"'],
    predicate: 'own',
    object: ['PLACE', 'Weir\u0007ton 🏭'],
  };
  await storeArticle(store, makeArticle({ source: 'Odd, "News"', said: [odd as never] }));
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function tables(): Promise<Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>> {
  const files = await Promise.all(
    exportCsv(requestOf(store), new Tally()).map(async ({ name, chunks }) => {
      const [header = [], ...rows] = parseCsv(await textOf(chunks));
      const records = rows.map((row) =>
        Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])),
      );
      return [name, records] as const;
    }),
  );
  return Object.fromEntries(files);
}

describe('export as csv', () => {
  it('gives tables whose edges and evidence name rows that are there', async () => {
    const {
      'nodes.csv': nodes = [],
      'edges.csv': edges = [],
      'evidence.csv': evidence = [],
    } = await tables();
    const nodeIds = new Set(nodes.map((node) => node['id']));
    const edgeIds = new Set(edges.map((edge) => edge['id']));
    expect(edges.length).toBeGreaterThan(2);
    for (const { source, target } of edges)
      expect([...nodeIds]).toEqual(expect.arrayContaining([source, target]));
    expect(evidence.filter((row) => edgeIds.has(row['edge'])).length).toBeGreaterThanOrEqual(edges.length);
    for (const row of evidence) expect(row['quote']).not.toBe('');
  });

  it('guards cells that a spreadsheet would run', async () => {
    const { 'nodes.csv': nodes = [] } = await tables();
    expect(nodes.map((node) => node['label'])).toContain(`'=Ash & <Birch> "Co"`);
    expect(csvRow(['+1 555', '-4.5', '@name', '-x', 3])).toBe("'+1 555,-4.5,'@name,'-x,3\r\n");
  });
});

const PYTHON = '/usr/bin/python3';
const hasNetworkx = spawnSync(PYTHON, ['-c', 'import networkx']).status === 0;

const READ = `
import json, sys, networkx
g = networkx.read_graphml(sys.argv[1])
print(json.dumps({
  'directed': g.is_directed(),
  'nodes': g.number_of_nodes(),
  'labels': sorted(d['label'] for _, d in g.nodes(data=True)),
  'edges': [[g.nodes[a]['label'], d['predicate'], g.nodes[b]['label'], d['affirmed'], d['disputed'], d['quote']] for a, b, d in g.edges(data=True)],
}))`;

describe('export as graphml', () => {
  it('writes every node before the edges that name it, with all keys declared', async () => {
    const text = await textOf(exportGraphml(requestOf(store), new Tally()));
    const declared = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map((match) => match[1]));
    for (const [, key] of text.matchAll(/<data key="([^"]+)"/g)) expect(declared).toContain(key);
    const nodes = new Set([...text.matchAll(/<node id="([^"]+)"/g)].map((match) => match[1]));
    const ends = [...text.matchAll(/<edge [^>]*source="([^"]+)" target="([^"]+)"/g)].flatMap((match) =>
      match.slice(1),
    );
    expect(ends.length).toBeGreaterThan(4);
    for (const end of ends) expect(nodes).toContain(end);
  });

  it.skipIf(!hasNetworkx)(
    'is read by networkx, types and odd characters included (skipped without python3-networkx)',
    async () => {
      const path = join(folder, 'graph.graphml');
      writeFileSync(path, await textOf(exportGraphml(requestOf(store), new Tally())));
      const read = JSON.parse(execFileSync(PYTHON, ['-c', READ, path], { encoding: 'utf8' })) as Record<
        string,
        unknown
      >;
      expect(read['directed']).toBe(true);
      expect(read['labels']).toContain('=Ash & <Birch> "Co"');
      const edges = read['edges'] as readonly (readonly unknown[])[];
      const odd = edges.find((edge) => String(edge[0]).startsWith('=Ash'));
      expect(odd).toEqual([
        '=Ash & <Birch> "Co"',
        'own',
        'Weir\uFFFDton 🏭',
        1,
        false,
        '=Ash & <Birch> "Co" own Weir\uFFFDton 🏭',
      ]);
    },
  );
});
