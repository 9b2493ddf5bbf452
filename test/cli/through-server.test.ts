import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { listenTo, settled } from '../api/streams/listen.ts';
import { writeNewsFile } from '../crash/news-file.ts';
import { endChild } from '../graph/run-child.ts';
import { resultOf, runCli, startCli, untilPrinted } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const held = join(folder, 'held');
const store = `embedded:${held}`;
const own = `embedded:${join(folder, 'own')}`;
const samples = packagePath('samples');
const timeout = 600_000;

interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a server on the store, as its user does. */
async function serve(): Promise<Serving> {
  const child = startCli(['serve', '--store', store, '--port', '0', '--reader', 'rules']);
  const printed = await untilPrinted(child, /Ctrl-C stops it/);
  const url = /GraphQL +(http:\S+)\/graphql/.exec(printed)?.[1] ?? '';
  return { child, url, port: Number(new URL(url).port), stop: () => endChild(child, 'SIGINT') };
}

async function run(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runCli(args);
  expect(code, `${args.join(' ')}\n${out}\n${err}`).toBe(0);
  return out;
}

async function digestOf(address: string): Promise<string> {
  const status = JSON.parse(await run('status', '--store', address, '--json')) as {
    graph: { digest: string };
  };
  return status.graph.digest;
}

/** Runs a command until it has reported so many articles, kills it, and returns what it reported by then. */
async function killAfter(count: number, args: readonly string[]): Promise<readonly string[]> {
  const child = startCli(args);
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const reported = (): readonly string[] =>
    [...out.matchAll(/^READ +(art_[0-9a-f]{32})/gm)].map(([, id]) => id ?? '');
  await expect.poll(() => reported().length, { timeout: 60_000, interval: 5 }).toBeGreaterThanOrEqual(count);
  await endChild(child);
  return reported();
}

let retracted = '';
let serving: Serving;
beforeAll(async () => {
  serving = await serve();
}, timeout);
afterAll(() => serving.stop());

describe('while a server holds the embedded store', () => {
  it('`ingest` reads here and stores there, and gives the graph that it gives alone', {
    timeout,
  }, async () => {
    const out = await run('ingest', samples, '--store', store, '--reader', 'rules');
    expect(out.match(/^READ {2}art_[0-9a-f]{32} /gm)).toHaveLength(12);
    await run('ingest', samples, '--store', own, '--reader', 'rules');
    expect(await digestOf(store)).toBe(await digestOf(own));
    const again = await run('ingest', samples, '--store', store, '--reader', 'rules', '--json');
    expect(JSON.parse(again)).toMatchObject({ store, run: { read: 0, failed: 0 } });
  });

  it('`export` and `sample` write what they write alone', { timeout }, async () => {
    for (const args of [['export'], ['export', '--format', 'graphml'], ['sample', '-n', '5', '--seed', 'x']])
      expect(await run(...args, '--store', store)).toBe(await run(...args, '--store', own));
  });

  it('`retract` is seen by the server at once', { timeout }, async () => {
    const ask = async (): Promise<{ id: string; status: string }[]> => {
      const response = await fetch(`${serving.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ articles(first: 1, filter: {status: RETRACTED}) { nodes { id status } } }"}',
      });
      const { data } = (await response.json()) as {
        data: { articles: { nodes: { id: string; status: string }[] } };
      };
      return data.articles.nodes;
    };
    const line = (await run('export', '--store', own))
      .split('\n')
      .find((each) => each.includes('"type":"Article"'));
    const { id } = JSON.parse(line ?? '') as { id: string };
    retracted = id;
    expect(await ask()).toEqual([]);
    expect(await run('retract', id, '--store', store)).toContain('retracted');
    expect(await ask()).toEqual([{ id, status: 'RETRACTED' }]);
  });

  it('`doctor` says that the store can be used, and a second `serve` who has it', { timeout }, async () => {
    expect(await run('doctor', '--store', store)).toContain(`✓ store: ${store}`);
    const { code, err } = await runCli(['serve', '--store', store, '--port', '0']);
    expect(code).toBe(1);
    expect(err).toContain(`process ${serving.child.pid}`);
  });

  it('subscriptions bring what `ingest` writes, and how far it is', { timeout }, async () => {
    const news = join(folder, 'few.jsonl');
    await writeNewsFile(news, 20);
    const running = { url: serving.url, port: serving.port, stop: serving.stop };
    const claims = listenTo(running, 'WebSocket', { query: 'subscription { claimAdded { id } }' });
    const query = 'subscription { ingestProgress { run read finished } }';
    const progress = listenTo(running, 'server-sent events', { query });
    await settled();
    const report = JSON.parse(await run('ingest', news, '--store', store, '--reader', 'rules', '--json')) as {
      run: { runId: string; read: number };
    };
    await expect
      .poll(() => progress.messages.at(-1)?.data.ingestProgress, { timeout: 10_000 })
      .toEqual({ run: report.run.runId, read: report.run.read, finished: true });
    const ids = claims.messages.map(({ data }) => data.claimAdded.id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    claims.stop();
    progress.stop();
  });

  it('an `ingest` that is killed leaves no article half there and loses none it reported', {
    timeout,
  }, async () => {
    const news = join(folder, 'news.jsonl');
    await writeNewsFile(news, 60);
    const reported = await killAfter(20, ['ingest', news, '--store', store, '--reader', 'rules']);
    const found = await run('export', '--store', store);
    for (const id of reported) expect(found).toContain(`"id":"${id}"`);
    await run('ingest', news, '--store', store, '--reader', 'rules', '--quiet');
    const calm = `embedded:${join(folder, 'calm')}`;
    const few = join(folder, 'few.jsonl');
    await run('ingest', samples, few, news, '--store', calm, '--reader', 'rules', '--quiet');
    await run('retract', retracted, '--store', calm);
    expect(await digestOf(store)).toBe(await digestOf(calm));
  });
});

describe('the file beside the store', () => {
  it('is gone with the server, and believed no longer when the server was killed', { timeout }, async () => {
    const file = join(held, 'door.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      pid: serving.child.pid,
      url: serving.url,
    });
    await serving.stop();
    expect(existsSync(file)).toBe(false);
    const alone = await digestOf(store);
    serving = await serve();
    expect(await digestOf(store)).toBe(alone);
    await endChild(serving.child);
    expect(existsSync(file)).toBe(true);
    expect(await digestOf(store)).toBe(alone);
    serving = await serve();
    expect(await digestOf(store)).toBe(alone);
  });

  it('lets a command that is under way end with a message when the server stops', { timeout }, async () => {
    const news = join(folder, 'more.jsonl');
    await writeNewsFile(news, 200);
    const child = startCli(['ingest', news, '--store', store, '--reader', 'rules']);
    const ended = resultOf(child);
    await untilPrinted(child, /UNCHANGED|READ/);
    await serving.stop();
    const { code, err } = await ended;
    expect([code, err]).toEqual([1, expect.stringContaining('went away')]);
    serving = await serve();
  });
});
