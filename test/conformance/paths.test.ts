import { afterAll, beforeAll, expect, it } from 'vitest';
import { findPaths } from '../../src/graph/read/paths.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ask } from './cypher.ts';
import { Random } from './random.ts';
import { describeStores } from './stores.ts';

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sources: number;
  readonly predicate: string;
}

const ENTITIES = Array.from({ length: 12 }, (_, index) => `e${String(index).padStart(2, '0')}`);
/** Two hubs with more claims each than are looked at, and one claim between them, the worst attested of all. */
const HUB_CLAIMS = 450;

const LOAD = `UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (o:Entity {id: row.target})
CREATE (c:Claim {id: row.id, propositionKey: row.id, predicate: row.predicate, subjectId: row.source, objectId: row.target,
  independentSourceCount: row.sources, affirmed: row.affirmed, listed: row.listed})
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
RETURN count(*) AS count`;

const random = new Random(7);
const EDGES: readonly Edge[] = Array.from({ length: 30 }, (_, index) => ({
  id: `c${String(index).padStart(2, '0')}`,
  source: random.pick(ENTITIES),
  target: random.pick(ENTITIES),
  sources: 1 + random.below(4),
  predicate: random.pick(['own', 'sue']),
}));

/** All ways without a repeated entity, by plain search over everything. */
function waysByHand(edges: readonly Edge[], from: string, to: string, maxLength: number): readonly string[] {
  const found: { ids: string; length: number; worst: number; total: number }[] = [];
  const walk = (at: string, passed: readonly string[], way: readonly Edge[]): void => {
    if (at === to) {
      const counts = way.map((edge) => edge.sources);
      const total = counts.reduce((sum, count) => sum + count, 0);
      found.push({
        ids: way.map((edge) => edge.id).join(' '),
        length: way.length,
        worst: Math.min(...counts),
        total,
      });
      return;
    }
    if (way.length === maxLength) return;
    for (const edge of edges) {
      const next = edge.source === at ? edge.target : edge.target === at ? edge.source : null;
      if (next !== null && !passed.includes(next)) walk(next, [...passed, next], [...way, edge]);
    }
  };
  walk(from, [from], []);
  return found
    .sort((a, b) => a.length - b.length || b.worst - a.worst || b.total - a.total || (a.ids < b.ids ? -1 : 1))
    .map(({ ids }) => ids);
}

describeStores('paths', (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    const ids = [
      ...ENTITIES,
      'hub1',
      'hub2',
      ...Array.from({ length: HUB_CLAIMS }, (_, index) => `leaf${index}`),
    ];
    const rows = EDGES.map((edge) => ({ ...edge, affirmed: 1, listed: true }));
    const hubs = ['hub1', 'hub2'].flatMap((hub) =>
      Array.from({ length: HUB_CLAIMS }, (_, index) => ({
        id: `${hub}-${index}`,
        source: hub,
        target: `leaf${index}`,
        sources: 2,
        predicate: 'own',
        affirmed: 1,
        listed: true,
      })),
    );
    const between = {
      source: 'hub1',
      target: 'hub2',
      sources: 1,
      predicate: 'own',
      affirmed: 1,
      listed: true,
    };
    const unusable = [
      { ...between, id: 'denied', affirmed: 0 },
      { ...between, id: 'unlisted', listed: false },
      { ...between, id: 'usable' },
    ];
    await store.write(async (tx) => {
      await ask(tx, 'UNWIND $ids AS id CREATE (n:Entity {id: id, canonicalId: id, claimCount: 1})', { ids });
      await ask(tx, LOAD, { rows: [...rows, ...hubs, ...unusable] });
    });
  });
  afterAll(() => store.close());

  async function paths(from: string, to: string, options: object = {}) {
    const found = await findPaths(store, { from, to, maxLength: 5, limit: 50, filter: {}, ...options });
    if (!found) return null;
    return {
      truncated: found.truncated,
      ways: found.paths.map((way) => way.map((step) => step.id).join(' ')),
    };
  }

  it('are those that a plain search over everything finds, in its order', async () => {
    for (const from of ENTITIES.slice(0, 4))
      for (const to of ENTITIES.slice(6, 10)) {
        const expected = waysByHand(EDGES, from, to, 5);
        expect(await paths(from, to)).toEqual({
          ways: expected.slice(0, 50),
          truncated: expected.length > 50,
        });
      }
  });

  it('are cut by their limit, and say so', async () => {
    const [from = '', to = ''] = [ENTITIES[0], ENTITIES[6]];
    const all = waysByHand(EDGES, from, to, 5);
    expect(await paths(from, to, { limit: 2 })).toEqual({ truncated: true, ways: all.slice(0, 2) });
  });

  it('go along filtered claims only', async () => {
    const [from = '', to = ''] = [ENTITIES[1], ENTITIES[8]];
    const owned = EDGES.filter((edge) => edge.predicate === 'own');
    const found = await paths(from, to, { filter: { predicates: ['own'] } });
    expect(found?.ways).toEqual(waysByHand(owned, from, to, 5).slice(0, 50));
  });

  it('between two hubs have the claim between them, and say that not all was looked at', async () => {
    const found = await paths('hub1', 'hub2', { maxLength: 2, limit: 50 });
    expect(found?.ways[0]).toBe('usable');
    expect(found?.ways).toHaveLength(50);
    expect(found?.truncated).toBe(true);
  });

  it('are none, rather than an empty list, where an entity does not exist', async () => {
    expect(await paths('hub1', 'nobody')).toBeNull();
    expect(await paths('hub1', 'hub1')).toEqual({ truncated: false, ways: [] });
  });
});
