import { beforeAll, expect, it } from 'vitest';
import type { Row } from '../../src/graph/store.ts';
import { ask } from './cypher.ts';
import { describeEveryStore } from './stores.ts';

/** What the shared Cypher may use (docs/decisions/0004), each with the one answer both engines have to give. */
const ALLOWED: readonly (readonly [what: string, text: string, rows: readonly Row[]])[] = [
  [
    'OPTIONAL MATCH',
    "MATCH (a:Entity {id: 'a'}) OPTIONAL MATCH (a)-[:NONE]->(b) RETURN a.id AS a, b.id AS b",
    [{ a: 'a', b: null }],
  ],
  [
    'labels with OR',
    'MATCH (n) WHERE n:Claim OR n:Source RETURN n.id AS id ORDER BY id',
    [{ id: 'c1' }, { id: 'c2' }, { id: 's' }],
  ],
  ['a second label', 'MATCH (n:Entity:Place) RETURN n.id AS id', [{ id: 'b' }]],
  [
    'labels()',
    "MATCH (n:Entity {id: 'b'}) RETURN [l IN labels(n) WHERE l <> 'Entity'] AS kinds",
    [{ kinds: ['Place'] }],
  ],
  [
    'EXISTS {}',
    'MATCH (n:Entity) WHERE EXISTS { MATCH (n)<-[:SUBJECT]-(:Claim) } RETURN n.id AS id',
    [{ id: 'a' }],
  ],
  [
    'NOT EXISTS {}',
    'MATCH (n:Entity) WHERE NOT EXISTS { (n)<-[:SUBJECT]-(:Claim) } RETURN n.id AS id',
    [{ id: 'b' }],
  ],
  [
    'COUNT {}',
    'MATCH (n:Entity) RETURN n.id AS id, COUNT { (n)<-[:SUBJECT]-(:Claim) } AS count ORDER BY id',
    [
      { id: 'a', count: 2 },
      { id: 'b', count: 0 },
    ],
  ],
  [
    'CALL (n) {}',
    'MATCH (n:Entity) CALL (n) { MATCH (n)<-[:SUBJECT]-(c:Claim) RETURN c.id AS claim ORDER BY claim DESC LIMIT 1 } RETURN n.id AS id, claim',
    [{ id: 'a', claim: 'c2' }],
  ],
  [
    'a pattern comprehension',
    "MATCH (n:Entity {id: 'a'}) WITH [(n)<-[:SUBJECT]-(c:Claim) WHERE c.size > 1 | c.id] AS ids RETURN ids",
    [{ ids: ['c2'] }],
  ],
  ['a list comprehension', 'RETURN [x IN [1, 2, 3] WHERE x > 1 | x * 10] AS list', [{ list: [20, 30] }]],
  ['reduce', 'RETURN reduce(sum = 0, x IN [1, 2, 3] | sum + x) AS sum', [{ sum: 6 }]],
  [
    'any, all, none, single',
    'WITH [1, 2] AS l RETURN any(x IN l WHERE x = 1) AS any, all(x IN l WHERE x = 1) AS all, none(x IN l WHERE x = 3) AS none, single(x IN l WHERE x = 1) AS single',
    [{ any: true, all: false, none: true, single: true }],
  ],
  [
    'CASE',
    "UNWIND [1, 2, null] AS x RETURN CASE WHEN x IS NULL THEN 'none' WHEN x > 1 THEN 'many' ELSE 'one' END AS word",
    [{ word: 'one' }, { word: 'many' }, { word: 'none' }],
  ],
  [
    '[:A|B]',
    "MATCH (c:Claim {id: 'c1'})-[r:SUBJECT|OBJECT]->(e) RETURN type(r) AS type, e.id AS id ORDER BY type",
    [
      { type: 'OBJECT', id: 'b' },
      { type: 'SUBJECT', id: 'a' },
    ],
  ],
  ['DISTINCT', 'MATCH (c:Claim)-[:SUBJECT]->(e) RETURN DISTINCT e.id AS id', [{ id: 'a' }]],
  [
    'count, sum, min, max, collect',
    'MATCH (c:Claim) WITH c ORDER BY c.id RETURN count(*) AS n, sum(c.size) AS sum, min(c.size) AS min, max(c.size) AS max, collect(c.id) AS ids',
    [{ n: 2, sum: 4, min: 1, max: 3, ids: ['c1', 'c2'] }],
  ],
  [
    'count of nothing',
    'MATCH (x:Nowhere) RETURN count(x) AS n, collect(x.id) AS ids, max(x.size) AS max',
    [{ n: 0, ids: [], max: null }],
  ],
  ['count(DISTINCT)', 'MATCH (c:Claim)-[:SUBJECT]->(e) RETURN count(DISTINCT e.id) AS n', [{ n: 1 }]],
  [
    'a slice after WITH',
    'MATCH (c:Claim) WITH c ORDER BY c.id DESC WITH collect(c.id) AS ids RETURN ids[..1] AS first, ids[1] AS second, size(ids) AS size',
    [{ first: ['c2'], second: 'c1', size: 2 }],
  ],
  [
    'IN a list, NOT IN, IN an empty one',
    "MATCH (c:Claim) RETURN c.id AS id, c.id IN ['c1'] AS i, NOT c.id IN ['c1'] AS n, c.id IN [] AS e ORDER BY id",
    [
      { id: 'c1', i: true, n: false, e: false },
      { id: 'c2', i: false, n: true, e: false },
    ],
  ],
  [
    'STARTS WITH, CONTAINS, ENDS WITH',
    "MATCH (c:Claim) WHERE c.text STARTS WITH 'un' AND c.text CONTAINS 'der' AND c.text ENDS WITH 'stood' RETURN c.id AS id",
    [{ id: 'c1' }],
  ],
  [
    'coalesce and IS NULL',
    "MATCH (c:Claim {id: 'c2'}) RETURN coalesce(c.text, 'none') AS text, c.text IS NULL AS isNull",
    [{ text: 'none', isNull: true }],
  ],
  [
    'null in comparisons',
    'RETURN null = null AS same, null <> 1 AS other, (null > 1) IS NULL AS unknown, NOT null AS no',
    [{ same: null, other: null, unknown: true, no: null }],
  ],
  [
    'null in AND, OR',
    'RETURN (null AND false) AS a, (null OR true) AS o, (null AND true) AS n',
    [{ a: false, o: true, n: null }],
  ],
  [
    'a map projection',
    "MATCH (c:Claim {id: 'c1'}) RETURN c {.id, .size, extra: 'x'} AS map",
    [{ map: { id: 'c1', size: 1, extra: 'x' } }],
  ],
  ['c {.*}', 'MATCH (s:Source) RETURN s {.*} AS map', [{ map: { id: 's', name: 'Source' } }]],
  [
    'a list of maps',
    "MATCH (n:Entity {id: 'a'})<-[:SUBJECT]-(c:Claim) WITH c ORDER BY c.id RETURN collect({id: c.id, size: c.size}) AS claims",
    [
      {
        claims: [
          { id: 'c1', size: 1 },
          { id: 'c2', size: 3 },
        ],
      },
    ],
  ],
  [
    'FOREACH',
    "MATCH (s:Source) FOREACH (x IN CASE WHEN s.id = 's' THEN [1] ELSE [] END | SET s.name = 'Source') RETURN s.name AS name",
    [{ name: 'Source' }],
  ],
  ['UNWIND of an empty list', 'UNWIND [] AS x RETURN x', []],
  ['UNION', "RETURN 'a' AS x UNION RETURN 'b' AS x UNION RETURN 'a' AS x", [{ x: 'a' }, { x: 'b' }]],
  [
    'WITH … WHERE after an aggregate',
    'MATCH (c:Claim)-[:SUBJECT]->(e) WITH e.id AS id, count(*) AS n WHERE n > 1 RETURN id, n',
    [{ id: 'a', n: 2 }],
  ],
  [
    'ORDER BY by falling key, then id',
    'MATCH (n) WHERE n:Claim OR n:Entity RETURN n.id AS id ORDER BY coalesce(n.size, 0) DESC, id LIMIT 3',
    [{ id: 'c2' }, { id: 'c1' }, { id: 'a' }],
  ],
  [
    'nulls last when rising',
    'MATCH (c:Claim) RETURN c.id AS id ORDER BY c.text, c.id',
    [{ id: 'c1' }, { id: 'c2' }],
  ],
  [
    'head, last, range, size',
    'RETURN head([1, 2]) AS head, last([1, 2]) AS last, range(1, 3) AS range, size($word) AS size, head([]) AS none',
    [{ head: 1, last: 2, range: [1, 2, 3], size: 5, none: null }],
  ],
  [
    'startNode and endNode',
    "MATCH (:Claim {id: 'c1'})-[r:OBJECT]->() RETURN startNode(r).id AS from, endNode(r).id AS to",
    [{ from: 'c1', to: 'b' }],
  ],
];

describeEveryStore('the shared Cypher', (open) => {
  beforeAll(async () => {
    const store = await open();
    await store.write((tx) =>
      ask(
        tx,
        `CREATE (a:Entity {id: 'a'}) CREATE (b:Entity:Place {id: 'b'}) CREATE (:Source {id: 's', name: 'Source'})
         CREATE (c:Claim {id: 'c1', size: 1, text: 'understood'}) CREATE (d:Claim {id: 'c2', size: 3})
         CREATE (c)-[:SUBJECT]->(a) CREATE (d)-[:SUBJECT]->(a) CREATE (c)-[:OBJECT]->(b)`,
      ),
    );
  });

  it.each(ALLOWED)('has %s', async (_, text, rows) => {
    const store = await open();
    const params = { word: 'abcde' };
    const found = text.includes('FOREACH')
      ? await store.write((tx) => ask(tx, text, params))
      : await ask(store, text, params);
    expect(found).toEqual(rows);
  });
});
