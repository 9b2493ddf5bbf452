import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../../src/api/server.ts';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { cypher } from '../../conformance/cypher.ts';
import { emptyStore } from '../../conformance/empty-store.ts';
import { describeStores } from '../../conformance/stores.ts';
import { type ArticleSpec, entityOf, fillStore } from '../../factory.ts';
import { listenTo, serve, settled, TRANSPORTS } from './listen.ts';

const QUERY = `subscription ($filter: ClaimFilter) {
  claimAdded(filter: $filter) { id text evidence { nodes { quote article { title } } } } }`;

/** An article of one claim; the number makes each another claim. */
function article(number: number, more: Partial<ArticleSpec> = {}): ArticleSpec {
  return {
    source: 'Post',
    title: `Report ${number}`,
    text: `Halvek Lithium bought Mine ${number} in spring.`,
    claims: [
      {
        quote: `Halvek Lithium bought Mine ${number}`,
        subject: 'ORGANISATION:Halvek Lithium',
        predicate: 'acquire',
        object: `PLACE:Mine ${number}`,
      },
    ],
    ...more,
  };
}

const textOf = (number: number) => `Halvek Lithium acquires Mine ${number}`;

describeStores('claimAdded', (open, { engine, address, login }) => {
  let store: GraphStore;
  let server: RunningServer;
  beforeAll(async () => {
    ({ server, store } = await serve(await open(), { pollMs: 200 }));
  });
  afterAll(() => server.stop());
  beforeEach(async () => emptyStore(store));

  describe.each(TRANSPORTS)('over %s', (transport) => {
    it('brings each claim once, in the order in which they were written, with what hangs on it', async () => {
      await fillStore(store, [article(0)]);
      const listener = listenTo(server, transport, { query: QUERY });
      await settled();
      await fillStore(store, [article(3), article(1), article(2)]);
      // The same claims from another source are not new.
      await fillStore(store, [article(0, { source: 'Wire' }), article(3, { source: 'Wire' })]);
      await fillStore(store, [article(9)]);
      await expect.poll(() => listener.messages.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(4);
      await settled();
      listener.stop();
      expect(listener.messages.map(({ data }) => data.claimAdded.text)).toEqual([3, 1, 2, 9].map(textOf));
      expect(listener.messages[0]?.data.claimAdded.evidence.nodes).toContainEqual({
        quote: 'Halvek Lithium bought Mine 3',
        article: { title: 'Report 3' },
      });
    });

    it('goes by the filter', async () => {
      const about = (filter: object) => listenTo(server, transport, { query: QUERY, variables: { filter } });
      const listeners = {
        entity: about({ entity: entityOf('PLACE:Mine 2').id }),
        search: about({ search: 'mine 3' }),
        source: about({ source: 'src_of_nobody' }),
        predicate: about({ predicates: ['acquire'], minConfidence: 0.5 }),
      };
      await settled();
      await fillStore(store, [article(1), article(2), article(3)]);
      const textsOf = (name: keyof typeof listeners) =>
        listeners[name].messages.map(({ data }) => data.claimAdded.text);
      await expect.poll(() => textsOf('predicate'), { timeout: 20_000 }).toEqual([1, 2, 3].map(textOf));
      await expect.poll(() => textsOf('entity'), { timeout: 20_000 }).toEqual([textOf(2)]);
      await expect.poll(() => textsOf('search'), { timeout: 20_000 }).toEqual([textOf(3)]);
      expect(textsOf('source')).toEqual([]);
      for (const listener of Object.values(listeners)) listener.stop();
    });

    it('says nothing of what was retracted or is of an older version', async () => {
      const listener = listenTo(server, transport, { query: QUERY });
      await settled();
      const url = 'https://post.example/1';
      await fillStore(store, [article(1, { url, publishedAt: '2026-03-02' })]);
      await fillStore(store, [article(2, { url, publishedAt: '2026-03-01' })]);
      await fillStore(store, [article(3)]);
      await expect.poll(() => listener.messages.length, { timeout: 10_000 }).toBe(2);
      listener.stop();
      expect(listener.messages.map(({ data }) => data.claimAdded.text)).toEqual([1, 3].map(textOf));
    });
  });

  it('loses none and repeats none while many are written and many listen', async () => {
    const listeners = Array.from({ length: 8 }, (_, index) =>
      listenTo(server, TRANSPORTS[index % 2] ?? 'WebSocket', {
        query: 'subscription { claimAdded { text } }',
      }),
    );
    await settled();
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    await fillStore(
      store,
      numbers.map((number) => article(number)),
    );
    for (const listener of listeners) {
      await expect.poll(() => listener.messages.length, { timeout: 20_000 }).toBe(40);
      expect(listener.messages.map(({ data }) => data.claimAdded.text)).toEqual(numbers.map(textOf));
      listener.stop();
    }
  });

  it('asks the store nothing while nobody listens', async () => {
    const asked: string[] = [];
    const counting: GraphStore = {
      ...store,
      run: (statement, params, options) => {
        asked.push(typeof statement === 'string' ? statement : statement.name);
        return store.run(statement, params, options);
      },
    };
    const other = await serve(counting, { pollMs: 20 });
    const listener = listenTo(other.server, 'WebSocket', { query: QUERY });
    await settled();
    expect(asked.length).toBeGreaterThan(3);
    listener.stop();
    await settled();
    const before = asked.length;
    await settled();
    expect(asked).toHaveLength(before);
    await other.server.stop();
  });

  // An embedded store belongs to one process: nobody else writes to it.
  const onNeo4j = engine === 'neo4j' ? it : () => undefined;
  onNeo4j('brings what another process writes, within the interval', async () => {
    const listener = listenTo(server, 'WebSocket', { query: QUERY });
    await settled();
    const other = await openStore(address(), login());
    await Promise.all([
      fillStore(other, [article(1), article(2)]),
      fillStore(store, [article(11), article(12)]),
    ]);
    await other.close();
    await expect.poll(() => listener.messages.length, { timeout: 10_000 }).toBe(4);
    listener.stop();
    const rows = await store.run(cypher('MATCH (c:Claim) RETURN c.id AS id ORDER BY c.recordedIn, c.id'));
    expect(listener.messages.map(({ data }) => data.claimAdded.id)).toEqual(rows.map((row) => row['id']));
  });
});
