import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../bench/cases/news-generator.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { emptyStore } from '../conformance/empty-store.ts';
import { describeStores, type StoreUnderTest } from '../conformance/stores.ts';
import { exportText, linesOf } from '../export/export-text.ts';
import { writeNewsFile } from './news-file.ts';

/** Kills a store: 3 keep the suite short; CLAIMGRAPH_TEST_KILLS=20 is the long run. */
const KILLS = Number(process.env['CLAIMGRAPH_TEST_KILLS'] ?? 3);
const ARTICLES = 200;
const LONG = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-kill-'));
const news = join(folder, 'news.jsonl');
beforeAll(() => writeNewsFile(news, ARTICLES));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStores('ingest killed with -9', (open, store) => {
  it(
    `leaves no article half there and loses none it reported, ${KILLS} times over, and a resumed run ends the same`,
    async () => {
      await ingest(store).done;
      const whole = await exportAndClose(await open());
      const wanted = articleParts(whole);
      expect(wanted.size).toBeGreaterThan(ARTICLES * 0.9);
      await startOver(await open());

      const random = seededRandom(KILLS);
      let reported = new Set<string>();
      for (let kill = 1; kill <= KILLS; kill++) {
        const goal = Math.ceil((ARTICLES * 0.9 * kill) / KILLS) - reported.size;
        const before = reported.size;
        reported = new Set([
          ...reported,
          ...(await killAfter(ingest(store), { lines: goal, delayMs: random() * 40 })),
        ]);
        expect(reported.size).toBeGreaterThan(before);
        const found = articleParts(await exportAndClose(await open()));
        for (const id of reported) expect(found.has(id), `${id} was reported and is gone`).toBe(true);
        for (const [id, parts] of found) expect(parts, `${id} is not whole`).toBe(wanted.get(id));
      }
      await ingest(store).done;
      expect(await exportAndClose(await open())).toBe(whole);
    },
    LONG,
  );
});

interface Ingest {
  readonly child: ChildProcess;
  /** Ids of articles as their lines come. */
  readonly reported: Set<string>;
  readonly done: Promise<void>;
  onLine: () => void;
}

function ingest(store: StoreUnderTest): Ingest {
  const { user, password } = store.login();
  const login =
    user === undefined ? {} : { CLAIMGRAPH_NEO4J_USER: user, CLAIMGRAPH_NEO4J_PASSWORD: password };
  const command = [
    '--import',
    'tsx',
    'src/cli/main.ts',
    'ingest',
    news,
    '--store',
    store.address(),
    '--concurrency',
    '2',
  ];
  const child = spawn(process.execPath, command, {
    // What is killed is the writing: the rules read four times as fast.
    env: { ...process.env, ...login, CLAIMGRAPH_READER: 'rules' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const reported = new Set<string>();
  const run: Ingest = { child, reported, onLine: () => {}, done: ended(child) };
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    const id = /^READ\s+(art_\w+)/.exec(line)?.[1];
    if (!id) return;
    reported.add(id);
    run.onLine();
  });
  return run;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve();
      else reject(new Error(`ingest ended with ${code ?? signal}`));
    });
  });
}

/** Kills an ingest a moment after it reported so many articles, and returns all it had reported by its end. */
async function killAfter(
  run: Ingest,
  { lines, delayMs }: { lines: number; delayMs: number },
): Promise<ReadonlySet<string>> {
  run.onLine = () => {
    if (run.reported.size >= lines) setTimeout(() => run.child.kill('SIGKILL'), delayMs);
  };
  await run.done;
  return run.reported;
}

async function exportAndClose(store: GraphStore): Promise<string> {
  const text = await exportText(store);
  await store.close();
  return text;
}

async function startOver(store: GraphStore): Promise<void> {
  await emptyStore(store);
  await store.close();
}

/** What each article of an export consists of, as one comparable text. */
function articleParts(text: string): ReadonlyMap<string, string> {
  const lines = linesOf(text);
  const parts = new Map(
    lines.filter((line) => line['type'] === 'Article').map((line) => [line['id'] as string, [] as string[]]),
  );
  for (const line of lines) {
    if (line['type'] === 'Mention' || line['type'] === 'Evidence')
      parts.get(line['articleId'] as string)?.push(line['id'] as string);
  }
  return new Map([...parts].map(([id, ids]) => [id, ids.sort().join(' ')]));
}
