import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore, Param } from '../../src/graph/store.ts';
import type {} from '../neo4j/global-setup.ts';
import { cypher } from './cypher.ts';
import { takeDatabaseTurn } from './database-turn.ts';
import { emptyStore } from './empty-store.ts';
import { Random } from './random.ts';
import { type Call, randomGraph } from './random-graph.ts';
import { randomStatement } from './random-statement.ts';
import { randomWrite } from './random-write.ts';

const STATEMENTS = 50;
const WRITES = 20;
const READ_SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const WRITE_SEEDS = [101, 102, 103, 104, 105];

const missing = inject('neo4jMissing');
const title = `both engines give the same answers${missing && ` [neo4j: ${missing}]`}`;

describe.skipIf(missing !== '')(title, () => {
  const stores: GraphStore[] = [];
  let release: (() => void) | undefined;

  beforeAll(async () => {
    const { uri, ...login } = inject('neo4j') ?? { uri: '' };
    release = await takeDatabaseTurn(uri);
    stores.push(await openStore('embedded::memory:'), await openStore(uri, login));
  }, 900_000);

  afterAll(async () => {
    for (const store of stores) await store.close();
    release?.();
  });

  it.each(READ_SEEDS)(`to ${STATEMENTS} statements made by chance, on the graph of seed %i`, async (seed) => {
    const random = new Random(seed);
    await fill(stores, randomGraph(random));
    let filled = 0;
    for (let index = 0; index < STATEMENTS; index += 1) {
      const call = randomStatement(random);
      const [embedded, neo4j] = await Promise.all(stores.map((store) => answer(store, call)));
      expect(embedded, textOf(call)).toEqual(neo4j);
      filled += Number((neo4j?.length ?? 0) > 0);
    }
    // Statements that find nothing agree too easily.
    expect(filled).toBeGreaterThan(STATEMENTS / 2);
  });

  it.each(WRITE_SEEDS)(
    `about the graph after each of ${WRITES} writes made by chance, seed %i`,
    async (seed) => {
      const random = new Random(seed);
      await fill(stores, randomGraph(random));
      for (let index = 0; index < WRITES; index += 1) {
        const call = randomWrite(random);
        const [embedded, neo4j] = await Promise.all(stores.map((store) => change(store, call)));
        expect(embedded, textOf(call)).toEqual(neo4j);
      }
    },
  );
});

const NODES = cypher(
  'MATCH (n) WHERE n:Entity OR n:Claim RETURN n:Marked AS marked, n:Claim AS claim, properties(n) AS props',
);
const EDGES = cypher(
  'MATCH (a)-[r:SUBJECT|OBJECT|CLAIM]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS props, b.id AS b',
);

async function fill(stores: readonly GraphStore[], graph: readonly Call[]): Promise<void> {
  for (const store of stores) {
    await emptyStore(store);
    await store.write(async (tx) => {
      for (const { statement, params } of graph) await tx.run(statement, params);
    });
  }
}

/** Writes, and returns the whole graph as it then stands. */
async function change(store: GraphStore, { statement, params }: Call): Promise<readonly string[]> {
  await store.write((tx) => tx.run(statement, params));
  const nodes = await answer(store, { statement: NODES, params: {} });
  return [...nodes, ...(await answer(store, { statement: EDGES, params: {} }))];
}

/** Returns the rows as text, in one order: the statements leave it open. */
async function answer(store: GraphStore, { statement, params }: Call): Promise<readonly string[]> {
  const rows = await store.run(statement, params);
  return rows.map((row) => canonical(row)).toSorted();
}

function canonical(value: Param | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const map = new Map(Object.entries(value));
  return `{${[...map.keys()]
    .toSorted()
    .map((key) => `${key}:${canonical(map.get(key))}`)
    .join()}}`;
}

function textOf({ statement, params }: Call): string {
  return `${statement.text}\n${JSON.stringify(params)}`;
}
