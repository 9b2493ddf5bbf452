import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { RunProgress } from '../../../src/domain/run-progress.ts';
import { ConflictError, GraphUnavailableError } from '../../../src/errors.ts';
import { openStore } from '../../../src/graph/open-store.ts';
import { connectToHolder } from '../../../src/graph/remote/connect.ts';
import { type Door, type DoorOptions, openDoor } from '../../../src/graph/remote/door.ts';
import type { DoorFile } from '../../../src/graph/remote/door-file.ts';
import type { RemoteStore } from '../../../src/graph/remote/remote-store.ts';
import type { GraphStore, StatementRunner } from '../../../src/graph/store.ts';
import { endChild, firstLine, startChild } from '../run-child.ts';

const VERSION = '0.0.0';
const CREATE = { name: 'create', text: 'CREATE (n:Story {id: $id})' };
const IDS = { name: 'ids', text: 'MATCH (n:Story) RETURN n.id AS id ORDER BY id' };

let folder: string;
let holder: GraphStore;
let door: Door;
let client: RemoteStore;
const told: RunProgress[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-door-'));
  holder = await openStore(`embedded:${folder}`);
  await openAt({});
});
afterEach(async () => {
  await client.close();
  await door.close();
  await holder.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openAt(options: Partial<DoorOptions>): Promise<void> {
  await client?.close();
  await door?.close();
  const onProgress = (progress: RunProgress): void => void told.push(progress);
  door = await openDoor({
    store: holder,
    folder,
    version: VERSION,
    url: 'http://127.0.0.1:4000',
    onProgress,
    ...options,
  });
  client = await connected();
}

async function connected(): Promise<RemoteStore> {
  const store = await connectToHolder(folder, VERSION);
  if (!store) throw new Error('The door does not answer');
  return store;
}

const doorPath = (): string => join(folder, 'door.json');
const readDoor = (): DoorFile => JSON.parse(readFileSync(doorPath(), 'utf8'));
const idsOf = async (store: GraphStore): Promise<unknown[]> => (await store.run(IDS)).map((row) => row['id']);
const create = (store: GraphStore, id: string): Promise<unknown> =>
  store.write((tx) => tx.run(CREATE, { id }));

describe('the file beside the store', () => {
  it('is for its owner alone, and is gone with the server', async () => {
    expect(statSync(doorPath()).mode & 0o777).toBe(0o600);
    expect(readDoor()).toMatchObject({ pid: process.pid, version: VERSION, url: 'http://127.0.0.1:4000' });
    expect(readDoor().token.length).toBeGreaterThan(40);
    await door.close();
    expect(existsSync(doorPath())).toBe(false);
    expect(await connectToHolder(folder, VERSION)).toBeUndefined();
  });

  it.each([
    ['of a server that was killed', { port: 1 }],
    ['that is another program now', { token: 'wrong' }],
  ])('leads nowhere when it is one %s', async (_, change) => {
    writeFileSync(doorPath(), JSON.stringify({ ...readDoor(), ...change }));
    expect(await connectToHolder(folder, VERSION)).toBeUndefined();
  });

  it.each(['', '{"pid": 1', '{"pid": "1"}', 'null'])('is not believed when it says %j', async (text) => {
    writeFileSync(doorPath(), text);
    expect(await connectToHolder(folder, VERSION)).toBeUndefined();
  });

  it('of a server of another release is named', async () => {
    const refused = connectToHolder(folder, '9.9.9');
    await expect(refused).rejects.toBeInstanceOf(ConflictError);
    await expect(refused).rejects.toThrow(`process ${process.pid}`);
  });
});

describe('the door', () => {
  it.each([
    ['no secret', {}, '/store'],
    ['a wrong secret', { authorization: 'Bearer 0123456789012345678901234567890123456789012' }, '/store'],
    ['the wrong path', undefined, '/'],
  ])('stays shut for a client with %s', async (_, headers, path) => {
    const { port, token } = readDoor();
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, 'claimgraph-store-1', {
      headers: headers ?? { authorization: `Bearer ${token}` },
    });
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toContain('403');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  });

  it('listens to this machine alone', async () => {
    const { port } = readDoor();
    const others = Object.values((await import('node:os')).networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
  });

  it('passes on how far a run is', async () => {
    const progress = {
      run: 'run_1',
      read: 1,
      unchanged: 0,
      skipped: 0,
      failed: 0,
      finished: true,
    } as RunProgress;
    client.reportProgress(progress);
    await expect.poll(() => told).toContainEqual(progress);
  });
});

describe('a client', () => {
  it('shares the turns of writing with the server and with other clients', async () => {
    const other = await connected();
    const stores = [holder, client, other];
    await Promise.all(
      stores.flatMap((store, at) => [0, 1, 2].map((count) => create(store, `${at}-${count}`))),
    );
    expect(await idsOf(client)).toHaveLength(9);
    await other.close();
  });

  it('that is killed in the middle of a write leaves nothing of it, and the next one writes', async () => {
    const child = startChild('write-through-door.ts', folder);
    await firstLine(child);
    const waiting = create(client, 'next');
    await endChild(child);
    await waiting;
    expect(await idsOf(holder)).toEqual(['next']);
  });

  it('that falls silent in the middle of a write is rolled back, so that others can write', async () => {
    await openAt({ silenceMs: 200 });
    const other = await connected();
    const silent = other.write(async (tx) => {
      await tx.run(CREATE, { id: 'silent' });
      await create(holder, 'meanwhile');
    });
    await expect(silent).rejects.toBeInstanceOf(ConflictError);
    expect(await idsOf(holder)).toEqual(['meanwhile']);
    await create(other, 'again');
    await other.close();
  });

  it('does its work again when the engine wants it done again', async () => {
    // The store as it behaves when another transaction of the engine came first: the work runs twice.
    const trouble = new Error('another one came first');
    const twice: GraphStore = {
      ...proxied(holder),
      write: async (work) => {
        await holder
          .write(async (tx) =>
            Promise.reject(
              await work(tx).then(
                () => trouble,
                () => trouble,
              ),
            ),
          )
          .catch(() => {});
        return holder.write(work);
      },
    };
    await openAt({ store: twice });
    let attempts = 0;
    const value = await client.write(async (tx: StatementRunner) => {
      attempts += 1;
      await tx.run(CREATE, { id: `attempt ${attempts}` });
      return attempts;
    });
    expect([value, attempts]).toEqual([2, 2]);
    expect(await idsOf(holder)).toEqual(['attempt 2']);
  });

  it('is told when the server goes away, and nothing half is stored', async () => {
    const write = client.write(async (tx) => {
      await tx.run(CREATE, { id: 'half' });
      await door.close();
      await tx.run(CREATE, { id: 'other half' });
    });
    await expect(write).rejects.toBeInstanceOf(GraphUnavailableError);
    await expect(client.run(IDS)).rejects.toThrow('went away');
    expect(await idsOf(holder)).toEqual([]);
  });

  it('carries large rows both ways', async () => {
    const text = 'ä"\n'.repeat(1_000_000);
    const echo = { name: 'echo', text: 'RETURN $text AS text' };
    expect((await client.run(echo, { text }))[0]?.['text']).toBe(text);
  });
});

function proxied(store: GraphStore): GraphStore {
  return {
    engine: store.engine,
    run: (statement, params, options) => store.run(statement, params, options),
    write: (work) => store.write(work),
    searchText: (index, query, limit) => store.searchText(index, query, limit),
    info: () => store.info(),
    close: () => store.close(),
  };
}
