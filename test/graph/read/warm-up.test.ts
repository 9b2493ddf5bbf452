import { expect, it } from 'vitest';
import { openStore } from '../../../src/graph/open-store.ts';
import { warmUp } from '../../../src/graph/read/warm-up.ts';
import type { GraphStore, Statement } from '../../../src/graph/store.ts';
import { apiOver } from '../../api/operate.ts';
import { entityOf, fillStore } from '../../factory.ts';
import { STORY } from '../../story.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;

/** Questions of the first minute, each with no statement that a warm-up has not had. */
const FIRST = [
  `{ entity(id: "${HALVEK}") { name claims { nodes { text evidence(first: 3) { nodes { quote article { source { name } } } } } } } }`,
  `{ entity(id: "${HALVEK}") { name claims { nodes { predicate evidence(first: 3) { nodes { quote } } } } } }`,
  `{ timeline(entities: ["${HALVEK}"]) { nodes { id } } }`,
  `{ neighbourhood(entity: "${HALVEK}") { nodes { name } edges { claim { evidenceCount } } } }`,
  '{ search(query: "Halvek", kinds: [ENTITY]) { nodes { ... on Entity { name } } } }',
  '{ entities { nodes { name } } }',
];

/** Look-ups by id, which the embedded store needs where Neo4j gives nodes along. */
const LOOK_UPS = new Set(['get-articles', 'get-sources', 'get-claims', 'get-entities', 'find-end-mentions']);

/** The store with the names of what is run noted, filters and all. */
function noting(store: GraphStore, into: Set<string>): GraphStore {
  const nameOf = (statement: string | Statement) =>
    typeof statement === 'string' ? statement : statement.name;
  return {
    engine: store.engine,
    run: (statement, params, options) => {
      into.add(nameOf(statement));
      return store.run(statement, params, options);
    },
    searchText: (...asked) => store.searchText(...asked),
    write: (work) => store.write(work),
    info: () => store.info(),
    close: () => store.close(),
  };
}

it('asks before anybody does what is asked first', async () => {
  const store = await openStore('embedded::memory:');
  await fillStore(store, STORY);
  const warm = new Set<string>();
  await warmUp(noting(store, warm));
  for (const query of FIRST) {
    const asked = new Set<string>();
    const api = await apiOver(noting(store, asked));
    const { errors } = await api.ask(query);
    expect(errors).toEqual([]);
    expect(asked.size, query).toBeGreaterThan(0);
    expect([...asked].filter((name) => !warm.has(name) && !LOOK_UPS.has(name.split(' ')[0] ?? ''))).toEqual(
      [],
    );
  }
  await store.close();
});

it('asks nothing more of an empty graph', async () => {
  const store = await openStore('embedded::memory:');
  const warm = new Set<string>();
  await warmUp(noting(store, warm));
  expect([...warm].map((name) => name.split(' ')[0])).toEqual(['list-entities']);
  await store.close();
});
