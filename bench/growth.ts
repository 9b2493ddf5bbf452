/**
 * What a question costs when the graph around it grows and what it asks for does not: graphs of 10 and 100 thousand and
 * a million claims, each in a Neo4j of its own, are asked in turns, so that whatever else the machine does meets all
 * alike. The graphs come by `neo4j-admin database import` (a million claims: 8 minutes, 6 GB of disk).
 *
 *   npx tsx bench/growth.ts
 *   npx tsx bench/growth.ts --folder DIR    keeps the databases in DIR, or uses those that are there
 *   npx tsx bench/growth.ts --sizes 10000,100000
 */
import './as-served.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../src/api/limits/values.ts';
import { openStore } from '../src/graph/open-store.ts';
import { type Arm, httpArm } from './api/arms.ts';
import { startImportedNeo4j } from './api/imported-neo4j.ts';
import { type MadeGraph, madeGraph } from './api/made-graph.ts';
import { serveSilently } from './api/serve-silently.ts';
import { type Timing, timingOf } from './api/timing.ts';

const WARM_UP = 10;
const CALLS = 60;
/** Every graph has the small hub; the large one is in those that it does not make up by itself. */
const SMALL_HUB = 2_000;
const LARGE_HUB = 100_000;
/** MB of each database that Neo4j keeps in memory. */
const PAGE_CACHE = 512;

const args = process.argv.slice(2);
const sizes = (optionOf('--sizes') ?? '10000,100000,1000000').split(',').map(Number);
const kept = optionOf('--folder');
const folder = kept ?? mkdtempSync(join(tmpdir(), 'claimgraph-growth-'));

interface Subject {
  readonly size: number;
  readonly graph: MadeGraph;
  readonly ask: Arm;
  readonly stop: () => Promise<void>;
}

interface Question {
  readonly name: string;
  readonly query: string;
  /** Undefined where the graph has nothing to ask for. */
  readonly variables: (graph: MadeGraph) => Readonly<Record<string, unknown>> | undefined;
}

const smallHub = ({ hubs }: MadeGraph) => hubs[0] && { id: hubs[0].id };
const largeHub = ({ hubs }: MadeGraph) => hubs[1] && { id: hubs[1].id };
const PAGE = `query ($id: ID!) { entity(id: $id) { name claims(first: 20) { nodes { id predicate confidence evidence(first: 3) { nodes { quote article { title source { name } } } } } } } }`;
const TIMELINE = `query ($id: ID!) { timeline(entities: [$id], first: 20) { nodes { id predicate eventTime { start end } } } }`;

const QUESTIONS: readonly Question[] = [
  {
    name: 'entity by id',
    query: 'query ($id: ID!) { entity(id: $id) { id kind name claimCount mentionCount } }',
    variables: smallHub,
  },
  { name: 'page of a hub of 2,000 claims', query: PAGE, variables: smallHub },
  { name: 'time line of a hub of 2,000 claims', query: TIMELINE, variables: smallHub },
  { name: 'page of a hub of 100,000 claims', query: PAGE, variables: largeHub },
  { name: 'time line of a hub of 100,000 claims', query: TIMELINE, variables: largeHub },
  {
    name: 'search for a name',
    query:
      'query ($words: String!) { search(query: $words, kinds: [ENTITY], first: 10) { nodes { __typename ... on Entity { id name } } } }',
    variables: (graph) => ({ words: graph.entityName(graph.hubs.length + 1) }),
  },
];

const subjects: Subject[] = [];
try {
  for (const size of sizes) subjects.push(await start(size));
  console.log('| question | claims | p50 ms | p95 ms | p50 / smallest | load |\n|---|---|---|---|---|---|');
  for (const question of QUESTIONS) report(question.name, await timeInTurns(question));
} finally {
  for (const { stop } of subjects) await stop();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

async function start(size: number): Promise<Subject> {
  const graph = madeGraph(size, size >= LARGE_HUB ? [SMALL_HUB, LARGE_HUB] : [SMALL_HUB]);
  const started = performance.now();
  const server = await startImportedNeo4j({
    home: join(folder, `home-${size}`),
    graph: () => graph,
    pageCache: PAGE_CACHE,
  });
  // Indexes over a million claims take longer than a read may.
  const store = await openStore(server.uri, { readDeadlineMs: 600_000 });
  const seconds = (performance.now() - started) / 1000;
  console.log(`${graph.claims.toLocaleString('en')} claims: there after ${seconds.toFixed(0)} s`);
  // A fresh server on a busy machine plans its first statements for longer than a reader would wait.
  const served = await serveSilently(store, { ...DEFAULT_LIMITS, deadlineMs: 120_000 });
  return {
    size,
    graph,
    ask: httpArm(`${served.url}/graphql`),
    stop: async () => {
      await served.stop();
      await store.close();
      await server.stop();
    },
  };
}

/** Asks each graph once, round after round. */
async function timeInTurns({ name, query, variables }: Question): Promise<ReadonlyMap<Subject, Timing>> {
  const times = new Map<Subject, number[]>();
  for (let round = 0; round < WARM_UP + CALLS; round++) {
    for (const subject of subjects) {
      const asked = variables(subject.graph);
      if (!asked) continue;
      const started = performance.now();
      const answer = await subject.ask({ query, variables: asked });
      const took = performance.now() - started;
      if (round === 0) {
        expectData(answer, name);
        console.log(`  first call, ${subject.size.toLocaleString('en')} claims: ${took.toFixed(0)} ms`);
      }
      if (round >= WARM_UP) times.set(subject, [...(times.get(subject) ?? []), took]);
    }
  }
  return new Map([...times].map(([subject, each]) => [subject, timingOf(each)]));
}

function expectData(answer: string, what: string): void {
  const { data, errors } = JSON.parse(answer) as { data?: Record<string, unknown>; errors?: unknown };
  if (errors || !data || Object.values(data).some((value) => value === null))
    throw new Error(`${what} failed: ${answer.slice(0, 500)}`);
}

function report(name: string, timings: ReadonlyMap<Subject, Timing>): void {
  const [first] = timings.values();
  for (const [{ size }, { p50, p95 }] of timings) {
    const growth = first ? (p50 / first.p50).toFixed(2) : '–';
    console.log(
      `| ${name} | ${size.toLocaleString('en')} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${growth} | ${loadavg()[0]?.toFixed(1)} |`,
    );
  }
}

function optionOf(name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
