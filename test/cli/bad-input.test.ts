import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, startCli, untilPrinted } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const store = `embedded:${join(folder, 'bad')}`;

/** Bytes of a picture's beginning: no text in any encoding. */
const PICTURE = Uint8Array.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  0x0d,
  ...new Array(400).fill(0),
]);

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('an input that is no article', () => {
  const cases: readonly (readonly [string, () => string, string])[] = [
    ['an empty file', () => file('empty.txt', ''), 'SKIPPED  EMPTY_INPUT'],
    ['a picture', () => file('picture.txt', PICTURE), 'SKIPPED  BINARY'],
    ['50 MB of text', () => file('large.txt', Buffer.alloc(50_000_000, 'word ')), 'SKIPPED  TOO_LARGE'],
    ['a path that is not there', () => join(folder, 'nowhere.txt'), 'FAILED  NO_SUCH_PATH'],
    ['an address', () => 'https://courier.example/news', 'FAILED  '],
    ['HTML without a text', () => file('broken.html', '<html><div><p<<b></table>'), 'SKIPPED  '],
  ];

  it.each(cases)('is told of with its reason and the run goes on: %s', async (_, make, line) => {
    const path = make();
    const { code, out, err } = await runCli(['ingest', path, '--store', store]);
    const told = out.split('\n').find((each) => each.startsWith(line));
    expect(told, out + err).toContain(path);
    expect(told).toMatch(/ — .{10,}/);
    expect(code).toBe(line.startsWith('FAILED') ? 1 : 0);
    expect(err).not.toContain('    at ');
  });

  it('names a folder that may not be read', async () => {
    const closed = join(folder, 'closed');
    const writable = join(folder, 'writable');
    mkdirSync(closed);
    mkdirSync(writable);
    chmodSync(closed, 0o000);
    chmodSync(writable, 0o777);
    chmodSync(folder, 0o755);
    // Root reads everything, so it runs the command as nobody.
    const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const options = { cwd: writable, env: { HOME: writable, TMPDIR: writable }, ...uid };
    const { code, out, err } = await runCli(['ingest', closed, '--store', 'embedded:./graph'], options);
    chmodSync(closed, 0o700);
    expect(out, err).toMatch(/FAILED {2}UNREADABLE {2}.*closed — /);
    expect(code).toBe(1);
  });
});

describe('a command line that cannot be carried out', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown command', ['exprot'], /unknown command 'exprot'[\s\S]*Did you mean export/],
    ['an unknown option', ['export', '--entty', 'x'], /unknown option '--entty'[\s\S]*Did you mean --entity/],
    ['a missing argument', ['ingest'], /ingest was given no path[\s\S]*--reread/],
    ['a store of an unknown kind', ['status', '--store', 'ftp://x'], /--store is "ftp:\/\/x", expected/],
    [
      'a store that is not there',
      ['status', '--store', 'embedded:./nowhere'],
      /no graph at embedded:\.\/nowhere/,
    ],
    [
      'a Neo4j that does not answer',
      ['status', '--store', 'bolt://127.0.0.1:1'],
      /No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/,
    ],
    [
      'a depth out of bounds',
      ['export', '--depth', '7'],
      /--depth is "7", expected a whole number from 0 to 6/,
    ],
    [
      'an unknown format',
      ['export', '--format', 'xls'],
      /--format is "xls", expected one of jsonl, graphml, gexf, csv, /,
    ],
    ['a table export without a folder', ['export', '--format', 'csv'], /--output/],
    [
      'a date that is none',
      ['ingest', '-', '--since', 'yesterday'],
      /--since is "yesterday", expected a date/,
    ],
    ['a port that is none', ['serve', '--port', '99999'], /--port is "99999", expected a port/],
    ['an export that is not there', ['import', 'nowhere.jsonl'], /Cannot read "nowhere.jsonl"/],
    ['a sheet that is not there', ['sample', '--score', 'nowhere.csv'], /Cannot read "nowhere.csv"/],
  ];

  it.each(cases)('ends with 1, the value and a way out: %s', async (_, args, message) => {
    const { code, out, err } = await runCli(args, { cwd: folder });
    expect(err).toMatch(message);
    expect(err.trim().split('\n').length).toBeGreaterThan(1);
    expect(err).not.toContain('    at ');
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  it('names the variable of a setting that is wrong', async () => {
    const { code, err } = await runCli(['status'], {
      cwd: folder,
      env: { CLAIMGRAPH_STORE: 'http://me:secret@x' },
    });
    expect(err).toContain('CLAIMGRAPH_STORE is');
    expect(err).not.toContain('secret');
    expect(code).toBe(1);
  });

  it('says which process holds an embedded store that cannot be reached through it', async () => {
    const held = `embedded:${join(folder, 'held')}`;
    const server = startCli(['serve', '--store', held, '--port', '0']);
    await untilPrinted(server, /Ctrl-C stops it/);
    const { code, err } = await runCli(['serve', '--store', held, '--port', '0']);
    expect(err).toContain(`process ${server.pid}`);
    expect(code).toBe(1);
    server.kill('SIGTERM');
    expect(await new Promise((resolve) => server.on('close', resolve))).toBe(0);
  });

  it('keeps to a port that was asked for, and says that it is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, err } = await runCli(['serve', '--store', store, '--port', String(port)]);
    other.close();
    expect(err).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(code).toBe(1);
  });
});
