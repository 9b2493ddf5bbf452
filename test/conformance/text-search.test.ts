import { beforeAll, expect, it } from 'vitest';
import { searchTextOf } from '../../src/graph/search-text.ts';
import { ask } from './cypher.ts';
import { describeEveryStore } from './stores.ts';

const NAMES = {
  mines: 'Ministry of Mines',
  obrien: "O'Brien & Sons",
  ecole: 'École d’été',
  us: 'U.S. Army',
  covid: 'Covid-19 fund, 3.5 percent',
  snake: 'snake_case.example',
  strasse: 'Straße 5bn',
  turkish: 'İstanbul Iğdır',
  greek: 'Ελλάδα ΣΟΦΟΣ',
  arabic: 'مَرْحَبًا بِالعَالَم',
  chinese: '共和国 日本',
  korean: '한국어 단어',
  nul: 'before\u0000after 😀 face',
  long: `${'w'.repeat(40_000)} tail`,
  bare: '😀 …',
} as const;

const QUERIES: readonly (readonly [query: string, ids: readonly string[]])[] = [
  ['mines', ['mines']],
  ['MINES', ['mines']],
  ['mine', []],
  ['the of', ['mines']],
  ["o'brien", ['obrien']],
  ['brien', ['obrien']],
  ['ecole', ['ecole']],
  ['ÉTÉ', ['ecole']],
  ['u.s.', ['us']],
  ['19 3.5', ['covid']],
  ['case', ['snake']],
  ['STRASSE', ['strasse']],
  ['5bn', ['strasse']],
  ['istanbul igdir', ['turkish']],
  ['σοφος', ['greek']],
  ['مرحبا', ['arabic']],
  ['日本', ['chinese']],
  ['和国', ['chinese']],
  ['国日', []],
  ['단어', ['korean']],
  ['after', ['nul']],
  ['face', ['nul']],
  ['tail', ['long']],
  ['w'.repeat(40_000), ['long']],
  ['army sons', ['obrien', 'us']],
  ['😀', []],
  ['', []],
  ['   ', []],
  ['AND OR NOT', []],
  ['"mines', ['mines']],
  ['mi*', []],
  ['name:mines', ['mines']],
  ['(a OR b) +x -y ~ ^2 \\ / [1 TO 2] {', []],
  ['mines~', ['mines']],
];

describeEveryStore('text search', (open) => {
  beforeAll(async () => {
    const store = await open();
    const rows = Object.entries(NAMES).map(([id, name]) => ({ id, words: searchTextOf(name) }));
    await store.write((tx) =>
      ask(tx, 'UNWIND $rows AS row CREATE (n:Entity {id: row.id, searchText: row.words})', { rows }),
    );
  });

  it.each(QUERIES.map(([query, ids]) => [query.slice(0, 60), query, ids] as const))(
    'finds whole words, whatever their case and accents: %j',
    async (_, query, ids) => {
      const store = await open();
      expect((await store.searchText('entityNames', query, 20)).toSorted()).toEqual(ids.toSorted());
    },
  );

  it('puts the text with more of the words first, and gives at most the limit', async () => {
    const store = await open();
    expect((await store.searchText('entityNames', 'army u s fund', 20))[0]).toBe('us');
    expect(await store.searchText('entityNames', 'army sons case', 2)).toHaveLength(2);
    expect(await store.searchText('entityNames', 'army', 0)).toEqual([]);
  });

  it('follows a text that changes, and one that is removed', async () => {
    const store = await open();
    const rename = (words: string | null) =>
      store.write((tx) => ask(tx, "MERGE (n:Entity {id: 'moving'}) SET n.searchText = $words", { words }));
    await rename('first');
    expect(await store.searchText('entityNames', 'first', 5)).toEqual(['moving']);
    await rename('second');
    expect(await store.searchText('entityNames', 'first', 5)).toEqual([]);
    expect(await store.searchText('entityNames', 'second', 5)).toEqual(['moving']);
    await rename(null);
    expect(await store.searchText('entityNames', 'second', 5)).toEqual([]);
  });

  it('keeps the indexes apart', async () => {
    const store = await open();
    const rows = [{ id: 'art', title: 'quarry opens', text: 'quarry opens today' }];
    await store.write(async (tx) => {
      await ask(
        tx,
        'UNWIND $rows AS row CREATE (n:Article {id: row.id, searchTitle: row.title, searchText: row.text})',
        { rows },
      );
      await ask(tx, "CREATE (n:Evidence {id: 'ev', searchText: 'the quarry'})");
    });
    expect(await store.searchText('articleTitles', 'today', 5)).toEqual([]);
    expect(await store.searchText('articleTexts', 'today', 5)).toEqual(['art']);
    expect(await store.searchText('articleTitles', 'quarry', 5)).toEqual(['art']);
    expect(await store.searchText('evidenceQuotes', 'quarry', 5)).toEqual(['ev']);
    expect(await store.searchText('entityNames', 'quarry', 5)).toEqual([]);
  });
});
