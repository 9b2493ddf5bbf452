import { beforeEach, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { GraphStore, Param } from '../../src/graph/store.ts';
import { ask } from './cypher.ts';
import { emptyStore } from './empty-store.ts';
import { describeEveryStore } from './stores.ts';

const VALUES: Readonly<Record<string, Param>> = {
  'an empty text': '',
  'a NUL inside a text': 'before\u0000after',
  'emoji and other supplementary characters': '😀 𝒳 👩‍👩‍👧 🇨🇭',
  'Arabic with its marks': 'مَرْحَبًا بِالعَالَم',
  'quotes, backslashes and line ends': '\'"`\\ $x {y} // \r\n\t',
  'a byte order mark and invisible characters': '\uFEFF\u200B\u00AD\u2028',
  zero: 0,
  'a negative number': -17,
  'a whole number that has to be exact': Number.MAX_SAFE_INTEGER,
  'the smallest whole number': Number.MIN_SAFE_INTEGER,
  'a fraction': 0.1,
  'a fraction with all its digits': 0.30000000000000004,
  'a very small number': 5e-324,
  'a large fraction': 1_234_567_890_123.4,
  'true and false': [true, false],
  'an empty list': [],
  'a list of texts': ['b', 'a', '', 'a'],
  'a list of whole numbers': [3, -1, 0],
  'a list of fractions and whole numbers': [1, 2.5, 3],
};

describeEveryStore('values', (open) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    await emptyStore(store);
  });

  it.each(Object.entries(VALUES))('stores and returns unchanged: %s', async (_, value) => {
    await store.write((tx) => ask(tx, 'CREATE (n:Story {id: $id}) SET n.value = $value', { id: 'v', value }));
    const found = await ask(store, "MATCH (n:Story {id: 'v'}) RETURN n.value AS value, $value AS echo", {
      value,
    });
    expect(found).toEqual([{ value, echo: value }]);
  });

  it('finds a value again by equality, texts with NUL and emoji as well', async () => {
    for (const [id, value] of Object.entries(VALUES)) {
      if (Array.isArray(value)) continue;
      await store.write((tx) => ask(tx, 'CREATE (n:Story {id: $id, value: $value})', { id, value }));
      const found = await ask(store, 'MATCH (n:Story) WHERE n.value = $value RETURN n.id AS id', { value });
      expect(found).toEqual([{ id }]);
    }
  });

  it('keeps 10 MB of text in one property, and searches the words of it', async () => {
    const text = 'Kestrel mines lithium near Ostra. '.repeat(310_000);
    await store.write((tx) =>
      ask(tx, 'CREATE (n:Article {id: $id, text: $text, searchText: $words})', {
        id: 'long',
        text,
        words: `${'unusual '.repeat(1_300_000)}needle`,
      }),
    );
    const [found] = await ask(store, "MATCH (n:Article {id: 'long'}) RETURN n.text AS text");
    expect(found?.['text'] === text).toBe(true);
    expect(await store.searchText('articleTexts', 'needle', 5)).toEqual(['long']);
  });

  it('takes a null in a map or after = as the absence of the property', async () => {
    const props = { name: 'x', size: 3, list: ['a'] };
    await store.write(async (tx) => {
      await ask(tx, 'CREATE (n:Story {id: $id}) SET n += $props', {
        id: 'n',
        props: { ...props, gone: null },
      });
      await ask(tx, 'UNWIND $rows AS row MERGE (n:Story {id: row.id}) SET n += row.props', {
        rows: [{ id: 'n', props: { name: null } }],
      });
      await ask(tx, "MATCH (n:Story {id: 'n'}) SET n.size = $size", { size: null });
    });
    const found = await ask(
      store,
      "MATCH (n:Story {id: 'n'}) RETURN properties(n) AS props, n.name AS name, n.never AS never, n.size IS NULL AS noSize",
    );
    expect(found).toEqual([{ props: { id: 'n', list: ['a'] }, name: null, never: null, noSize: true }]);
  });

  it('returns maps and lists of maps, nested', async () => {
    const tree = {
      a: [
        { b: 'x', c: [1, 2] },
        { b: 'y', c: [] },
      ],
      d: { e: null, f: true },
    };
    expect(await ask(store, 'RETURN $tree AS tree', { tree })).toEqual([{ tree }]);
  });

  it('compares whole numbers with fractions by what they are worth', async () => {
    const found = await ask(store, 'RETURN $one = 1.0 AS same, $one < $more AS less, $half + $half AS sum', {
      one: 1,
      more: 1.5,
      half: 0.5,
    });
    expect(found).toEqual([{ same: true, less: true, sum: 1 }]);
  });

  it('refuses parameters that an engine would choke on, before it sees them', async () => {
    const circular: Record<string, Param> = {};
    circular['self'] = circular;
    const bad: readonly Param[] = [circular, Number.NaN, 2 ** 60, '\uD800', ['a', null], ['a', 1]];
    for (const value of bad)
      await expect(ask(store, 'RETURN $value AS value', { value })).rejects.toBeInstanceOf(InputError);
    await expect(
      store.write((tx) => ask(tx, 'RETURN $value AS value', { value: circular })),
    ).rejects.toBeInstanceOf(InputError);
  });
});
