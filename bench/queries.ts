import { pino } from 'pino';
import { loadPredicates } from '../ingest/lexicon/load-predicates.ts';
import { makeApollo } from '../src/api/apollo.ts';
import { makeContext } from '../src/api/context.ts';
import { inProcessFacts } from '../src/api/request-facts.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { record } from './table.ts';

const HUB = `query { entities(first: 1, orderBy: {field: CLAIMS, direction: DESC}) { nodes { id name } } }`;

/** The three queries: an entity's newest claims with evidence and sources, a search, a neighbourhood. */
const QUERIES = {
  'claims page of the hub': `query ($id: ID!) { entity(id: $id) { name claims(first: 20) { nodes { text disputed independentSourceCount evidence(first: 3) { nodes { quote article { title source { name } } } } } } } }`,
  search: `query ($name: String!) { search(query: $name, first: 10) { nodes { __typename ... on Entity { name } ... on Claim { text } ... on Article { title } } } }`,
  neighbourhood: `query ($id: ID!) { neighbourhood(entity: $id, depth: 1, limit: 50) { nodes { id name } edges { claim { text } } truncated } }`,
} as const;

const WARM_UP = 5;
const RUNS = 41;

/** Records the median latency of each query, through GraphQL without HTTP, on the busiest entity. */
export async function measureQueries(store: GraphStore, size: number): Promise<void> {
  const apollo = makeApollo(pino({ level: 'silent' }));
  const predicates = loadPredicates();
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const contextValue = makeContext(
      { store, predicates, ingest: undefined },
      { deadlineMs: 60_000, bodyBytes: 0, facts: inProcessFacts() },
    );
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return body.singleResult.data as Record<string, { nodes: { id: string; name: string }[] }>;
  };
  const hub = (await ask(HUB, {}))['entities']?.nodes[0];
  if (!hub) throw new Error('the generated articles gave no entity');
  for (const [what, query] of Object.entries(QUERIES)) {
    const times: number[] = [];
    for (let run = 0; run < WARM_UP + RUNS; run++) {
      const started = performance.now();
      await ask(query, { id: hub.id, name: hub.name });
      if (run >= WARM_UP) times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    record({
      store: store.engine,
      size,
      what: `${what}, median`,
      value: times[Math.floor(RUNS / 2)] ?? 0,
      unit: 'ms',
    });
  }
  await apollo.stop();
}
