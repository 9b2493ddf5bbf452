// neo4j-admin's bulk import stores no empty list: what is missing is read as empty, by every reader and by writes.
import { beforeAll, expect, it } from 'vitest';
import { FORMAT_NAMES, type FormatName } from '../../src/export/formats.ts';
import { startExport } from '../../src/export/start-export.ts';
import { rewriteSearchProps } from '../../src/graph/rewrite-search-props.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { type Api, apiOver, openApi } from '../api/operate.ts';
import { bytesOf, exportText, requestOf } from '../export/export-text.ts';
import { fillStore } from '../factory.ts';
import { STORY } from '../story.ts';
import { cypher } from './cypher.ts';
import { describeStores } from './stores.ts';

const LISTS = [
  ['Evidence', ['qualifierRoles', 'qualifierTexts', 'qualifierEntityIds']],
  ['Entity', ['aliases', 'aliasCounts']],
  ['Article', ['minhash']],
] as const;

/** Text formats whose bytes depend on nothing but the graph; the others write the same records. */
const FORMATS = FORMAT_NAMES.filter((name) => name !== 'parquet');

const OPERATION = `{
  claims(first: 50) { nodes { id subject { id aliases { name } } evidence { nodes { id qualifiers { role text } } } } }
  entities(first: 50) { nodes { id aliases { name count } } }
  search(query: "Nobodies", first: 5) { nodes { ... on Entity { id aliases { name } } } }
}`;

/** Empties the lists of the first article and entity too: texts of a few words and names that nobody uses have none. */
async function emptySome(store: GraphStore): Promise<void> {
  const texts = [
    `MATCH (a:Article) WITH a ORDER BY a.id LIMIT 1 SET a.minhash = []`,
    `MATCH (e:Entity) WITH e ORDER BY e.id LIMIT 1 SET e.aliases = [], e.aliasCounts = [], e.searchText = 'nobodies', e.name = 'Nobodies'`,
  ];
  await store.write(async (tx) => {
    for (const text of texts) await tx.run(cypher(text));
  });
}

/** Takes away what a bulk import would not have stored; returns how many lists that were. */
async function dropEmptyLists(store: GraphStore): Promise<number> {
  const counts: number[] = [];
  await store.write(async (tx) => {
    for (const [label, names] of LISTS)
      for (const name of names) {
        const text = `MATCH (n:${label}) WHERE size(n.${name}) = 0 REMOVE n.${name} RETURN count(*) AS count`;
        const [row] = await tx.run<{ readonly count: number }>(cypher(text));
        counts.push(row?.count ?? 0);
      }
  });
  expect(Math.min(...counts)).toBeGreaterThan(0);
  return counts.reduce((sum, count) => sum + count, 0);
}

async function exportAll(store: GraphStore): Promise<ReadonlyMap<FormatName, readonly string[]>> {
  const all = new Map<FormatName, readonly string[]>();
  for (const format of FORMATS) {
    const { files } = startExport(format, requestOf(store));
    const texts: string[] = [];
    for (const { chunks } of files) texts.push(Buffer.from(await bytesOf(chunks)).toString('utf8'));
    all.set(format, texts);
  }
  return all;
}

describeStores('a graph without its empty lists', (open) => {
  let store: GraphStore;
  let api: Api;
  let before: { readonly answer: unknown; readonly files: unknown; readonly dump: string };

  beforeAll(async () => {
    store = await open();
    await fillStore(store, STORY.slice(0, -1));
    await emptySome(store);
    api = await apiOver(store);
    const { data, errors } = await api.ask(OPERATION);
    expect(errors).toEqual([]);
    before = { answer: data, files: await exportAll(store), dump: await exportText(store) };
    expect(await dropEmptyLists(store)).toBeGreaterThan(LISTS.length);
  });

  it('is answered and exported as the graph that has them', async () => {
    const { data, errors } = await api.ask(OPERATION);
    expect(errors).toEqual([]);
    expect(data).toEqual(before.answer);
    expect(data.search.nodes).toMatchObject([{ aliases: [] }]);
    expect(await exportText(store)).toBe(before.dump);
    expect(await exportAll(store)).toEqual(before.files);
  });

  it('is brought up to a newer schema and takes further articles', async () => {
    await rewriteSearchProps({ read: store.run.bind(store), write: (work) => store.write(work) });
    await fillStore(store, STORY);
    const [whole, { data, errors }] = await Promise.all([
      openApi(STORY),
      api.ask('{ counts { articles evidence } }'),
    ]);
    expect(errors).toEqual([]);
    expect(data).toEqual((await whole.ask('{ counts { articles evidence } }')).data);
    await whole.stop();
  });
});
