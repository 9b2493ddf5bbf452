import { isDeepStrictEqual } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore, Row } from '../../src/graph/store.ts';
import { emptyStore } from '../../test/conformance/empty-store.ts';
import { type Arm, executeArm, httpArm } from './arms.ts';
import { serveByHand } from './by-hand.ts';
import { type CountedStore, countedStore } from './counted-store.ts';
import { dbHits, withInts } from './db-hits.ts';
import { loadMadeGraph } from './load-made-graph.ts';
import { madeGraph } from './made-graph.ts';
import { type ApiOperation, apiOperations, type RunCypher } from './operations.ts';
import { startPeer } from './peer.ts';
import { recordFigure } from './print-table.ts';
import { serveSilently } from './serve-silently.ts';
import { type Timing, timingOf } from './timing.ts';

const WARM_UP = 10;
const CALLS = 60;
/** An arm whose first call takes longer is not called again: its one time says enough. */
const SLOW_MS = 3_000;
/** The small hub is in every graph, so that growth is not the hub's; the large one where it fits. */
const SMALL_HUB = 2_000;
const LARGE_HUB = 100_000;

export interface MeasuredStore {
  readonly address: string;
  /** Claims beside those of the hubs. */
  readonly size: number;
  readonly user?: string;
  readonly password?: string;
  /** Where the store is a Neo4j: for Cypher by hand, for the peer and for profiles. */
  readonly driver?: Driver;
}

/** Fills an empty store with a made graph and times every operation in every arm. */
export async function measureStore(measured: MeasuredStore): Promise<void> {
  const { address, size, driver, user, password } = measured;
  const store = await openStore(address, {
    ...(user !== undefined && { user, password: password ?? '' }),
    readDeadlineMs: 600_000,
  });
  await emptyStore(store);
  const graph = madeGraph(size, size >= LARGE_HUB ? [SMALL_HUB, LARGE_HUB] : [SMALL_HUB]);
  const seconds = await loadMadeGraph(store, graph);
  console.log(
    `\n${store.engine}, ${graph.claims.toLocaleString('en')} claims: loaded in ${seconds.toFixed(0)} s`,
  );
  const counted = countedStore(store);
  const operations = apiOperations(graph);
  const stops: (() => Promise<void>)[] = [];
  try {
    const { arms, stop } = await startArms(counted.store, operations, driver);
    stops.push(stop);
    for (const operation of operations)
      await measure(operation, { arms, counted, size, ...(driver && { driver }) });
  } finally {
    for (const stop of stops) await stop();
    await store.close();
  }
}

type Arms = Readonly<Partial<Record<'by hand' | 'http' | 'execute' | 'peer', Arm>>>;

async function startArms(store: GraphStore, operations: readonly ApiOperation[], driver: Driver | undefined) {
  const ours = await serveSilently(store);
  const execute = executeArm(store);
  const hand = await serveByHand(operations, runnerOf(store, driver));
  const peer = driver && (await startPeer(driver));
  const arms: Arms = {
    'by hand': httpArm(hand.url),
    http: httpArm(`${ours.url}/graphql`),
    execute: execute.ask,
    ...(peer && { peer: httpArm(peer.url) }),
  };
  const stop = async (): Promise<void> => {
    await Promise.all([ours.stop(), execute.stop(), hand.stop(), peer?.stop()]);
  };
  return { arms, stop };
}

/** By hand means the driver itself, where there is one. */
function runnerOf(store: GraphStore, driver: Driver | undefined): RunCypher {
  if (!driver) return (text, params) => store.run({ name: 'by hand', text }, params as Row);
  return async (text, params) => {
    const { records } = await driver.executeQuery(text, withInts(params), { routing: 'READ' });
    return records.map((record) => record.toObject() as Row);
  };
}

interface Bench {
  readonly arms: Arms;
  readonly counted: CountedStore;
  readonly size: number;
  readonly driver?: Driver;
}

async function measure(operation: ApiOperation, { arms, counted, size, driver }: Bench): Promise<void> {
  const { name, query, variables, peer } = operation;
  const calls = new Map<string, () => Promise<string>>();
  if (arms.http) calls.set('http', () => arms.http?.({ query, variables }) ?? Promise.resolve(''));
  if (arms.execute) calls.set('execute', () => arms.execute?.({ query, variables }) ?? Promise.resolve(''));
  if (driver)
    calls.set('by hand', () => arms['by hand']?.({ operationName: name, variables }) ?? Promise.resolve(''));
  if (peer && arms.peer) calls.set('peer', () => arms.peer?.(peer) ?? Promise.resolve(''));
  counted.take();
  const answer = (await calls.get('http')?.()) ?? '';
  const statements = counted.take();
  expectData(answer, name);
  if (driver) expectSame(answer, (await calls.get('by hand')?.()) ?? '', name);
  if (peer && driver) expectData((await calls.get('peer')?.()) ?? '', `${name}, peer`);
  const timings = await timeInTurns(calls);
  recordFigure({
    operation,
    store: counted.store.engine,
    size,
    timings,
    statements: statements.length,
    bytes: answer.length,
    ...(driver && { dbHits: await dbHits(driver, statements) }),
  });
}

/** One call of each arm after the other, round after round. */
async function timeInTurns(
  calls: ReadonlyMap<string, () => Promise<unknown>>,
): Promise<ReadonlyMap<string, Timing>> {
  const times = new Map([...calls.keys()].map((arm) => [arm, [] as number[]]));
  for (let round = 0; round < WARM_UP + CALLS; round++) {
    for (const [arm, call] of calls) {
      const known = times.get(arm) ?? [];
      if (round > 0 && (known[0] ?? 0) > SLOW_MS) continue;
      const started = performance.now();
      await call();
      const took = performance.now() - started;
      if (round >= WARM_UP || took > SLOW_MS) known.push(took);
    }
  }
  return new Map([...times].map(([arm, each]) => [arm, timingOf(each)]));
}

function expectData(answer: string, what: string): void {
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
  if (!data || errors) throw new Error(`${what} failed: ${answer.slice(0, 500)}`);
}

function expectSame(ours: string, byHand: string, what: string): void {
  const [left, right] = [JSON.parse(ours).data, JSON.parse(byHand).data];
  if (!isDeepStrictEqual(left, right))
    throw new Error(
      `${what}: by hand the answer is another\n${JSON.stringify(left).slice(0, 700)}\n${JSON.stringify(right).slice(0, 700)}`,
    );
}
