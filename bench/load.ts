/**
 * Sixty-four connections read for a minute while articles are read and written: does anything fail, how late is the
 * latest answer, does the server's memory stay flat? Hub pages are counted apart. Who asks is a process of its own, and
 * on Neo4j who writes is one as well; the embedded store is written to by the process that holds it, as in use.
 *
 *   npx tsx bench/load.ts                 both stores, 60 s each
 *   npx tsx bench/load.ts --seconds 15 --only neo4j
 */
import './as-served.ts';
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/graph/open-store.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { packagePath } from '../src/package-root.ts';
import { emptyStore } from '../test/conformance/empty-store.ts';
import { isUnavailable } from '../test/neo4j/handle.ts';
import { startNeo4j } from '../test/neo4j/launch.ts';
import { httpArm } from './api/arms.ts';
import { loadMadeGraph } from './api/load-made-graph.ts';
import { madeGraph } from './api/made-graph.ts';
import { type ApiOperation, apiOperations } from './api/operations.ts';
import { serveSilently } from './api/serve-silently.ts';
import type { ReaderResult, ReaderTask } from './load/reader.ts';
import { writeUntil } from './load/write-until.ts';

const SIZE = 10_000;
const HUB = 2_000;
const CONNECTIONS = 64;
/** Calls of each operation before the clock starts: a server that has planned nothing yet is another question. */
const WARM_UP = 20;
const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 60;
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;

interface Place {
  readonly address: string;
  readonly user?: string;
  readonly password?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-load-'));
console.log(
  '| store | reads | answers | a second | errors | p50 ms | p99 ms | latest ms | CPU of the server, ms an answer | articles written | memory MB, ten times over | load |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|---|');
try {
  if (only !== 'neo4j') await measure({ address: `embedded:${join(folder, 'graph')}` });
  if (only !== 'embedded') await onNeo4j();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function onNeo4j(): Promise<void> {
  const server = await startNeo4j();
  if (isUnavailable(server)) return console.log(`neo4j: skipped, ${server.unavailable}`);
  const { uri: address, user, password = '' } = server;
  await measure({ address, ...(user !== undefined && { user, password }) }).finally(() => server.stop());
}

async function measure(place: Place): Promise<void> {
  const store = await openStore(place.address, place);
  await emptyStore(store);
  const graph = madeGraph(SIZE, [HUB]);
  await loadMadeGraph(store, graph);
  const served = await serveSilently(store);
  const operations = apiOperations(graph);
  const isHub = ({ name }: ApiOperation): boolean => name.includes('hub');
  try {
    await warmUp(`${served.url}/graphql`, operations);
    const mixed = operations.filter((each) => !isHub(each));
    await run({ what: 'mixed', operations: mixed, store, place, url: served.url });
    await run({ what: 'hub pages', operations: operations.filter(isHub), store, place, url: served.url });
  } finally {
    await served.stop();
    await store.close();
  }
}

async function warmUp(url: string, operations: readonly ApiOperation[]): Promise<void> {
  const ask = httpArm(url);
  for (let round = 0; round < WARM_UP; round++)
    for (const { query, variables } of operations) await ask({ query, variables });
}

interface Load {
  readonly what: string;
  readonly operations: readonly ApiOperation[];
  readonly store: GraphStore;
  readonly place: Place;
  readonly url: string;
}

async function run({ what, operations, store, place, url }: Load): Promise<void> {
  const stopWriting = startWriting(store, place);
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(process.memoryUsage().rss), seconds * 100);
  const cpu = process.cpuUsage();
  const bodies = operations.map(({ query, variables }) => JSON.stringify({ query, variables }));
  const result = await readFor({ url, connections: CONNECTIONS, seconds, bodies });
  const busy = loadavg()[0] ?? 0;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(watch);
  const written = await stopWriting();
  const { answers, failed, p50, p99, latest, failures } = result;
  const cells = [
    store.engine,
    what,
    answers,
    Math.round(answers / seconds),
    failed,
    p50,
    p99,
    latest,
    ((user + system) / 1000 / answers).toFixed(1),
    written,
    memory.map((bytes) => Math.round(bytes / 1e6)).join(' '),
    busy.toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  for (const failure of failures) console.log(`  ${failure}`);
}

function readFor(task: ReaderTask): Promise<ReaderResult> {
  const file = join(folder, 'task.json');
  writeFileSync(file, JSON.stringify(task));
  return answerOf<ReaderResult>(fork(packagePath('bench/load/reader.ts'), [file]));
}

/** Starts to write; what it returns stops that and says how many articles came in. */
function startWriting(store: GraphStore, place: Place): () => Promise<number> {
  if (store.engine === 'embedded') {
    const stop = new AbortController();
    const writing = writeUntil(store, stop.signal);
    return () => {
      stop.abort();
      return writing;
    };
  }
  const child = fork(packagePath('bench/load/writer.ts'), [JSON.stringify(place)]);
  const written = answerOf<number>(child);
  return () => {
    child.send('stop');
    return written;
  };
}

function answerOf<T>(child: ReturnType<typeof fork>): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as T));
    child.once('exit', (code) => reject(new Error(`a process of the measurement ended with ${code}`)));
  });
}
