/**
 * Measures how long a server takes to refuse hostile operations: over HTTP, one after the other, on the embedded store.
 * Fails when one of a hundred takes longer than the bar. `node --import tsx bench/refuse.ts`
 */
import './as-served.ts';
import { availableParallelism } from 'node:os';
import { openStore } from '../src/graph/open-store.ts';
import type { Hostile } from '../test/api/hostile/hostile.ts';
import { hostileOperations } from '../test/api/hostile/operations.ts';
import { fillStore } from '../test/factory.ts';
import { STORY } from '../test/story.ts';
import { serveSilently } from './api/serve-silently.ts';

const BAR_MS = 100;
const ROUNDS = 3;

interface Time {
  readonly kind: string;
  readonly ms: number;
  /** Processor time of this process, client and server together: what other programs do is not in it. */
  readonly cpuMs: number;
}

const store = await openStore('embedded::memory:');
await fillStore(store, STORY);
const server = await serveSilently(store);
try {
  const operations = hostileOperations(5);
  console.log(
    `node ${process.version}, ${availableParallelism()} cores; ${operations.length} hostile operations, ${ROUNDS} rounds`,
  );
  // The first round compiles what is run; it is measured with the others, as a server meets it.
  const times: Time[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const operation of operations) times.push(await measure(operation));
  for (const kind of new Set(times.map((time) => time.kind)))
    print(
      kind,
      times.filter((time) => time.kind === kind),
    );
  const p99 = print('all', times);
  console.log(p99 < BAR_MS ? `p99 within ${BAR_MS} ms` : `p99 over the bar of ${BAR_MS} ms`);
  process.exitCode = p99 < BAR_MS ? 0 : 1;
} finally {
  await server.stop();
  await store.close();
}

async function measure({ kind, body, code }: Hostile): Promise<Time> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  const ms = performance.now() - started;
  if (!text.includes(code)) throw new Error(`${kind} was not refused with ${code}: ${text.slice(0, 200)}`);
  const { user, system } = process.cpuUsage(cpu);
  return { kind, ms, cpuMs: (user + system) / 1000 };
}

function print(kind: string, times: readonly Time[]): number {
  const wall = percentiles(times.map((time) => time.ms));
  const cpu = percentiles(times.map((time) => time.cpuMs));
  const shown = (figures: readonly number[]) => figures.map((ms) => ms.toFixed(1).padStart(8)).join('');
  console.log(
    `${kind.padEnd(20)} ${String(times.length).padStart(5)}  p50 p99 max ${shown(wall)} ms  cpu ${shown(cpu)} ms`,
  );
  return wall[1];
}

function percentiles(values: readonly number[]): readonly [p50: number, p99: number, max: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [at(0.5), at(0.99), at(1)];
}
