import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, ConflictError, GraphUnavailableError } from '../../src/errors.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { endChild, firstLine, startChild } from './run-child.ts';

const COUNT = { name: 'count', text: 'MATCH (n:Story) RETURN count(*) AS count' };
const CREATE = { name: 'create', text: 'CREATE (n:Story {id: $id, text: $text})' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const databaseFile = (): string => join(folder, 'claimgraph.grafeo');
const open = (): Promise<GraphStore> => openStore(`embedded:${folder}`);

async function fill(stories: number): Promise<void> {
  const store = await open();
  for (let index = 0; index < stories; index += 1)
    await store.write((tx) => tx.run(CREATE, { id: `s${index}`, text: 'word '.repeat(500) }));
  await store.close();
}

async function count(): Promise<unknown> {
  const store = await open();
  const [row] = await store.run(COUNT);
  await store.close();
  return row?.['count'];
}

/** What a child prints before it ends: the store is free then. */
async function lastLine(child: ChildProcess): Promise<string> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const line = await firstLine(child);
  await gone;
  return line;
}

describe('the address', () => {
  it.each([
    '',
    'embedded:',
    'embedded',
    'data',
    'http://127.0.0.1:7474',
    'bolt://',
    'neo4j:127.0.0.1',
    'sqlite:x',
  ])('is refused when it is %j', async (address) => {
    await expect(openStore(address)).rejects.toBeInstanceOf(ConfigError);
  });

  it('of memory keeps nothing after the close', async () => {
    const store = await openStore('embedded::memory:');
    await store.write((tx) => tx.run(CREATE, { id: 'a', text: '' }));
    expect(await store.run(COUNT)).toEqual([{ count: 1 }]);
    await store.close();
    const next = await openStore('embedded::memory:');
    expect(await next.run(COUNT)).toEqual([{ count: 0 }]);
    await next.close();
  });
});

describe('an embedded store that another process holds', () => {
  it('is refused with the process, its command and since when, and opens when that ends', async () => {
    const child = startChild('hold-store.ts', `embedded:${folder}`);
    try {
      await firstLine(child);
      const refused = await open().catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(ConflictError);
      expect(String(refused)).toContain(`process ${child.pid}`);
      expect(String(refused)).toContain(folder);
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.stdin?.end();
      await gone;
      expect(existsSync(join(folder, 'holder.json'))).toBe(false);
      expect(await count()).toBe(0);
    } finally {
      await endChild(child);
    }
  });

  it('opens at once when that process was killed, though its note is still there', async () => {
    const child = startChild('hold-store.ts', `embedded:${folder}`);
    await firstLine(child);
    await endChild(child);
    expect(JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8'))).toMatchObject({ pid: child.pid });
    expect(await count()).toBe(0);
  });

  it('is refused in the same process too', async () => {
    const store = await open();
    await expect(open()).rejects.toBeInstanceOf(ConflictError);
    await store.close();
  });
});

describe('an embedded store that cannot be used', () => {
  it('is refused where a file stands in the place of its folder', async () => {
    writeFileSync(join(folder, 'file'), 'x');
    for (const path of ['file', 'file/below'])
      await expect(openStore(`embedded:${folder}/${path}`)).rejects.toBeInstanceOf(GraphUnavailableError);
  });

  it.runIf(existsSync('/proc/self'))('is refused where no folder can be made', async () => {
    await expect(openStore('embedded:/proc/nowhere/below')).rejects.toBeInstanceOf(GraphUnavailableError);
  });

  it.runIf(existsSync('/sys/kernel'))('is refused where no file can be written', async () => {
    await expect(openStore('embedded:/sys')).rejects.toThrow("The folder '/sys'");
  });

  it.each<readonly [string, () => void]>([
    ['other text', () => writeFileSync(databaseFile(), 'Dear diary')],
    ['nothing', () => writeFileSync(databaseFile(), '')],
    ['its first half only', () => truncateSync(databaseFile(), readFileSync(databaseFile()).length / 2)],
    [
      'some bytes changed',
      () => writeFileSync(databaseFile(), readFileSync(databaseFile()).fill(0xff, 4096, 20_000)),
    ],
  ])('is refused, and named, when its file holds %s', async (_, damage) => {
    await fill(20);
    damage();
    const refused = await open().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GraphUnavailableError);
    expect(String(refused)).toContain(databaseFile());
  });

  it('says that the disk is full, and keeps every write it reported as done', async () => {
    const child = startChild('fill-disk.ts', `embedded:${folder}`, 4_000);
    const { written, name, message } = JSON.parse(await lastLine(child));
    expect({ name, message }).toEqual({
      name: 'GraphUnavailableError',
      message: expect.stringContaining('no room left'),
    });
    expect(written).toBeGreaterThan(50);
    expect(await count()).toBe(written);
  });

  it('says so when there is no room to make it', async () => {
    const child = startChild('fill-disk.ts', `embedded:${folder}`, 10);
    const { written, message } = JSON.parse(await lastLine(child));
    expect({ written, message }).toEqual({ written: 0, message: expect.stringContaining('no room left') });
    expect(await count()).toBe(0);
  });
});

describe('answers that were given up', () => {
  it('are counted while they run on, and past four of them no read is taken until one ends', async () => {
    const store = await openStore('embedded::memory:');
    const slow = {
      name: 'slow',
      text: 'UNWIND range(1, 4000) AS a UNWIND range(1, 1000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n',
    };
    const late = Array.from({ length: 4 }, () => store.run(slow, {}, { deadlineMs: 1 }));
    for (const answer of late) await expect(answer).rejects.toThrow('within 1 ms');
    await expect(store.run(COUNT)).rejects.toThrow('given up');
    // They end by themselves; then reads are taken again.
    await expect
      .poll(() => store.run(COUNT).catch(() => 'refused'), { timeout: 50_000 })
      .toEqual([{ count: 0 }]);
    await store.close();
  });
});
