import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import type { Neo4jHandle } from './handle.ts';
import { isUnavailable } from './handle.ts';
import { startNeo4j } from './launch.ts';

test('a server of our own keeps committed data over SIGKILL and restart, and is gone after stop', async (context) => {
  const server = await startNeo4j({ ownServer: true });
  if (isUnavailable(server)) return context.skip(server.unavailable);
  try {
    await ask(server, 'CREATE (:Launched {name: $name})', { name: 'kept' });
    server.kill();
    await server.restart();
    const rows = await ask(server, 'MATCH (n:Launched) RETURN n.name AS name', {});
    expect(rows).toEqual([{ name: 'kept' }]);
  } finally {
    await server.stop();
  }
  await expect(ask(server, 'RETURN 1 AS one', {})).rejects.toThrow();
}, 240_000);

async function ask(
  server: Neo4jHandle,
  statement: string,
  parameters: Record<string, string>,
): Promise<Record<string, unknown>[]> {
  const { uri, user, password } = server;
  const token = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
  const driver = neo4j.driver(uri, token, { maxTransactionRetryTime: 0 });
  try {
    const { records } = await driver.executeQuery(statement, parameters, { database: 'neo4j' });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
