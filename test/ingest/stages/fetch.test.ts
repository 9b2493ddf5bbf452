import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SKIP_CODES } from '../../../ingest/skip-codes.ts';
import type { FetchOptions } from '../../../ingest/stages/01-fetch/fetch-options.ts';
import { splitLines } from '../../../ingest/stages/01-fetch/split-lines.ts';
import { fetchDocuments } from '../../../ingest/stages/01-fetch.ts';
import { packagePath } from '../../../src/package-root.ts';
import { expectPage } from '../../expected.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-fetch-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array = 'An article.'): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Fetches and writes one short line a document: origin, format and size, or the code of its failure. */
async function fetchAll(inputs: readonly string[], options: FetchOptions = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const document of fetchDocuments(inputs, options)) {
    const line = document.ok
      ? `${document.value.origin} ${document.value.format} ${document.value.bytes.length}`
      : `${document.diagnostics[0]?.place} ${document.diagnostics[0]?.code}`;
    lines.push(line.replace(`${folder}/`, '').replace(folder, '.'));
  }
  return lines;
}

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

describe('a folder', () => {
  it('gives its files depth first in code unit order, and a reason for each it leaves out', async () => {
    for (const name of ['b.txt', 'B.md', 'a/z.html', 'a/é.txt', '.hidden.txt', 'README.md', 'photo.png'])
      put(name);
    expectPage(
      packagePath('test', 'fixtures', 'fetch', 'folder.expected.md'),
      (await fetchAll([folder])).join('\n'),
    );
  });

  it('gives the same order whatever order its files were made in', async () => {
    for (const name of ['c.txt', 'a.txt', 'b.txt']) put(name);
    expect(await fetchAll([folder])).toEqual(['a.txt text 11', 'b.txt text 11', 'c.txt text 11']);
  });

  it('that links back into itself is walked once', async () => {
    put('sub/a.txt');
    symlinkSync(folder, join(folder, 'sub', 'loop'));
    expect(await fetchAll([folder])).toEqual(['sub/a.txt text 11', 'sub/loop LINK_LOOP']);
  });

  it('with a link that leads nowhere goes on', async () => {
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'a.txt'));
    put('b.txt');
    expect(await fetchAll([folder])).toEqual(['a.txt NO_SUCH_PATH', 'b.txt text 11']);
  });

  it.skipIf(process.getuid?.() === 0)(
    'that may not be read is a failure, and the others are read',
    async () => {
      put('locked/a.txt');
      put('open/b.txt');
      chmodSync(join(folder, 'locked'), 0);
      const lines = await fetchAll([folder]);
      chmodSync(join(folder, 'locked'), 0o755);
      expect(lines).toEqual(['locked UNREADABLE', 'open/b.txt text 11']);
    },
  );
});

describe('a path', () => {
  it('that does not exist fails with a hint, and the next input is read', async () => {
    const path = put('a.txt');
    expect(await fetchAll([join(folder, 'nothing'), path])).toEqual([
      'nothing NO_SUCH_PATH',
      'a.txt text 11',
    ]);
  });

  it('named outright is read whatever its name', async () => {
    expect(await fetchAll([put('README.md'), put('notes.log'), put('.draft')])).toEqual([
      'README.md markdown 11',
      'notes.log auto 11',
      '.draft auto 11',
    ]);
  });

  it('above the size limit is skipped', async () => {
    expect(await fetchAll([put('big.txt', 'x'.repeat(101))], { maxBytes: 100 })).toEqual([
      'big.txt TOO_LARGE',
    ]);
    expect(SKIP_CODES.has('TOO_LARGE')).toBe(true);
  });

  it('that is an address says what to do instead', async () => {
    expect(await fetchAll(['https://example.org/news'])).toEqual([
      'https://example.org/news NOT_SUPPORTED_YET',
    ]);
    expect(SKIP_CODES.has('NOT_SUPPORTED_YET')).toBe(false);
  });
});

describe('JSON lines', () => {
  it('give a document a line, numbered as an editor numbers them', async () => {
    const path = put('a.jsonl', '{"text":"one"}\n\n{"text":"two"}\r\n{broken\n{"text":"last"}');
    expect(await fetchAll([path])).toEqual([
      'a.jsonl:1 record 14',
      'a.jsonl:3 record 15',
      'a.jsonl:4 record 7',
      'a.jsonl:5 record 15',
    ]);
  });

  it('skip a line above the limit alone', async () => {
    const path = put('a.jsonl', `{"text":"${'x'.repeat(200)}"}\n{"text":"two"}\n`);
    expect(await fetchAll([path], { maxBytes: 100 })).toEqual(['a.jsonl:1 TOO_LARGE', 'a.jsonl:2 record 14']);
  });

  it('are split alike however the stream is cut', async () => {
    const text = 'äb\n\ncd\nlast';
    const lines = async (parts: readonly string[]) => {
      const found: { readonly number: number; readonly text: string }[] = [];
      for await (const { number, bytes } of splitLines(chunks(...parts), 100)) {
        found.push({ number, text: Buffer.from(bytes ?? []).toString() });
      }
      return found;
    };
    const whole = await lines([text]);
    const cut = await lines([...text]);
    expect(cut).toEqual(whole);
    expect(whole.map((line) => line.text)).toEqual(['äb', '', 'cd', 'last']);
  });
});

describe('standard input', () => {
  it('is one document', async () => {
    expect(await fetchAll(['-'], { stdin: chunks('An art', 'icle.') })).toEqual(['stdin auto 11']);
  });

  it('that begins with a brace is JSON lines', async () => {
    expect(await fetchAll(['-'], { stdin: chunks(' ', '\n{"text":"a"}\n{"te', 'xt":"b"}') })).toEqual([
      'stdin:2 record 12',
      'stdin:3 record 12',
    ]);
  });

  it('without an end stops at the limit', async () => {
    const endless = (async function* () {
      for (;;) yield Buffer.alloc(1000, 'a');
    })();
    expect(await fetchAll(['-'], { stdin: endless, maxBytes: 5000 })).toEqual(['stdin TOO_LARGE']);
  });
});
