/**
 * Measures every export format on a seeded graph of 1, 10 and 100 thousand claims: seconds, bytes, and memory, each in a
 * process of its own. `open` is the process's memory with the store open and nothing read, `peak` the most it came to, and
 * `heap` the most that JavaScript had of it: the rest is the program, its loader and the embedded engine, which lives in the process.
 * `npx tsx bench/export.ts [--quick] [format …]` (embedded); with `--neo4j` the same graph in a Neo4j as the tests find one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeToFolder } from '../src/cli/write-output.ts';
import { FORMAT_NAMES, type FormatName } from '../src/export/formats.ts';
import { startExport } from '../src/export/start-export.ts';
import { openStore } from '../src/graph/open-store.ts';
import { packagePath } from '../src/package-root.ts';
import { emptyStore } from '../test/conformance/empty-store.ts';
import { isUnavailable } from '../test/neo4j/handle.ts';
import { startNeo4j } from '../test/neo4j/launch.ts';
import { loadClaimGraph } from './cases/claim-graph.ts';

interface Figures {
  readonly seconds: number;
  /** CPU time of the process, which a busy machine does not change; the wall time it does. */
  readonly cpu: number;
  /** What the manifest costs besides: it reads the graph once for its digest. */
  readonly manifestSeconds: number;
  readonly megabytes: number;
  readonly open: number;
  readonly peak: number;
  readonly heap: number;
}

const args = process.argv.slice(2);
const at = args.indexOf('--one');
if (at >= 0) await measureOne(args[at + 1] as FormatName, args[at + 2] ?? '', args[at + 3] ?? '');
else await measureAll();

async function measureAll(): Promise<void> {
  const sizes = args.includes('--quick') ? [1000, 10_000] : [1000, 10_000, 100_000];
  const formats = FORMAT_NAMES.filter((name) => args.includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-export-'));
  const server = args.includes('--neo4j') ? await startNeo4j() : undefined;
  if (server && isUnavailable(server)) throw new Error(server.unavailable);
  try {
    for (const size of sizes) {
      const address = server?.uri ?? `embedded:${join(folder, String(size))}`;
      const store = await openStore(address);
      await emptyStore(store);
      const started = performance.now();
      await loadClaimGraph(store, size);
      await store.close();
      console.log(`\n${size} claims, ${store.engine}, loaded in ${seconds(started).toFixed(1)} s`);
      for (const format of formats.length > 0 ? formats : FORMAT_NAMES)
        report(format, run(format, address, folder));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server?.stop();
  }
}

/** A process of its own, so that no export's memory is another's; the loader of TypeScript takes about 60 MB of it. */
function run(format: FormatName, address: string, folder: string): Figures {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const command = [
    '--import',
    tsx,
    packagePath('bench/export.ts'),
    '--one',
    format,
    address,
    join(folder, 'out'),
  ];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as Figures;
}

async function measureOne(format: FormatName, address: string, output: string): Promise<void> {
  const store = await openStore(address);
  const open = process.memoryUsage().rss;
  let heap = 0;
  const watch = setInterval(() => {
    const { heapTotal, external } = process.memoryUsage();
    heap = Math.max(heap, (heapTotal + external) / 1e6);
  }, 20);
  const started = performance.now();
  const cpu = process.cpuUsage();
  const request = {
    store,
    selection: undefined,
    literals: 'node',
    quotes: 'full',
    withHistory: false,
    version: 'bench',
  } as const;
  const { files, manifest } = startExport(format, request);
  await writeToFolder(output, files);
  const { user, system } = process.cpuUsage(cpu);
  const figures = { seconds: seconds(started), cpu: (user + system) / 1e6, megabytes: sizeOf(output) / 1e6 };
  const describing = performance.now();
  await writeToFolder(output, [manifest]);
  const manifestSeconds = seconds(describing);
  clearInterval(watch);
  await store.close();
  rmSync(output, { recursive: true });
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ ...figures, manifestSeconds, open: open / 1e6, peak: peak / 1e6, heap }));
}

function report(
  format: FormatName,
  { seconds: taken, cpu, manifestSeconds, megabytes, open, peak, heap }: Figures,
): void {
  console.log(
    `${format.padEnd(12)} ${taken.toFixed(1).padStart(6)} s (CPU ${cpu.toFixed(1).padStart(5)} s)  + ${manifestSeconds.toFixed(1).padStart(5)} s manifest  ` +
      `${megabytes.toFixed(1).padStart(6)} MB  open ${open.toFixed(0).padStart(4)} MB  peak ${peak.toFixed(0).padStart(4)} MB  heap ${heap.toFixed(0).padStart(3)} MB`,
  );
}

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}
