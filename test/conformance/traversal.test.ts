import { beforeAll, expect, it } from 'vitest';
import { ask } from './cypher.ts';
import { describeEveryStore } from './stores.ts';

/** A ring a–b–c–d–a, a tail d–e–f, a double edge a=b, a loop at f and a lonely g. */
const EDGES = ['ab', 'ab', 'bc', 'cd', 'da', 'de', 'ef', 'ff'].map((pair, index) => ({
  id: `${index}${pair}`,
  from: pair.charAt(0),
  to: pair.charAt(1),
}));

describeEveryStore('traversal', (open) => {
  beforeAll(async () => {
    const store = await open();
    await store.write(async (tx) => {
      await ask(tx, 'UNWIND $ids AS id CREATE (n:Entity {id: id})', { ids: [...'abcdefg'] });
      await ask(
        tx,
        `UNWIND $edges AS edge
         MATCH (a:Entity {id: edge.from})
         MATCH (b:Entity {id: edge.to})
         CREATE (a)-[:CLAIM {id: edge.id}]->(b)`,
        { edges: EDGES },
      );
    });
  });

  async function ids(text: string, params = {}): Promise<readonly unknown[]> {
    return (await ask(await open(), text, params)).map((row) => row['id']);
  }

  it('finds the neighbourhood of a node by depth, each node once, loops and double edges notwithstanding', async () => {
    const around = (depth: number) =>
      ids(
        `MATCH (a:Entity {id: 'a'})-[:CLAIM*1..${depth}]-(n:Entity) WHERE n.id <> 'a' RETURN DISTINCT n.id AS id ORDER BY id`,
      );
    expect(await around(1)).toEqual(['b', 'd']);
    expect(await around(2)).toEqual(['b', 'c', 'd', 'e']);
    expect(await around(3)).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  it('follows the direction of an edge when asked to', async () => {
    const found = await ids(
      "MATCH (e:Entity {id: 'e'})-[:CLAIM*1..2]->(n) RETURN DISTINCT n.id AS id ORDER BY id",
    );
    expect(found).toEqual(['f']);
  });

  it('uses no edge twice on one walk', async () => {
    const found = await ask(
      await open(),
      "MATCH p = (a:Entity {id: 'a'})-[:CLAIM*4..4]-(z:Entity {id: 'a'}) RETURN [r IN relationships(p) | r.id] AS edges",
    );
    for (const { edges } of found as readonly { readonly edges: readonly string[] }[])
      expect(new Set(edges).size).toBe(4);
    expect(found.length).toBe(4);
  });

  it('finds a shortest path, its nodes and its edges in order', async () => {
    const [found] = await ask(
      await open(),
      `MATCH (a:Entity {id: 'c'}) MATCH (z:Entity {id: 'f'})
       MATCH p = shortestPath((a)-[:CLAIM*..6]-(z))
       RETURN [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | r.id] AS edges, length(p) AS length`,
    );
    expect(found).toEqual({ nodes: ['c', 'd', 'e', 'f'], edges: ['3cd', '5de', '6ef'], length: 3 });
  });

  it('finds all shortest paths, over double edges too', async () => {
    const found = await ask(
      await open(),
      `MATCH (a:Entity {id: 'a'}) MATCH (z:Entity {id: 'c'})
       MATCH p = allShortestPaths((a)-[:CLAIM*..4]-(z))
       RETURN [r IN relationships(p) | r.id] AS edges`,
    );
    const edges = found.map((row) => JSON.stringify(row['edges'])).toSorted();
    expect(edges).toEqual(['["0ab","2bc"]', '["1ab","2bc"]', '["4da","3cd"]']);
  });

  it('finds no path to a node that is not connected, nor one that is too long', async () => {
    const path = (to: string, most: number) =>
      ids(
        `MATCH (a:Entity {id: 'b'}) MATCH (z:Entity {id: $to}) MATCH p = shortestPath((a)-[:CLAIM*..${most}]-(z)) RETURN length(p) AS id`,
        { to },
      );
    expect(await path('g', 6)).toEqual([]);
    expect(await path('f', 3)).toEqual([]);
    expect(await path('f', 4)).toEqual([4]);
  });

  it('returns edges with both ends, once each, inside a set of nodes', async () => {
    const found = await ask(
      await open(),
      `MATCH (a:Entity)-[r:CLAIM]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids
       RETURN r.id AS id, a.id AS from, b.id AS to ORDER BY r.id`,
      { ids: ['a', 'b', 'f'] },
    );
    expect(found).toEqual([EDGES[0], EDGES[1], EDGES[7]]);
  });
});
