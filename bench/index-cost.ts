/**
 * What the indexes of claims cost when articles are written: two Neo4j with the same graph of 10,000 claims, one of them
 * without the indexes that lists of claims are read from, ingest the same articles in turns. CPU time is that of the
 * database's process (Linux), which a busy machine does not change as it does the time on the clock.
 *
 *   npx tsx bench/index-cost.ts [--folder DIR] [--articles 80]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { RawDocument } from '../ingest/documents.ts';
import { ingestDocuments } from '../ingest/ingest-documents.ts';
import { loadPredicates } from '../ingest/lexicon/load-predicates.ts';
import { makePipeline } from '../ingest/pipeline.ts';
import { makeRulesAnnotator } from '../ingest/reader/rules-annotator.ts';
import { openStore } from '../src/graph/open-store.ts';
import type { GraphStore } from '../src/graph/store.ts';
import type { Result } from '../src/result.ts';
import { startImportedNeo4j } from './api/imported-neo4j.ts';
import { madeGraph } from './api/made-graph.ts';
import { generateNews } from './cases/news-generator.ts';

const SIZE = 10_000;
const TURN = 10;
/** Ticks a second of the times that Linux tells of a process. */
const TICKS = 100;
/** Articles of the first turns: their statements are planned and compiled, which is not what is asked. */
const WARM_UP = 20;

const args = process.argv.slice(2);
const kept = args.includes('--folder') ? args[args.indexOf('--folder') + 1] : undefined;
const articles = Number(args[args.indexOf('--articles') + 1]) || 80;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'claimgraph-index-cost-'));

interface Side {
  readonly name: string;
  readonly store: GraphStore;
  readonly pid: number;
  readonly stop: () => Promise<void>;
  seconds: number;
  cpu: number;
}

const sides: Side[] = [];
try {
  sides.push(await start('with'), await start('without'));
  await ingestInTurns();
  for (const { name, seconds, cpu } of sides)
    console.log(
      `${name} the indexes: ${(articles / seconds).toFixed(2)} articles/s, database CPU ${((cpu / articles) * 1000).toFixed(0)} ms an article, load ${loadavg()[0]?.toFixed(1)}`,
    );
  const [first, second] = sides;
  if (first && second)
    console.log(
      `with / without: time ${(first.seconds / second.seconds).toFixed(2)}, database CPU ${(first.cpu / second.cpu).toFixed(2)}`,
    );
} finally {
  for (const { stop } of sides) await stop();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

async function start(name: string): Promise<Side> {
  const home = join(folder, `index-cost-${name}`);
  const server = await startImportedNeo4j({
    home,
    graph: () => madeGraph(SIZE, [2_000]),
    pageCache: 512,
  });
  const store = await openStore(server.uri);
  if (name === 'without') await dropClaimIndexes(server.uri);
  const stop = async (): Promise<void> => {
    await store.close();
    await server.stop();
  };
  return { name, store, pid: server.pid, stop, seconds: 0, cpu: 0 };
}

async function dropClaimIndexes(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  const { records } = await driver.executeQuery(
    `SHOW INDEXES YIELD name WHERE name STARTS WITH 'claim_by_' OR name STARTS WITH 'claim_subject_by_'
       OR name STARTS WITH 'claim_object_by_' OR name = 'claim_ends' RETURN name`,
  );
  for (const record of records) await driver.executeQuery(`DROP INDEX ${record.get('name')}`);
  console.log(`${records.length} indexes dropped`);
  await driver.close();
}

async function ingestInTurns(): Promise<void> {
  const documents: Result<RawDocument>[] = [];
  for await (const document of generateNews(articles + WARM_UP, Date.now() % 1_000_000_000))
    documents.push(document);
  for (let from = 0; from < documents.length; from += TURN) {
    const turn = documents.slice(from, from + TURN);
    // Who is first changes, so that no side has all the warm caches of the process.
    for (const side of from % (2 * TURN) === 0 ? sides : sides.toReversed()) {
      const [cpu, started] = [cpuOf(side.pid), performance.now()];
      await ingest(side.store, turn);
      if (from < WARM_UP) continue;
      side.seconds += (performance.now() - started) / 1000;
      side.cpu += cpuOf(side.pid) - cpu;
    }
  }
}

async function ingest(store: GraphStore, documents: readonly Result<RawDocument>[]): Promise<void> {
  const { failed } = await ingestDocuments(given(documents), {
    store,
    pipeline: makePipeline({
      annotator: makeRulesAnnotator(),
      predicates: loadPredicates(),
      version: 'bench',
    }),
    concurrency: 1,
    clock: () => new Date().toISOString(),
  });
  if (failed > 0) throw new Error(`${failed} articles were not written`);
}

async function* given<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** CPU seconds of a process so far, its own and the kernel's for it. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
