/**
 * Sixty-four connections read for a minute while articles are read and written: does anything fail, how late is the
 * latest answer, does memory stay flat? Hub pages are counted apart.
 *
 *   npx tsx bench/load.ts                 both stores, 60 s each
 *   npx tsx bench/load.ts --seconds 15
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { pino } from 'pino';
import { ingestDocuments } from '../ingest/ingest-documents.ts';
import { loadPredicates } from '../ingest/lexicon/load-predicates.ts';
import { makePipeline } from '../ingest/pipeline.ts';
import { makeRulesAnnotator } from '../ingest/reader/rules-annotator.ts';
import { startServer } from '../src/api/server.ts';
import { openStore } from '../src/graph/open-store.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { emptyStore } from '../test/conformance/empty-store.ts';
import { isUnavailable } from '../test/neo4j/handle.ts';
import { startNeo4j } from '../test/neo4j/launch.ts';
import { loadMadeGraph } from './api/load-made-graph.ts';
import { madeGraph } from './api/made-graph.ts';
import { type ApiOperation, apiOperations } from './api/operations.ts';
import { generateNews } from './cases/news-generator.ts';

const SIZE = 10_000;
const HUB = 2_000;
const CONNECTIONS = 64;
const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 60;

console.log(
  '| store | reads | answers | a second | errors | p50 ms | p99 ms | latest ms | articles written | memory MB: start, middle, end |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|');
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-load-'));
try {
  await measure(await openStore(`embedded:${folder}`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const server = await startNeo4j();
if (isUnavailable(server)) console.log(`neo4j: skipped, ${server.unavailable}`);
else {
  const { uri, user, password = '' } = server;
  await measure(await openStore(uri, user === undefined ? {} : { user, password })).finally(() =>
    server.stop(),
  );
}

async function measure(store: GraphStore): Promise<void> {
  await emptyStore(store);
  const graph = madeGraph(SIZE, [HUB]);
  await loadMadeGraph(store, graph);
  const served = await startServer({
    store,
    predicates: loadPredicates(),
    version: 'bench',
    port: 0,
    logger: pino({ level: 'silent' }),
  });
  const operations = apiOperations(graph);
  const isHub = ({ name }: ApiOperation): boolean => name.includes('hub');
  try {
    await run(
      'mixed',
      operations.filter((each) => !isHub(each)),
      { store, url: served.url },
    );
    await run('hub pages', operations.filter(isHub), { store, url: served.url });
  } finally {
    await served.stop();
    await store.close();
  }
}

async function run(
  what: string,
  operations: readonly ApiOperation[],
  { store, url }: { readonly store: GraphStore; readonly url: string },
): Promise<void> {
  const stop = new AbortController();
  const writing = writeUntil(store, stop.signal);
  const memory: number[] = [process.memoryUsage().rss];
  setTimeout(() => memory.push(process.memoryUsage().rss), seconds * 500).unref();
  const result = await autocannon({
    url: `${url}/graphql`,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: 30,
    requests: operations.map(({ query, variables }) => ({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })),
    verifyBody: (body) => !String(body).includes('"errors"'),
  });
  memory.push(process.memoryUsage().rss);
  stop.abort();
  const written = await writing;
  const { latency, errors, timeouts, mismatches, non2xx, requests } = result;
  const failed = errors + timeouts + mismatches + non2xx;
  const shownMemory = memory.map((bytes) => Math.round(bytes / 1e6)).join(', ');
  console.log(
    `| ${store.engine} | ${what} | ${requests.total} | ${Math.round(requests.average)} | ${failed} | ${latency.p50} | ${latency.p99} | ${latency.max} | ${written} | ${shownMemory} |`,
  );
}

/** Reads and writes made articles until told to stop; returns how many it wrote. */
async function writeUntil(store: GraphStore, signal: AbortSignal): Promise<number> {
  const summary = await ingestDocuments(generateNews(1_000_000, Math.floor(performance.now())), {
    store,
    pipeline: makePipeline({
      annotator: makeRulesAnnotator(),
      predicates: loadPredicates(),
      version: 'bench',
    }),
    concurrency: 1,
    clock: () => new Date().toISOString(),
    signal,
  });
  return summary.read;
}
