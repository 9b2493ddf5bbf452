import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, inject, it } from 'vitest';
import { ConfigError, GraphUnavailableError, InputError } from '../../src/errors.ts';
import { mapNeo4jError } from '../../src/graph/neo4j/neo4j-error.ts';
import { isRecent } from '../../src/graph/neo4j/open-driver.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type {} from '../neo4j/global-setup.ts';

/** Listens on a free port while the work runs. */
async function withServer(
  server: ReturnType<typeof createTcpServer>,
  work: (port: number) => Promise<void>,
): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    // A server that listens on TCP has such an address.
    await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

describe('a Neo4j that cannot be reached', () => {
  it.each([
    ['nobody listens', 'bolt://127.0.0.1:1'],
    ['the name is unknown', 'bolt://no-such-host.invalid:7687'],
    ['nobody listens, with routing', 'neo4j://127.0.0.1:1'],
    ['nobody listens, with encryption', 'neo4j+s://127.0.0.1:1'],
  ])('is named with its address when %s', async (_, address) => {
    const refused = await openStore(address).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GraphUnavailableError);
    expect(String(refused)).toContain(address);
  });

  it('is named when a web server answers in its place', async () => {
    await withServer(
      createServer((_, response) => response.end('hello')),
      async (port) => {
        await expect(openStore(`bolt://127.0.0.1:${port}`)).rejects.toBeInstanceOf(GraphUnavailableError);
      },
    );
  });

  it('is named when the connection is closed at once', async () => {
    await withServer(
      createTcpServer((socket) => socket.destroy()),
      async (port) => {
        await expect(openStore(`bolt://127.0.0.1:${port}`)).rejects.toBeInstanceOf(GraphUnavailableError);
      },
    );
  });
});

describe('the version of a server', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.26.16', 'Neo4j/5.27-aura', 'Neo4j/2025.01.0', 'Neo4j/2026.10.1'])(
    'is recent enough: %s',
    (agent) => expect(isRecent(agent)).toBe(true),
  );
  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.40', 'Neo4j/3.5.0', 'Memgraph/2.0', 'unknown', ''])(
    'is refused: %j',
    (agent) => expect(isRecent(agent)).toBe(false),
  );
});

describe('an error that is not the driver’s', () => {
  it('stays what it is', () => {
    const trouble = new Error('from the work');
    const context = { address: 'bolt://x', user: '', database: 'd', statement: 's', deadlineMs: 1 };
    expect(mapNeo4jError(trouble, context)).toBe(trouble);
  });
});

const missing = inject('neo4jMissing');

describe.skipIf(missing !== '')(`a Neo4j that is there${missing && ` [neo4j: ${missing}]`}`, () => {
  const { uri, ...login } = inject('neo4j') ?? { uri: '' };

  it('is refused for a database it does not have', async () => {
    const refused = openStore(uri, { ...login, database: 'no-such-database' });
    await expect(refused).rejects.toBeInstanceOf(ConfigError);
    await expect(refused).rejects.toThrow('no-such-database');
  });

  it('is opened by its database’s name', async () => {
    const store = await openStore(uri, { ...login, database: 'neo4j' });
    expect(await store.run({ name: 'one', text: 'RETURN 1 AS one' })).toEqual([{ one: 1 }]);
    await store.close();
  });

  it('does not do without encryption what was asked for with it', async () => {
    const secure = uri.replace(/^\w+:/, 'bolt+s:');
    await expect(openStore(secure, login)).rejects.toBeInstanceOf(GraphUnavailableError);
  });

  it('refuses to write in a read', async () => {
    const store = await openStore(uri, login);
    await expect(store.run({ name: 'create', text: "CREATE (n:Story {id: 'x'})" })).rejects.toThrow(
      'read access',
    );
    await store.close();
  });

  it('says that a key is too long for its index, and stores nothing of it', async () => {
    const store = await openStore(uri, login);
    const text = "CREATE (a:Article {id: 'too-long', canonicalUrl: $url})";
    const write = store.write((tx) => tx.run({ name: 'create', text }, { url: 'u'.repeat(9_000) }));
    await expect(write).rejects.toBeInstanceOf(InputError);
    const find = { name: 'find', text: "MATCH (a:Article {id: 'too-long'}) RETURN a.id AS id" };
    expect(await store.run(find)).toEqual([]);
    await store.close();
  });
});
