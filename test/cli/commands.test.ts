import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExplainedArticle } from '../../ingest/extract-document.ts';
import { COMMANDS } from '../../src/cli/commands/commands.ts';
import { packagePath } from '../../src/package-root.ts';
import { SETTINGS } from '../../src/settings.ts';
import { runCli, startCli, untilPrinted } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const samples = packagePath('samples');
const store = `embedded:${join(folder, 'samples')}`;
let firstRun = '';

beforeAll(async () => {
  const { code, out, err } = await runCli(['ingest', samples, '--store', store]);
  expect(code, out + err).toBe(0);
  firstRun = out;
});

async function digestOf(address: string): Promise<string> {
  const { out } = await runCli(['status', '--store', address, '--json']);
  return (JSON.parse(out) as { graph: { digest: string } }).graph.digest;
}

describe('ingest', () => {
  it('prints a line for each input, and a summary with the best claims, reasons and where to go', () => {
    expect(firstRun.match(/^READ {2}art_[0-9a-f]{32} {2}\d+ claims {2}.+ — .+$/gm)).toHaveLength(12);
    expect(firstRun).toMatch(/^SKIPPED {2}LANGUAGE_NOT_SUPPORTED {2}.*german/m);
    expect(firstRun).toMatch(/The graph holds\n {2}\d+ articles/);
    expect(firstRun).toMatch(/Best supported claims\n {2}1\. .+ {2}\(\d+ independent sources\)\n {5}“.+”\n/);
    expect(firstRun).toContain(`claimgraph serve --store ${store}`);
  });

  it('changes nothing when it is run again', async () => {
    const before = await digestOf(store);
    const { code, out } = await runCli(['ingest', samples, '--store', store, '--json', '--concurrency', '8']);
    const { run, troubles } = JSON.parse(out) as { run: Record<string, number>; troubles: unknown[] };
    expect(code).toBe(0);
    expect(run).toMatchObject({ read: 0, failed: 0 });
    expect(run['unchanged']).toBeGreaterThan(12);
    expect(troubles).toEqual([]);
    expect(await digestOf(store)).toBe(before);
  });

  it('takes at most --limit inputs, and only articles published since a date', async () => {
    const path = join(folder, 'dated.jsonl');
    const text =
      'Ashby Mills bought Corrin Works in May. The mayor of Weirton said the deal would help the town and its people.';
    const records = ['2026-01-05', '2026-02-05', '2026-03-05'].map((publishedAt, index) => ({
      url: `https://post.example/${index}`,
      title: `Mill news ${index}`,
      publishedAt,
      source: 'Post',
      text: `${text} It is report ${index}.`,
    }));
    writeFileSync(path, records.map((record) => JSON.stringify(record)).join('\n'));
    const dated = `embedded:${join(folder, 'dated')}`;
    const late = await runCli(['ingest', path, '--store', dated, '--since', '2026-02-01']);
    expect(late.out).toMatch(/^SKIPPED {2}BEFORE_SINCE {2}.*:1 — Published 2026-01-05/m);
    expect(late.out.match(/^READ /gm)).toHaveLength(2);
    const rest = await runCli(['ingest', path, '--store', dated, '--limit', '1']);
    expect(rest.out.match(/^READ /gm)).toHaveLength(1);
    expect(rest.out).not.toContain(':2');
  });

  it('reads standard input', async () => {
    const input = readFileSync(join(samples, '08-drovna-output.md'));
    const { code, out } = await runCli(['ingest', '-', '--store', `embedded:${join(folder, 'stdin')}`], {
      input,
    });
    expect(out).toMatch(/^READ .* stdin — /m);
    expect(code).toBe(0);
  });

  it('stops at a signal with what is stored kept, and goes on when it is run again', async () => {
    const cut = `embedded:${join(folder, 'cut')}`;
    const child = startCli(['ingest', samples, '--store', cut, '--concurrency', '1']);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await untilPrinted(child, /^READ /m);
    child.kill('SIGINT');
    expect([0, 130]).toContain(await ended); // 0 when the last article was under way already.
    expect((await runCli(['ingest', samples, '--store', cut, '--quiet'])).code).toBe(0);
    expect(await digestOf(cut)).toBe(await digestOf(store));
  });
});

