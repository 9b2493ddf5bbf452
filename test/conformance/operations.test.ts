/** Sixty operations and more over real readings: both stores give the same bytes once keys are sorted. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestDocuments } from '../../ingest/ingest-documents.ts';
import { fetchDocuments } from '../../ingest/stages/01-fetch.ts';
import { canonicalJson } from '../../src/export/canonical-json.ts';
import { importJsonl } from '../../src/export/import-jsonl.ts';
import { digestGraph } from '../../src/export/jsonl.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { packagePath } from '../../src/package-root.ts';
import { type Api, apiOver } from '../api/operate.ts';
import { exportText, requestOf } from '../export/export-text.ts';
import { makeTestPipeline } from '../ingest/make-test-pipeline.ts';
import { listFiles } from '../list-files.ts';
import { emptyStore } from './empty-store.ts';
import { readOperations } from './operations.ts';
import { describeStores } from './stores.ts';

const OPERATIONS = readOperations();
const ARTICLES = packagePath('../shared/articles');
const CORPORA = [
  { corpus: 'the samples', folder: packagePath('samples'), files: /^\d\d-[^/]+$/ },
  ...(existsSync(ARTICLES) ? [{ corpus: 'real articles', folder: ARTICLES, files: /\.txt$/ }] : []),
];

/** Things of the graph that operations ask for, by the names of their variables. */
type Picks = Readonly<Record<string, string>>;

const PICK = `{
  entities(first: 3) { nodes { id name } }
  last: entities(last: 1) { nodes { id } }
  claims(first: 1, orderBy: { field: INDEPENDENT_SOURCES, direction: DESC }) { nodes { id evidence(first: 1) { nodes { id } } } }
  articles(first: 1) { nodes { id source { id } story { id } mentions(first: 1) { nodes { id } } } }
}`;

async function pick(api: Api): Promise<Picks> {
  const { data } = await api.ask(PICK);
  const [[entity, other], [claim], [article]] = [data.entities.nodes, data.claims.nodes, data.articles.nodes];
  return {
    entity: entity.id,
    name: entity.name,
    other: other.id,
    far: data.last.nodes[0].id,
    claim: claim.id,
    evidence: claim.evidence.nodes[0].id,
    article: article.id,
    source: article.source.id,
    story: article.story.id,
    mention: article.mentions.nodes[0].id,
  };
}

/** Reads a folder into a store of its own and writes the export, with history, to a file. */
async function exportOf(folder: string, files: RegExp, into: string): Promise<void> {
  const store = await openStore('embedded::memory:');
  let minute = 0;
  const clock = () => new Date(Date.UTC(2026, 3, 1, 0, minute++)).toISOString();
  const paths = listFiles(folder, '.', files).map((file) => join(folder, file));
  const documents = fetchDocuments(paths);
  await ingestDocuments(documents, { store, pipeline: makeTestPipeline(), concurrency: 1, clock });
  writeFileSync(into, await exportText(store, { withHistory: true }));
  await store.close();
}

/** Reads a folder once for all stores; the reference is an embedded store that the export was brought into. */
async function readOnce(folder: string, files: RegExp, file: string) {
  await exportOf(folder, files, file);
  const reference = await importInto(await openStore('embedded::memory:'), file);
  return { reference, picks: await pick(reference) };
}

async function importInto(store: GraphStore, file: string): Promise<Api> {
  await importJsonl(file, { store, now: '2026-04-02T00:00:00.000Z' });
  return apiOver(store, {
    parts: () => ({ digest: async () => (await digestGraph(requestOf(store))).digest }),
  });
}

it('there are sixty operations at least, each with a name of its own', () => {
  expect(OPERATIONS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(OPERATIONS.map(({ name }) => name)).size).toBe(OPERATIONS.length);
});

describe.each(CORPORA)('over $corpus', ({ folder, files }) => {
  const temporary = mkdtempSync(join(tmpdir(), 'claimgraph-operations-'));
  const file = join(temporary, 'graph.jsonl');
  let reading: Promise<{ readonly reference: Api; readonly picks: Picks }> | undefined;
  const read = () => {
    reading ??= readOnce(folder, files, file);
    return reading;
  };
  afterAll(async () => {
    await (await reading)?.reference.stop();
    rmSync(temporary, { recursive: true, force: true });
  });

  describeStores('the answers are those of any other store', (open) => {
    let reference: Api;
    let picks: Picks;
    let api: Api;
    beforeAll(async () => {
      ({ reference, picks } = await read());
      const store = await open();
      await emptyStore(store);
      api = await importInto(store, file);
    });

    it.each(OPERATIONS)('$name', async ({ query, variables }) => {
      const values = Object.fromEntries(variables.map((name) => [name, picks[name]]));
      const expected = await reference.ask(query, values);
      const answer = await api.ask(query, values);
      expect(expected.errors).toEqual([]);
      expect(answer.errors).toEqual([]);
      expect(Object.values(expected.data).some((found) => found !== null)).toBe(true);
      expect(canonicalJson(answer.data)).toBe(canonicalJson(expected.data));
    });
  });
});
