import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import { connectToHolder } from '../../src/graph/remote/connect.ts';
import { type Door, openDoor } from '../../src/graph/remote/door.ts';
import type { Engine, GraphStore } from '../../src/graph/store.ts';
import type {} from '../neo4j/global-setup.ts';
import { takeDatabaseTurn } from './database-turn.ts';
import { emptyStore } from './empty-store.ts';

/** What a block of tests is given: how to open its database, and where that is. */
export interface StoreUnderTest {
  readonly engine: Engine;
  /** Opens the block's database, once: later calls give the same store, until it is closed. */
  readonly open: () => Promise<GraphStore>;
  /** Address and login, for tests that open it by themselves. */
  readonly address: () => string;
  readonly login: () => { readonly user?: string; readonly password?: string };
}

type Block = (open: () => Promise<GraphStore>, store: StoreUnderTest) => void;

/** Waiting for other files' turns at the one Neo4j is part of a hook's time. */
const TURN_MS = 900_000;

/**
 * Runs a block of tests on the embedded store and on Neo4j, each on a database that is empty when the block
 * begins. Without a Neo4j its half is skipped, by name and count, with the reason in the block's name.
 */
export function describeStores(
  name: string,
  block: (open: () => Promise<GraphStore>, store: StoreUnderTest) => void,
): void {
  describe(`${name} [embedded]`, () => {
    const store = embeddedStore();
    block(store.open, store);
  });
  const missing = inject('neo4jMissing');
  if (missing !== '') {
    const store = neo4jStore();
    describe.skip(`${name} [neo4j: ${missing}]`, () => block(store.open, store));
    return;
  }
  describe(`${name} [neo4j]`, () => {
    const store = neo4jStore();
    let release: (() => void) | undefined;
    beforeAll(async () => {
      release = await takeDatabaseTurn(store.address());
      await emptyStore(await store.open());
    }, TURN_MS);
    afterAll(() => release?.());
    block(store.open, store);
  });
}

/** As `describeStores`, and on an embedded store that another process holds: for what every store promises. */
export function describeEveryStore(name: string, block: Block): void {
  describeStores(name, block);
  describe(`${name} [embedded, through the door of a server]`, () => {
    const store = storeBehindDoor();
    block(store.open, store);
  });
}

/** The store is opened here; what is tested sees it as another process would. */
function storeBehindDoor(): StoreUnderTest {
  let folder = '';
  let holder: GraphStore;
  let door: Door;
  const { open, close } = reopened(async () => {
    const remote = await connectToHolder(folder, VERSION);
    if (!remote) throw new Error('The door does not answer');
    return remote;
  });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimgraph-store-'));
    holder = await openStore(`embedded:${folder}`);
    door = await openDoor({ store: holder, folder, version: VERSION, url: '' });
  });
  afterAll(async () => {
    await close();
    await door.close();
    await holder.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { engine: 'embedded', open, address: () => `embedded:${folder}`, login: () => ({}) };
}

const VERSION = '0.0.0';

function embeddedStore(): StoreUnderTest {
  let folder = '';
  const address = (): string => `embedded:${folder}`;
  const login = (): object => ({});
  const { open, close } = reopened(() => openStore(address(), login()));
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimgraph-store-'));
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { engine: 'embedded', open, address, login };
}

function neo4jStore(): StoreUnderTest {
  const address = (): string => inject('neo4j')?.uri ?? '';
  const login = (): { user?: string; password?: string } => {
    const { user, password } = inject('neo4j') ?? {};
    return user === undefined ? {} : { user, password: password ?? '' };
  };
  const { open, close } = reopened(() => openStore(address(), login()));
  afterAll(close);
  return { engine: 'neo4j', open, address, login };
}

/** One open store at a time; a test that closed it gets a new one. */
function reopened(make: () => Promise<GraphStore>) {
  let current: GraphStore | undefined;
  const open = async (): Promise<GraphStore> => {
    const isOpen = await current?.info().then(
      () => true,
      () => false,
    );
    if (!current || isOpen !== true) current = await make();
    return current;
  };
  return { open, close: async () => current?.close() };
}
