import { beforeEach, expect, it } from 'vitest';
import { InternalError } from '../../src/errors.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ask } from './cypher.ts';
import { emptyStore } from './empty-store.ts';
import { describeEveryStore } from './stores.ts';

const UPSERT = `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n += row.props
RETURN count(*) AS count`;
const COUNT = 'MATCH (n:Entity) RETURN count(*) AS count';

describeEveryStore('writes', (open, { engine, address, login }) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    await emptyStore(store);
  });

  it('creates what is missing, updates what is there, and changes nothing the second time', async () => {
    const rows = [
      { id: 'a', props: { name: 'one', size: 1 } },
      { id: 'b', props: { name: 'two' } },
    ];
    await store.write((tx) => ask(tx, UPSERT, { rows: [{ id: 'a', props: { name: 'old', kept: true } }] }));
    for (let time = 0; time < 2; time += 1) await store.write((tx) => ask(tx, UPSERT, { rows }));
    const found = await ask(store, 'MATCH (n:Entity) RETURN properties(n) AS props ORDER BY n.id');
    expect(found).toEqual([
      { props: { id: 'a', name: 'one', size: 1, kept: true } },
      { props: { id: 'b', name: 'two' } },
    ]);
  });

  it('merges a relationship by its ends and its key, and updates its properties', async () => {
    const rows = ['x', 'y', 'x'].map((key, size) => ({ key, size }));
    await store.write(async (tx) => {
      await ask(tx, UPSERT, { rows: ['a', 'b'].map((id) => ({ id, props: {} })) });
      for (let time = 0; time < 2; time += 1)
        await ask(
          tx,
          `UNWIND $rows AS row
           MATCH (a:Entity {id: 'a'})
           MATCH (b:Entity {id: 'b'})
           MERGE (a)-[r:CLAIM {id: row.key}]->(b)
           SET r.size = row.size`,
          { rows },
        );
    });
    const found = await ask(
      store,
      "MATCH (:Entity {id: 'a'})-[r:CLAIM]->(b) RETURN b.id AS id, r.id AS key, r.size AS size ORDER BY r.id",
    );
    expect(found).toEqual([
      { id: 'b', key: 'x', size: 2 },
      { id: 'b', key: 'y', size: 1 },
    ]);
  });

  it('reads inside a write what the write has done so far, and nothing of it outside before the commit', async () => {
    await store.write(async (tx) => {
      await ask(tx, UPSERT, { rows: [{ id: 'a', props: {} }] });
      expect(await ask(tx, COUNT)).toEqual([{ count: 1 }]);
      expect(await ask(store, COUNT)).toEqual([{ count: 0 }]);
    });
    expect(await ask(store, COUNT)).toEqual([{ count: 1 }]);
  });

  it('leaves nothing of a write whose work throws, and passes its error on', async () => {
    const trouble = new Error('the work went wrong');
    const write = store.write(async (tx) => {
      await ask(tx, UPSERT, { rows: [{ id: 'a', props: { searchText: 'left behind' } }] });
      throw trouble;
    });
    await expect(write).rejects.toBe(trouble);
    expect(await ask(store, COUNT)).toEqual([{ count: 0 }]);
    expect(await store.searchText('entityNames', 'behind', 10)).toEqual([]);
  });

  it('leaves nothing of a write when one of its statements is refused', async () => {
    const write = store.write(async (tx) => {
      await ask(tx, UPSERT, { rows: [{ id: 'a', props: {} }] });
      await ask(tx, 'CREATE (n:Entity {id: $id})', { id: 'a' });
    });
    await expect(write).rejects.toBeInstanceOf(InternalError);
    expect(await ask(store, COUNT)).toEqual([{ count: 0 }]);
  });

  it('takes the next write after one that failed while its statements still ran', async () => {
    const write = store.write(async (tx) => {
      await Promise.all([
        ask(tx, UPSERT, { rows: [{ id: 'a', props: {} }] }),
        Promise.reject(new Error('meanwhile')),
      ]);
    });
    await expect(write).rejects.toThrow('meanwhile');
    await store.write((tx) => ask(tx, UPSERT, { rows: [{ id: 'b', props: {} }] }));
    expect(await ask(store, 'MATCH (n:Entity) RETURN n.id AS id')).toEqual([{ id: 'b' }]);
  });

  it('lets twenty writers that read, compute and write take turns', async () => {
    await store.write((tx) => ask(tx, UPSERT, { rows: [{ id: 'counter', props: { value: 0 } }] }));
    const increment = (): Promise<void> =>
      store.write(async (tx) => {
        const [row] = await ask(tx, "MATCH (n:Entity {id: 'counter'}) RETURN n.value AS value");
        const value = Number(row?.['value']) + 1;
        await ask(tx, "MATCH (n:Entity {id: 'counter'}) SET n.value = $value", { value });
      });
    await Promise.all(Array.from({ length: 20 }, increment));
    const found = await ask(store, "MATCH (n:Entity {id: 'counter'}) RETURN n.value AS value");
    expect(found).toEqual([{ value: 20 }]);
  });

  // An embedded store belongs to one process: there is no second writer to try it with.
  const onNeo4j = engine === 'neo4j' ? it : () => undefined;
  onNeo4j('lets writers of two stores, as of two processes, take turns', async () => {
    const other = await openStore(address(), login());
    await store.write((tx) => ask(tx, UPSERT, { rows: [{ id: 'counter', props: { value: 0 } }] }));
    const increment = (writer: GraphStore): Promise<void> =>
      writer.write(async (tx) => {
        const [row] = await ask(tx, "MATCH (n:Entity {id: 'counter'}) RETURN n.value AS value");
        const value = Number(row?.['value']) + 1;
        await ask(tx, "MATCH (n:Entity {id: 'counter'}) SET n.value = $value", { value });
      });
    const writers = Array.from({ length: 10 }, () => [store, other]).flat();
    await Promise.all(writers.map(increment));
    await other.close();
    const found = await ask(store, "MATCH (n:Entity {id: 'counter'}) RETURN n.value AS value");
    expect(found).toEqual([{ value: 20 }]);
  });

  it('counts every write in the revision of the graph', async () => {
    const revision = async (): Promise<number> => {
      const [row] = await ask(store, "MATCH (g:Graph {id: 'graph'}) RETURN g.revision AS revision");
      return Number(row?.['revision']);
    };
    const before = await revision();
    await store.write(async () => undefined);
    await store.write(async () => Promise.reject(new Error('no'))).catch(() => undefined);
    expect(await revision()).toBe(before + 1);
  });

  it('refuses a write inside a write instead of waiting for itself', async () => {
    const write = store.write(() => store.write(async () => 'never'));
    await expect(write).rejects.toBeInstanceOf(InternalError);
    expect(await store.write(async () => 'next')).toBe('next');
  });

  it('refuses a statement that comes after its transaction ended', async () => {
    const tx = await store.write(async (transaction) => transaction);
    await expect(ask(tx, COUNT)).rejects.toBeInstanceOf(InternalError);
  });

  it('counts and searches no longer what was deleted, and takes its id again', async () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id, props: { kind: 'PLACE', searchText: `town ${id}` } }));
    await store.write(async (tx) => {
      await ask(tx, UPSERT, { rows });
      await ask(
        tx,
        "MATCH (a:Entity {id: 'a'}) MATCH (b:Entity) WHERE b.id <> 'a' CREATE (a)-[:CLAIM {id: b.id}]->(b)",
      );
    });
    await store.write((tx) => ask(tx, "MATCH (n:Entity) WHERE n.id IN ['a', 'b'] DETACH DELETE n"));
    expect(await ask(store, "MATCH (n:Entity {kind: 'PLACE'}) RETURN count(n) AS count")).toEqual([
      { count: 1 },
    ]);
    expect(await ask(store, 'MATCH (:Entity)-[r:CLAIM]->(:Entity) RETURN count(r) AS count')).toEqual([
      { count: 0 },
    ]);
    expect(await store.searchText('entityNames', 'town', 10)).toEqual(['c']);
    await store.write((tx) => ask(tx, UPSERT, { rows }));
    expect(await ask(store, COUNT)).toEqual([{ count: 3 }]);
  });
});
