/**
 * Times the API beside what it must be measured by: an HTTP handler that runs the best hand-written Cypher and prints
 * that very JSON, and @neo4j/graphql on the same database. Calls of all arms take turns, so that whatever else the
 * machine does meets them alike; the answers are compared before they are timed.
 *
 *   npx tsx bench/api.ts                  graphs of 10 thousand and 100 thousand claims, both stores
 *   npx tsx bench/api.ts --large          and of 1 million
 *   npx tsx bench/api.ts --only neo4j     one store
 */
import './as-served.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { isUnavailable } from '../test/neo4j/handle.ts';
import { startNeo4j } from '../test/neo4j/launch.ts';
import { measureStore } from './api/measure-store.ts';
import { printApiTable } from './api/print-table.ts';

const SIZES = process.argv.includes('--large') ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
const only = process.argv[process.argv.indexOf('--only') + 1];

if (only !== 'neo4j') await embedded();
if (only !== 'embedded') await onNeo4j();
printApiTable();

async function embedded(): Promise<void> {
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
    try {
      await measureStore({ address: `embedded:${folder}`, size });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function onNeo4j(): Promise<void> {
  const server = await startNeo4j();
  if (isUnavailable(server)) return console.log(`neo4j: skipped, ${server.unavailable}`);
  const { user, password = '' } = server;
  const login = user === undefined ? undefined : neo4j.auth.basic(user, password);
  const driver = neo4j.driver(server.uri, login, { disableLosslessIntegers: true });
  try {
    for (const size of SIZES)
      await measureStore({
        address: server.uri,
        size,
        driver,
        ...(user !== undefined && { user, password }),
      });
  } finally {
    await driver.close();
    await server.stop();
  }
}
