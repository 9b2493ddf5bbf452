import { beforeAll, expect, it } from 'vitest';
import type { Row } from '../../src/graph/store.ts';
import { ask, cypher } from './cypher.ts';
import { describeStores } from './stores.ts';

const CLAIMS = 100_000;
const BATCH = 5_000;
/** Every seventh day has all its claims, so that pages have to go on by id within one date. */
const dateOf = (index: number): string => `2024-01-${String((index % 28) + 1).padStart(2, '0')}`;
const idOf = (index: number): string => `c${String(index).padStart(6, '0')}`;

const LOAD = `MATCH (e:Entity {id: 'hub'})
UNWIND $rows AS row
CREATE (c:Claim {id: row.id, subjectId: 'hub', predicate: row.predicate, publishedSort: row.date})
CREATE (c)-[:SUBJECT]->(e)
RETURN count(*) AS count`;

const PAGE = `MATCH (c:Claim)
WHERE c.subjectId = $hub AND c.publishedSort <= $sort AND (c.publishedSort < $sort OR c.id < $id)
RETURN c.id AS id, c.publishedSort AS sort
ORDER BY c.publishedSort DESC, c.id DESC
LIMIT $limit`;
const PAGE_OVER_EDGES = PAGE.replace('(c:Claim)', '(e:Entity {id: $hub})<-[:SUBJECT]-(c:Claim)').replace(
  'c.subjectId = $hub AND ',
  '',
);

interface Page extends Row {
  readonly id: string;
  readonly sort: string;
}

/** The hub's claims, newest first, ties by falling id, as JavaScript orders them. */
const EXPECTED = Array.from({ length: CLAIMS }, (_, index) => ({
  id: idOf(index),
  sort: dateOf(index),
})).toSorted((left, right) =>
  left.sort === right.sort ? (left.id < right.id ? 1 : -1) : left.sort < right.sort ? 1 : -1,
);

describeStores('a hub with 100,000 edges', (open) => {
  beforeAll(async () => {
    const store = await open();
    await store.write((tx) => ask(tx, "CREATE (e:Entity {id: 'hub'}) CREATE (o:Entity {id: 'other'})"));
    for (let start = 0; start < CLAIMS; start += BATCH) {
      const rows = Array.from({ length: BATCH }, (_, offset) => ({
        id: idOf(start + offset),
        date: dateOf(start + offset),
        predicate: offset % 2 === 0 ? 'owns' : 'sues',
      }));
      await store.write((tx) => ask(tx, LOAD, { rows }));
    }
  }, 600_000);

  it.each([
    ['over the copied id', PAGE],
    ['over the edges', PAGE_OVER_EDGES],
  ])('pages newest first, also inside one date: %s', async (_, text) => {
    const store = await open();
    const seen: Page[] = [];
    for (let last = { id: '\uFFFF', sort: '\uFFFF' }; seen.length < 60; ) {
      const page = await store.run<Page>(cypher(text), { hub: 'hub', ...last, limit: 20 });
      seen.push(...page);
      last = page.at(-1) ?? last;
    }
    expect(seen).toEqual(EXPECTED.slice(0, 60));
  });

  it('counts its edges, all and by a property', async () => {
    const store = await open();
    const found = await ask(
      store,
      `MATCH (e:Entity {id: 'hub'})<-[:SUBJECT]-(c:Claim)
       WITH c.predicate AS predicate, count(*) AS count
       RETURN predicate, count ORDER BY predicate`,
    );
    expect(found).toEqual([
      { predicate: 'owns', count: CLAIMS / 2 },
      { predicate: 'sues', count: CLAIMS / 2 },
    ]);
  });

  it('answers sixteen clients at once, each with its own page', async () => {
    const store = await open();
    const pages = await Promise.all(
      Array.from({ length: 16 }, (_, client) => {
        const last = EXPECTED[client * 1_000] ?? { id: '', sort: '' };
        return store.run<Page>(cypher(PAGE), { hub: 'hub', ...last, limit: 20 });
      }),
    );
    for (const [client, page] of pages.entries())
      expect(page).toEqual(EXPECTED.slice(client * 1_000 + 1, client * 1_000 + 21));
  });
});
