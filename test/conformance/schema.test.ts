import { expect, it } from 'vitest';
import { ConflictError } from '../../src/errors.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { SCHEMA_VERSION } from '../../src/graph/store.ts';
import { ask } from './cypher.ts';
import { describeStores } from './stores.ts';

const SET_VERSION = "MATCH (g:Graph {id: 'graph'}) SET g.schemaVersion = $version";
const VERSION = "MATCH (g:Graph {id: 'graph'}) RETURN g.schemaVersion AS version, g.revision AS revision";

describeStores('schema', (open, { address, login, engine }) => {
  it('says what it is', async () => {
    const store = await open();
    expect(await store.info()).toEqual({
      engine,
      address: address(),
      engineVersion: expect.stringMatching(/^\d+\.\d+/),
      schemaVersion: SCHEMA_VERSION,
    });
  });

  it('changes nothing when it is opened again', async () => {
    const before = await ask(await open(), VERSION);
    await (await open()).close();
    expect(await ask(await open(), VERSION)).toEqual(before);
    expect(before).toEqual([{ version: SCHEMA_VERSION, revision: expect.any(Number) }]);
  });

  it('makes the indexes again when their statements have changed since', async () => {
    const store = await open();
    await store.write((tx) => ask(tx, "MATCH (g:Graph {id: 'graph'}) SET g.schemaDigest = 'old'"));
    await store.close();
    const found = await (await open()).run('find-schema');
    expect(found).toEqual([{ version: SCHEMA_VERSION, digest: expect.stringMatching(/^[0-9a-f]{16}$/) }]);
  });

  it('writes what search goes by anew in a graph of version 1', async () => {
    const store = await open();
    await store.write(async (tx) => {
      await ask(
        tx,
        "CREATE (e:Entity {id: 'ent_1', name: 'Halvek', aliases: ['Halvek', '中国'], searchText: 'halvek 中国'}) CREATE (a:Article {id: 'art_1', text: '公司在北京', searchText: '公司在北京'}) CREATE (v:Evidence {id: 'evi_1', exact: 'In 北京', searchText: 'in 北京'})",
      );
      await ask(tx, SET_VERSION, { version: 1 });
    });
    expect(await store.searchText('entityNames', 'halv', 5)).toEqual([]);
    await store.close();
    const migrated = await open();
    expect(await ask(migrated, VERSION)).toEqual([{ version: SCHEMA_VERSION, revision: expect.any(Number) }]);
    expect(await migrated.searchText('entityNames', 'halv', 5)).toEqual(['ent_1']);
    expect(await migrated.searchText('entityNames', '中国', 5)).toEqual(['ent_1']);
    expect(await migrated.searchText('articleTexts', '北京', 5)).toEqual(['art_1']);
    expect(await migrated.searchText('articleTitles', '北京', 5)).toEqual([]);
    expect(await migrated.searchText('evidenceQuotes', '北京', 5)).toEqual(['evi_1']);
    await migrated.write((tx) => ask(tx, 'MATCH (n) WHERE NOT n:Graph DETACH DELETE n'));
  });

  it('refuses a graph of a newer version and leaves it alone', async () => {
    const store = await open();
    await store.write((tx) => ask(tx, SET_VERSION, { version: SCHEMA_VERSION + 1 }));
    try {
      await store.close();
      await expect(openStore(address(), login())).rejects.toBeInstanceOf(ConflictError);
      await expect(openStore(address(), login())).rejects.toThrow(`version ${SCHEMA_VERSION + 1}`);
    } finally {
      await putBack(address(), login());
    }
    expect(await ask(await open(), VERSION)).toEqual([
      { version: SCHEMA_VERSION, revision: expect.any(Number) },
    ]);
  });
});

/** No store of ours opens the graph now, so the drivers themselves have to put the version back. */
async function putBack(address: string, login: { readonly user?: string; readonly password?: string }) {
  if (address.startsWith('embedded:')) {
    const { default: grafeo } = await import('@grafeo-db/js');
    const database = grafeo.GrafeoDB.open(`${address.slice('embedded:'.length)}/claimgraph.grafeo`);
    await database.executeCypher(SET_VERSION, { version: SCHEMA_VERSION });
    database.close();
    return;
  }
  const { default: neo4j } = await import('neo4j-driver');
  const auth = login.user === undefined ? undefined : neo4j.auth.basic(login.user, login.password ?? '');
  const driver = neo4j.driver(address, auth);
  await driver.executeQuery(SET_VERSION, { version: neo4j.int(SCHEMA_VERSION) });
  await driver.close();
}
