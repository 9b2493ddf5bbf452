/**
 * Measures what `extract` of one article takes: peak memory, time from the start of the process to the first byte of its
 * answer, and CPU time, for each reader; the built program, each run a process of its own, after one to warm the disk.
 * `npm run build && npx tsx bench/start.ts [runs]`. Ratios to an empty Node.js process say what a loaded machine adds.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packagePath } from '../src/package-root.ts';
import { READERS } from '../src/settings.ts';

interface Start {
  /** Milliseconds to the first byte on standard output. */
  readonly first: number;
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly memory: number;
}

const RUNS = Number(process.argv[2] ?? 5);
/** Tells peak memory and CPU when the process ends: a child cannot be asked from outside on every system. */
const TELL = `data:text/javascript,process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(JSON.stringify({ memory: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1000 }) + '\\n');
})`;

const program = packagePath('dist/src/cli/main.js');
if (!existsSync(program)) throw new Error('Build first: npm run build');
const article = packagePath('samples/06-regulator-blames-halvek.html');

const empty = await measure(['-e', 'console.log(1)']);
report('empty process', empty, empty);
for (const reader of READERS)
  report(
    `extract --reader ${reader}`,
    await measure([program, 'extract', article, '--reader', reader]),
    empty,
  );

/** Returns the medians over the runs. */
async function measure(args: readonly string[]): Promise<Start> {
  const runs: Start[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const start = await startOnce(args);
    if (run > 0) runs.push(start);
  }
  const median = (value: (start: Start) => number) =>
    runs.map(value).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
  return {
    first: median((run) => run.first),
    cpu: median((run) => run.cpu),
    memory: median((run) => run.memory),
  };
}

async function startOnce(args: readonly string[]): Promise<Start> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', TELL, ...args]);
  let first = Number.NaN;
  let told = '';
  child.stdout.once('data', () => {
    first = performance.now() - started;
  });
  child.stdout.resume();
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${told}`);
  return { first, ...(JSON.parse(told.trim().split('\n').at(-1) ?? '') as Omit<Start, 'first'>) };
}

function report(what: string, { first, cpu, memory }: Start, base: Start): void {
  console.log(
    `${what.padEnd(26)} first output ${first.toFixed(0).padStart(5)} ms (${(first / base.first).toFixed(1)} × empty)` +
      `  CPU ${cpu.toFixed(0).padStart(5)} ms  peak memory ${memory.toFixed(0).padStart(4)} MB`,
  );
}
