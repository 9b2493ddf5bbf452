import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GraphUnavailableError } from '../../src/errors.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type {} from '../neo4j/global-setup.ts';
import { isUnavailable, type Neo4jHandle } from '../neo4j/handle.ts';
import { startNeo4j } from '../neo4j/launch.ts';

const missing = inject('neo4jMissing');

describe.skipIf(missing !== '')(`a Neo4j with logins${missing && ` [neo4j: ${missing}]`}`, () => {
  let server: Neo4jHandle;
  beforeAll(async () => {
    server = await startWithLogins();
  }, 240_000);
  afterAll(() => server?.stop());

  it.each([
    ['no user', {}, 'a login without a user'],
    ['a wrong password', { user: 'neo4j', password: 'pass-4711' }, "refused the user 'neo4j'"],
    ['an unknown user', { user: 'nobody', password: 'pass-4711' }, "refused the user 'nobody'"],
  ])('refuses %s and says which setting to look at', async (_, login, message) => {
    const refused = await openStore(server.uri, login).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GraphUnavailableError);
    expect(refused).toMatchObject({ hint: expect.stringContaining('CLAIMGRAPH_NEO4J_PASSWORD') });
    expect(String(refused)).toContain(message);
    expect(JSON.stringify(refused)).not.toContain('pass-4711');
  });
});

/** Starts a server that wants a login: a container does anyhow, a JVM of ours once its settings say so. */
async function startWithLogins(): Promise<Neo4jHandle> {
  const started = await startNeo4j({ ownServer: true });
  if (isUnavailable(started)) throw new Error(started.unavailable);
  if (started.home === undefined) return started;
  started.kill();
  const settings = join(started.home, 'conf', 'neo4j.conf');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('auth_enabled=false', 'auth_enabled=true'));
  // The restart waits for an answer without a login: to be refused one is to be up.
  await started.restart().catch((error: unknown) => {
    if (!/auth|credentials|Unauthorized/i.test(String(error))) throw error;
  });
  return started;
}