describe('ingest --reread', () => {
  const path = join(samples, '06-regulator-blames-halvek.html');
  const json = (out: string) => (JSON.parse(out) as { run: Record<string, number> }).run;

  it('reads stored articles with another reader, without their files, as a fresh ingest reads these', async () => {
    const [old, fresh] = ['old', 'fresh'].map((name) => `embedded:${join(folder, name)}`) as [string, string];
    const file = join(folder, 'halvek.html');
    writeFileSync(file, readFileSync(path));
    await runCli(['ingest', file, '--store', old, '--reader', 'rules', '--quiet']);
    await runCli(['ingest', file, '--store', fresh, '--reader', 'encoder', '--quiet']);
    rmSync(file);
    const first = await runCli(['ingest', '--reread', '--store', old, '--reader', 'encoder']);
    expect(first.out).toMatch(/^READ {2}art_[0-9a-f]{32} {2}\d+ claims {2}/m);
    expect(first.out).toMatch(/Done: 1 article in .*\n {2}read again +1\n {2}unchanged +0\n/);
    expect(await digestOf(old)).toBe(await digestOf(fresh));
    const second = await runCli(['ingest', '--reread', '--store', old, '--reader', 'encoder', '--json']);
    expect(json(second.out)).toMatchObject({ read: 0, unchanged: 1, failed: 0 });
  });

  it('takes no path, and ingest alone wants one', async () => {
    for (const args of [['ingest', samples, '--reread'], ['ingest']]) {
      const { code, err } = await runCli([...args, '--store', store]);
      expect(err).toContain('--reread');
      expect(code).toBe(1);
    }
  });
});

describe('explain', () => {
  const path = join(samples, '06-regulator-blames-halvek.html');

  it('prints the text with its mentions, and each claim with speaker, cue and rule', async () => {
    const { code, out } = await runCli(['explain', path]);
    expect(code).toBe(0);
    expect(out).toContain('[Lirna River|LOC]');
    expect(out).toMatch(
      / 1\. Halvek.* · .*\n +affirmed, reported, said by .*cue “according to”.*\n +[a-z-]+ on “/,
    );
  });

  it('writes a page, over its own but over nothing else', async () => {
    const page = join(folder, 'page.html');
    for (let time = 0; time < 2; time += 1)
      expect((await runCli(['explain', path, '--html', page])).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*Lirna River/);
    const article = join(folder, 'article.html');
    writeFileSync(article, readFileSync(path));
    const { code, err } = await runCli(['explain', '--html', article, path]);
    expect(err).toContain('article.html');
    expect(code).toBe(1);
    expect(readFileSync(article)).toEqual(readFileSync(path));
  });
});

