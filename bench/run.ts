/**
 * Measures what the README and docs/performance.md say: ingest rate and memory, the second run against the first, and
 * three queries, on both stores, at 1×, 10× and 100× the articles. Ratios are taken within the run.
 * `npm run bench` (Neo4j by NEO4J_TEST_URI, or started by test/neo4j/run.ts); `--quick` leaves 100× out.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/graph/open-store.ts';
import { emptyStore } from '../test/conformance/empty-store.ts';
import { isUnavailable } from '../test/neo4j/handle.ts';
import { startNeo4j } from '../test/neo4j/launch.ts';
import { measureIngest } from './ingest.ts';
import { measureQueries } from './queries.ts';
import { printTable } from './table.ts';

const SIZES = process.argv.includes('--quick') ? [20, 200] : [20, 200, 2000];

console.log(
  `node ${process.version}, ${availableParallelism()} cores; articles of about 600 words from a seeded generator`,
);
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
try {
  for (const size of SIZES) await measureStore(`embedded:${join(folder, String(size))}`, size);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const server = await startNeo4j();
if (isUnavailable(server)) {
  console.log(`neo4j: skipped, ${server.unavailable}`);
} else {
  try {
    for (const size of SIZES) await measureStore(server.uri, size, server);
  } finally {
    await server.stop();
  }
}
printTable();

async function measureStore(
  address: string,
  size: number,
  login: { user?: string; password?: string } = {},
): Promise<void> {
  const { user, password } = login;
  const store = await openStore(address, user === undefined ? {} : { user, password: password ?? '' });
  try {
    await emptyStore(store);
    await measureIngest(store, size);
    await measureQueries(store, size);
  } finally {
    await store.close();
  }
}
