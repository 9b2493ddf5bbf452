import { beforeAll, expect, it } from 'vitest';
import { toNeo4j } from '../../src/graph/neo4j/to-neo4j.ts';
import { listClaims } from '../../src/graph/read/claims.ts';
import type { GraphReader } from '../../src/graph/read/list.ts';
import type { PageRequest } from '../../src/graph/read/page.ts';
import { textFor } from '../../src/graph/statements.ts';
import type { Params, Row, Statement } from '../../src/graph/store.ts';
import { ask, cypher } from './cypher.ts';
import { describeStores } from './stores.ts';

const CLAIMS = 100_000;
const BATCH = 5_000;
/** Every seventh day has all its claims, so that pages have to go on by id within one date. */
const dateOf = (index: number): string => `2024-01-${String((index % 28) + 1).padStart(2, '0')}`;
const idOf = (index: number): string => `c${String(index).padStart(6, '0')}`;

const LOAD = `MATCH (e:Entity {id: 'hub'})
UNWIND $rows AS row
CREATE (c:Claim {id: row.id, subjectId: 'hub', predicate: row.predicate, publishedSort: row.date, listed: true})
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

/** A cursor enters the index at its date and passes the claims of that day before it; a page itself has some 600 hits. */
const MAX_HITS = CLAIMS / 28 + 1_000;

const NEWEST_FIRST = {
  of: 'entity',
  filter: {},
  order: { field: 'PUBLISHED', descending: true },
} as const;

describeStores('a hub with 100,000 edges', (open, { engine, address, login }) => {
  beforeAll(async () => {
    const store = await open();
    await store.write((tx) =>
      ask(
        tx,
        "CREATE (e:Entity {id: 'hub', canonicalId: 'hub'}) CREATE (o:Entity {id: 'other', canonicalId: 'other'})",
      ),
    );
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

  it('pages through listClaims forward and back, as deep as one goes', async () => {
    const store = await open();
    const page = async (request: Partial<PageRequest>) => {
      const found = await listClaims(store, ['hub'], {
        ...NEWEST_FIRST,
        page: { size: 20, after: null, before: null, backward: false, ...request },
      });
      return found.get('hub')?.items.map(({ id, sort }) => ({ id, sort }));
    };
    expect(await page({})).toEqual(EXPECTED.slice(0, 20));
    for (const depth of [19, 3_571, 50_000])
      expect(await page({ after: EXPECTED[depth] ?? null })).toEqual(EXPECTED.slice(depth + 1, depth + 21));
    expect(await page({ before: EXPECTED[50_000] ?? null, backward: true })).toEqual(
      EXPECTED.slice(49_980, 50_000),
    );
    expect(await page({ backward: true })).toEqual(EXPECTED.slice(-20));
  });

  it.runIf(engine === 'neo4j')('reads a page and what ties with its cursor, not the hub', async () => {
    const store = await open();
    const after = EXPECTED[50_000] ?? null;
    for (const request of [{}, { after }, { before: after, backward: true }]) {
      const ran: [Statement, Params][] = [];
      const reader: GraphReader = {
        run: (statement, params = {}) => {
          if (typeof statement !== 'string') ran.push([statement, params]);
          return store.run(statement, params);
        },
        searchText: (index, query, limit) => store.searchText(index, query, limit),
      };
      const page = { size: 20, after: null, before: null, backward: false, ...request };
      await listClaims(reader, ['hub'], { ...NEWEST_FIRST, page });
      const [[statement, params] = []] = ran;
      if (!statement || !params) throw new Error('a list runs a statement');
      expect(await countHits(address(), login(), textFor(statement, engine), params)).toBeLessThan(MAX_HITS);
    }
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

/** Profiles a statement through the driver itself, and returns how often its plan reached into the database. */
async function countHits(
  address: string,
  login: { readonly user?: string; readonly password?: string },
  text: string,
  params: Params,
): Promise<number> {
  const { default: neo4j } = await import('neo4j-driver');
  const auth = login.user === undefined ? undefined : neo4j.auth.basic(login.user, login.password ?? '');
  const driver = neo4j.driver(address, auth, { disableLosslessIntegers: true });
  try {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, toNeo4j(params));
    if (summary.profile === false) throw new Error('the server gave no profile');
    return hitsOf(summary.profile);
  } finally {
    await driver.close();
  }
}

interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

function hitsOf({ dbHits, children }: Profile): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