describe('extract', () => {
  it('tells with --why what each claim rests on', async () => {
    const { out } = await runCli(['extract', '--why', join(samples, '06-regulator-blames-halvek.html')]);
    const [article] = (JSON.parse(out) as { articles: ExplainedArticle[] }).articles;
    expect(article?.claims.length).toBeGreaterThan(5);
    for (const { why } of article?.claims ?? []) {
      expect(why?.rule).toMatch(/^[a-z-]+$/);
      expect(article?.sentences[why?.sentences[0] ?? -1]?.words.length).toBeGreaterThan(2);
    }
  });

  it('prints articles with claims whose quotes stand in the body, without a database', async () => {
    const { code, out } = await runCli(['extract', join(samples, '03-merrowgate-buys-corvane.md')], {
      cwd: folder,
    });
    const { articles } = JSON.parse(out) as { articles: { body: string; claims: { quote: string }[] }[] };
    expect(code).toBe(0);
    expect(articles[0]?.claims.length).toBeGreaterThan(5);
    for (const { quote } of articles[0]?.claims ?? []) expect(articles[0]?.body).toContain(quote);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('ends with 1 when nothing was an article', async () => {
    const { code, err } = await runCli(['extract', 'nowhere.txt'], { cwd: folder });
    expect(err).toContain('nowhere.txt');
    expect(code).toBe(1);
  });
});

describe('export and import', () => {
  it('bring a graph into another store without loss', async () => {
    const path = join(folder, 'graph.jsonl');
    const copy = `embedded:${join(folder, 'copy')}`;
    expect((await runCli(['export', '--store', store, '--with-history', '--output', path])).code).toBe(0);
    const imported = await runCli(['import', path, '--store', copy]);
    expect(imported.out).toMatch(/Article +12/);
    const again = await runCli(['export', '--store', copy, '--with-history']);
    expect(again.out).toBe(readFileSync(path, 'utf8'));
    const second = await runCli(['import', path, '--store', copy]);
    expect(second.err).toContain('already holds 12 articles');
    expect(second.code).toBe(1);
  });

  it('write what is around an entity, by its name', async () => {
    const { out } = await runCli([
      'export',
      '--store',
      store,
      '--entity',
      'drovna mine',
      '--depth',
      '1',
      '--format',
      'graphml',
    ]);
    expect(out).toMatch(/^<\?xml[\s\S]*Drovna Mine[\s\S]*<\/graphml>\n$/);
    const unknown = await runCli(['export', '--store', store, '--entity', 'Nobody Ltd']);
    expect(unknown.err).toContain('Nobody Ltd');
    expect(unknown.code).toBe(1);
  });
});

describe('retract', () => {
  it('takes an article out by its address, says so, and once only', async () => {
    const mine = `embedded:${join(folder, 'retract')}`;
    await runCli(['ingest', join(samples, '03-merrowgate-buys-corvane.md'), '--store', mine, '--quiet']);
    const address = 'https://meridianwire.example/business/merrowgate-corvane-takeover';
    expect((await runCli(['retract', address, '--store', mine])).out).toMatch(/retracted: \d+ quotes/);
    expect((await runCli(['retract', address, '--store', mine])).out).toContain('nothing changed');
    expect((await runCli(['status', '--store', mine, '--no-digest'])).out).toContain('0 claims');
    expect((await runCli(['retract', 'art_nothing', '--store', mine])).code).toBe(1);
  });
});

describe('start', () => {
  it('fills an empty graph with the samples, serves it on the next free port and says so', async () => {
    const other = createServer().listen(4000, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve).once('error', resolve)); // Taken either way.
    const child = startCli(['start', '--store', `embedded:${join(folder, 'start')}`]);
    const out = await untilPrinted(child, /Ctrl-C stops it/);
    other.close();
    expect(out).toMatch(/Port 4000 is taken by another program; took (\d+) instead/);
    const [, graphql = ''] = /GraphQL +(\S+)/.exec(out) ?? [];
    const response = await fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ counts { articles claims } }' }),
    });
    const { data } = (await response.json()) as { data: { counts: { articles: number; claims: number } } };
    expect(data.counts.articles).toBe(11);
    expect(data.counts.claims).toBeGreaterThan(50);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});

describe('doctor', () => {
  it('finds everything in order but the store that nobody made yet', async () => {
    const { code, out } = await runCli(['doctor', '--json', '--store', 'embedded:./none'], { cwd: folder });
    const { findings } = JSON.parse(out) as { findings: { what: string; state: string }[] };
    const states = Object.fromEntries(findings.map(({ what, state }) => [what, state]));
    expect(states).toMatchObject({
      'Node.js': 'good',
      'embedded store': 'good',
      reader: 'good',
      store: 'absent',
    });
    expect(code).toBe(0);
  });
});

describe('the pages about the command line', () => {
  const page = readFileSync(packagePath('docs', 'cli.md'), 'utf8');
  const settings = readFileSync(packagePath('docs', 'settings.md'), 'utf8');

  it.each(COMMANDS.map((make) => make(() => {})).map((command) => [command.name(), command] as const))(
    'have %s with each of its options',
    (name, command) => {
      const [, section = ''] = page.split(`\n## ${name}\n`);
      const [text = ''] = section.split('\n## ');
      for (const { long, short } of command.options) expect(text).toContain(long ?? short ?? '');
    },
  );

  it('have each setting with its default', () => {
    for (const { variable, fallback } of Object.values(SETTINGS)) {
      const line = settings.split('\n').find((each) => each.startsWith(`| \`${variable}\``));
      expect(line, variable).toBeDefined();
      if (fallback !== null) expect(line).toContain(`\`${fallback}\``);
    }
  });
});
