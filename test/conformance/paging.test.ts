import { beforeAll, expect, it } from 'vitest';
import { sortKey } from '../../src/graph/sort-key.ts';
import { ask } from './cypher.ts';
import { describeStores } from './stores.ts';

/** Names that make an order go wrong: accents, signs from all over, and some that sortKey has to change. */
const NAMES = [
  '',
  'A',
  'a',
  'a\u0000',
  'aa',
  'Z',
  'é',
  'e\u0301',
  'ﬁ',
  'ｚ',
  'x 😀',
  '😁',
  '\u{10FFFF}',
  'مرحبا',
];
const ROWS = NAMES.map(sortKey).flatMap((sort, index) =>
  ['2', '10', '1'].map((tail) => ({ id: `${index}#${tail}`, sort })),
);

const PAGE = `MATCH (n:Entity)
WHERE n.nameSort > $sort OR (n.nameSort = $sort AND n.id > $id)
RETURN n.id AS id, n.nameSort AS sort
ORDER BY n.nameSort, n.id
LIMIT $limit`;
const PAGE_BACK = PAGE.replaceAll('>', '<').replace(
  'ORDER BY n.nameSort, n.id',
  'ORDER BY n.nameSort DESC, n.id DESC',
);

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

const EXPECTED = ROWS.toSorted((l, r) => compare(l.sort, r.sort) || compare(l.id, r.id)).map((row) => row.id);

describeStores('paging', (open) => {
  beforeAll(async () => {
    const store = await open();
    await store.write((tx) =>
      ask(tx, 'UNWIND $rows AS row CREATE (n:Entity {id: row.id, nameSort: row.sort})', { rows: ROWS }),
    );
  });

  async function pages(text: string, start: { sort: string; id: string }): Promise<readonly string[]> {
    const store = await open();
    const ids: string[] = [];
    for (let last = start; ; ) {
      const page = await store.run<{ readonly id: string; readonly sort: string }>(
        { name: 'page', text },
        { ...last, limit: 5 },
      );
      const end = page.at(-1);
      if (!end) return ids;
      ids.push(...page.map((row) => row.id));
      last = end;
    }
  }

  it('goes through all rows once, ordered as JavaScript orders them, then by id', async () => {
    expect(await pages(PAGE, { sort: '', id: '' })).toEqual(EXPECTED);
  });

  it('goes back the same way', async () => {
    expect(await pages(PAGE_BACK, { sort: '\uFFFF', id: '' })).toEqual(EXPECTED.toReversed());
  });

  it('compares in a filter as it does in an order', async () => {
    const store = await open();
    const found = await ask(
      store,
      "MATCH (n:Entity) WHERE n.nameSort >= 'ﬁ' RETURN count(*) AS count, min(n.nameSort) AS least",
    );
    const above = ROWS.filter((row) => row.sort >= 'ﬁ');
    expect(found).toEqual([{ count: above.length, least: 'ﬁ' }]);
  });

  it('skips and limits by parameters, nought included', async () => {
    const store = await open();
    const page = (skip: number, limit: number) =>
      ask(store, 'MATCH (n:Entity) RETURN n.id AS id ORDER BY n.nameSort, n.id SKIP $skip LIMIT $limit', {
        skip,
        limit,
      });
    expect(await page(3, 2)).toEqual(EXPECTED.slice(3, 5).map((id) => ({ id })));
    expect(await page(0, 0)).toEqual([]);
    expect(await page(1000, 10)).toEqual([]);
  });
});
