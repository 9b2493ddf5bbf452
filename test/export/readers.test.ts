// Other people's readers open our exports and find what the manifest counts. A reader that is not installed is skipped,
// by name; `.ci/run` installs them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/cli/parse-csv.ts';
import type { ExportRequest } from '../../src/export/export-request.ts';
import type { FormatName } from '../../src/export/formats.ts';
import { startExport, withManifest } from '../../src/export/start-export.ts';
import { zipFiles } from '../../src/export/zip-files.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { bytesOf, requestOf } from './export-text.ts';
import { ODD_NAME, openSampleStore } from './sample-store.ts';
import { askPython, hasModule, hasProgram } from './tools.ts';
import { type WrittenExport, writeExport } from './write-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-readers-'));
let store: GraphStore;

beforeAll(async () => {
  store = await openSampleStore(folder);
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(format: FormatName, changes: Partial<ExportRequest> = {}): Promise<WrittenExport> {
  return writeExport(folder, format, requestOf(store, changes));
}

const LITERALS = ['none', 'node'] as const;

interface ReadGraph {
  readonly nodes: number;
  readonly edges: number;
  readonly directed: boolean;
  readonly labels: readonly string[];
  /** One edge of the odd entity. */
  readonly odd: Readonly<Record<string, unknown>>;
}

const SUMMARY = `
def summary(g):
  odd = next(n for n, d in g.nodes(data=True) if 'Birch' in d['label'])
  return {'nodes': g.number_of_nodes(), 'edges': g.number_of_edges(), 'directed': g.is_directed(),
    'labels': sorted(d['label'] for _, d in g.nodes(data=True)),
    'odd': next(d for _, _, d in g.out_edges(odd, data=True) if d['predicate'] == 'own')}
`;

/** How networkx opens each format. */
const NETWORKX = {
  graphml: 'g = networkx.read_graphml(sys.argv[1])',
  gexf: 'g = networkx.read_gexf(sys.argv[1])',
  cytoscape: 'g = networkx.cytoscape_graph(json.load(open(sys.argv[1])))',
  'node-link': `name = 'edges' if 'edges' in networkx.node_link_graph.__code__.co_varnames else 'link'
g = networkx.node_link_graph(json.load(open(sys.argv[1])), **{name: 'edges'})`,
} as const;

describe.skipIf(!hasModule('networkx'))('networkx (skipped without python3-networkx)', () => {
  const cases = (Object.keys(NETWORKX) as (keyof typeof NETWORKX)[]).flatMap((format) =>
    LITERALS.map((literals) => [format, literals] as const),
  );
  it.each(cases)('reads %s with literals %s', async (format, literals) => {
    const { path, manifest } = await write(format, { literals });
    const script = `import json, sys, networkx\n${NETWORKX[format]}\n${SUMMARY}\nprint(json.dumps(summary(g)))`;
    const read = askPython<ReadGraph>(script, path());
    expect(read).toMatchObject({ directed: true });
    expect(manifest.counts).toMatchObject({ nodes: read.nodes, edges: read.edges });
    expect(read.nodes).toBeGreaterThan(30);
    const isXml = format === 'graphml' || format === 'gexf';
    expect(read.labels).toContain(isXml ? 'Weir\uFFFDton 🏭' : 'Weir\u0007ton 🏭');
    expect(read.labels).toContain(ODD_NAME);
    expect(read.odd).toMatchObject({ affirmed: 1, disputed: false, confidence: 0.8, published: '2026-03' });
    expect(read.odd['quote']).toBe(`${ODD_NAME} own ${isXml ? 'Weir\uFFFDton 🏭' : 'Weir\u0007ton 🏭'}`);
  });
});

describe.skipIf(!hasModule('igraph'))('igraph (skipped without python3-igraph)', () => {
  it.each(LITERALS)('reads GraphML with literals %s', async (literals) => {
    const { path, manifest } = await write('graphml', { literals });
    const script = `import json, sys, igraph
g = igraph.Graph.Read_GraphML(sys.argv[1])
print(json.dumps([g.vcount(), g.ecount(), g.is_directed(), sorted(g.vs['label'])]))`;
    const [nodes, edges, directed, labels] = askPython<[number, number, boolean, string[]]>(script, path());
    expect(manifest.counts).toMatchObject({ nodes, edges });
    expect(directed).toBe(true);
    expect(labels).toContain(ODD_NAME);
  });
});

describe.skipIf(!hasProgram('xmllint'))('xmllint (skipped without libxml2-utils)', () => {
  it.each(['graphml', 'gexf'] as const)('finds %s well formed and of its structure', async (format) => {
    const { path } = await write(format, { literals: 'node' });
    const schema = join(import.meta.dirname, `${format}.rng`);
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--relaxng', schema, path()], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  });
});

interface ReadRdf {
  readonly triples: number;
  readonly subjects: number;
  readonly graphs: number;
  readonly evidence: number;
}

const RDF = `import json, sys, rdflib
d = rdflib.ConjunctiveGraph(); d.parse(sys.argv[1], format=sys.argv[2])
cg = 'urn:claimgraph:ns:'
about = [s for s in d.subjects(rdflib.RDF.type)]
print(json.dumps({'triples': len(d), 'subjects': len(set(about)),
  'graphs': len([c for c in d.contexts() if str(c.identifier).startswith('urn:claimgraph:id:prp_')]),
  'evidence': len(set(d.subjects(rdflib.RDF.type, rdflib.URIRef(cg + 'Evidence'))))}))`;

const RDF_FORMATS = { turtle: 'turtle', trig: 'trig', nquads: 'nquads', jsonld: 'json-ld' } as const;
const RDF_NAMES = Object.keys(RDF_FORMATS) as (keyof typeof RDF_FORMATS)[];

describe.skipIf(!hasModule('rdflib'))('rdflib (skipped without python3-rdflib)', () => {
  const cases = RDF_NAMES.flatMap((format) => LITERALS.map((literals) => [format, literals] as const));
  it.each(cases)('reads %s with literals %s', async (format, literals) => {
    const { path, manifest } = await write(format, { literals });
    const read = askPython<ReadRdf>(RDF, path(), RDF_FORMATS[format]);
    const { nodes, edges, claims, evidence } = manifest.counts;
    expect([read.subjects, read.triples, read.evidence]).toEqual([nodes, edges, evidence]);
    expect(read.graphs).toBe(format === 'trig' || format === 'nquads' ? claims : 0);
    expect(evidence).toBeGreaterThan(100);
  });

  it('finds the same triples in JSON-LD as in Turtle', async () => {
    const script = `import json, sys, rdflib
a, b = rdflib.Graph().parse(sys.argv[1], format='turtle'), rdflib.Graph().parse(sys.argv[2], format='json-ld')
print(json.dumps([len(a), len(set(a) ^ set(b))]))`;
    const [turtle, jsonld] = [await write('turtle'), await write('jsonld')];
    const [triples, others] = askPython<[number, number]>(script, turtle.path(), jsonld.path());
    expect([triples, others]).toEqual([turtle.manifest.counts.edges, 0]);
  });

  it('selects each quote in the text of its article by place, in characters, and by words', async () => {
    const script = `import json, sys, rdflib
g = rdflib.Graph().parse(sys.argv[1])
texts = {l['id']: l['text'] for l in map(json.loads, open(sys.argv[2])) if l.get('type') == 'Article'}
rows = g.query('''PREFIX oa: <http://www.w3.org/ns/oa#> SELECT ?source ?start ?end ?exact ?prefix ?suffix WHERE {
  ?e oa:hasTarget ?t . ?t oa:hasSource ?source ; oa:hasSelector ?place, ?words .
  ?place oa:start ?start ; oa:end ?end . ?words oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix }''')
found = [(texts[str(r.source).rsplit(':', 1)[1]], int(r.start), int(r.end), str(r.exact), str(r.prefix), str(r.suffix)) for r in rows]
print(json.dumps([len(found), len([1 for t, a, b, x, p, s in found if t[a:b] == x and p + x + s in t])]))`;
    const turtle = await write('turtle');
    const jsonl = await write('jsonl');
    const [found, standing] = askPython<[number, number]>(script, turtle.path(), jsonl.path());
    expect(found).toBe(turtle.manifest.counts.evidence);
    expect(standing).toBe(found);
  });
});

describe.skipIf(!hasProgram('rapper'))('rapper (skipped without raptor2-utils)', () => {
  it.each(['turtle', 'trig', 'nquads'] as const)('reads %s', async (format) => {
    const { path, manifest } = await write(format, { literals: 'node' });
    const { status, stderr } = spawnSync('rapper', ['-i', format, '-c', path()], { encoding: 'utf8' });
    expect(stderr).toContain(`returned ${manifest.counts.edges} triples`);
    expect(status, stderr).toBe(0);
  });

  it('finds the same statements in N-Quads as in TriG', async () => {
    const lines = async (format: 'trig' | 'nquads') => {
      const { path } = await write(format);
      const args = ['-q', '-i', format, '-o', 'nquads', path()];
      return execFileSync('rapper', args, { encoding: 'utf8', maxBuffer: 100_000_000 }).split('\n').sort();
    };
    const [nquads, trig] = [await lines('nquads'), await lines('trig')];
    expect(nquads.length).toBeGreaterThan(5000);
    expect(nquads).toEqual(trig);
  });
});

describe('hyparquet', () => {
  it.each(LITERALS)(
    'reads the tables of Parquet, cell by cell those of CSV, with literals %s',
    async (literals) => {
      const parquet = await write('parquet', { literals });
      const csv = await write('csv', { literals });
      const sizes: Record<string, number> = {};
      for (const table of ['nodes', 'edges', 'evidence']) {
        const file = await asyncBufferFromFile(parquet.path(`${table}.parquet`));
        const rows = await parquetReadObjects({ file });
        const [header = [], ...lines] = parseCsv(readFileSync(csv.path(`${table}.csv`), 'utf8'));
        sizes[table] = rows.length;
        expect(Object.keys(rows[0] ?? {})).toEqual(header);
        const cells = rows.map((row) => header.map((name) => String(row[name] ?? '')));
        expect(cells).toEqual(lines.map((line) => line.map(withoutGuard)));
        expect((await parquetMetadataAsync(file)).created_by).toBe('claimgraph 0.0.0');
      }
      expect(parquet.manifest.counts).toMatchObject(sizes);
      expect(csv.manifest.counts).toEqual(parquet.manifest.counts);
    },
  );
});

function withoutGuard(cell: string): string {
  return /^'[=+\-@]/u.test(cell) ? cell.slice(1) : cell;
}

describe.skipIf(!hasModule('pandas'))('pandas (skipped without python3-pandas)', () => {
  it('reads the tables of CSV and joins them', async () => {
    const { folder: tables, manifest } = await write('csv', { literals: 'node' });
    const script = `import json, sys, pandas as pd
n, e, v = [pd.read_csv(f'{sys.argv[1]}/{t}.csv') for t in ('nodes', 'edges', 'evidence')]
j = e.merge(n, left_on='source', right_on='id').merge(n, left_on='target', right_on='id')
print(json.dumps([len(n), len(e), len(v), len(j), str(e.disputed.dtype), str(e.confidence.dtype)]))`;
    const [nodes, edges, evidence, joined, ...types] = askPython<readonly unknown[]>(script, tables);
    expect(manifest.counts).toMatchObject({ nodes, edges, evidence });
    expect(joined).toBe(edges);
    expect(types).toEqual(['bool', 'float64']);
  });
});

describe.skipIf(!hasProgram('/usr/bin/python3'))('zipfile of Python (skipped without python3)', () => {
  it('finds the files of a folder in the archive, whole, and the manifest as the last', async () => {
    const { folder: tables, manifest } = await write('csv');
    const archive = join(folder, 'tables.zip');
    writeFileSync(archive, await bytesOf(zipFiles(withManifest(startExport('csv', requestOf(store))))));
    const script = `import json, sys, zipfile, os
z = zipfile.ZipFile(sys.argv[1])
same = [open(os.path.join(sys.argv[2], n), 'rb').read() == z.read(n) for n in z.namelist()]
print(json.dumps([z.testzip(), z.namelist(), same]))`;
    const names = [...manifest.files.map(({ name }) => name), 'manifest.json'];
    expect(askPython(script, archive, tables)).toEqual([null, names, names.map(() => true)]);
    if (hasProgram('unzip', ['-v'])) execFileSync('unzip', ['-tq', archive]);
  });
});
