// A real Neo4j takes the Cypher script and the bulk import, and has what the manifest counts.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { takeDatabaseTurn } from '../conformance/database-turn.ts';
import { jarsFolder } from '../neo4j/fetch-jars.ts';
import { findFreePort } from '../neo4j/free-port.ts';
import { endJvm, spawnJvm, writeConfig } from '../neo4j/jvm.ts';
import { waitUntilReady } from '../neo4j/wait-until-ready.ts';
import { requestOf } from './export-text.ts';
import { ODD_NAME, openSampleStore } from './sample-store.ts';
import { hasProgram } from './tools.ts';
import { type WrittenExport, writeExport } from './write-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-export-'));
let store: GraphStore;

beforeAll(async () => {
  store = await openSampleStore(folder);
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a statement and returns its rows. */
async function ask(driver: Driver, text: string): Promise<readonly Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
  return records.map((record) => record.toObject());
}

/** What both ways of loading must give. */
async function expectGraph(driver: Driver, { manifest }: WrittenExport): Promise<void> {
  const [counts] = await ask(
    driver,
    `RETURN COUNT { (n) WHERE NOT n:Graph } AS nodes, COUNT { ()-->() } AS edges, COUNT { (:Claim) } AS claims,
       COUNT { (:Evidence) } AS evidence`,
  );
  expect(counts).toEqual(manifest.counts);
  const [odd] = await ask(
    driver,
    `MATCH (e:Entity:Organisation)<-[:SUBJECT]-(c:Claim {predicate: 'own'})-[:OBJECT]->(o:Entity)
     WHERE e.name CONTAINS 'Birch' MATCH (c)<-[:SUPPORTS]-(v:Evidence)-[:IN_ARTICLE]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
     RETURN e.name AS name, e.aliases AS aliases, c.disputed AS disputed, c.confidence AS confidence, c.affirmed AS affirmed,
       v.quote AS quote, v.qualifierRoles AS roles, a.url AS url, s.name AS source, EXISTS { (e)-[:CLAIM]->(o) } AS linked`,
  );
  expect(odd).toEqual({
    name: ODD_NAME,
    aliases: [ODD_NAME],
    disputed: false,
    confidence: 0.8,
    affirmed: 1,
    quote: `${ODD_NAME} own Weir\u0007ton 🏭`,
    // The bulk import stores no empty list.
    roles: odd?.['roles'] === null ? null : [],
    url: 'https://odd.example/a b?c=<d>|{e}',
    source: 'Odd, "News"',
    linked: true,
  });
  const [typed] = await ask(
    driver,
    `MATCH (v:Value {kind: 'MONEY'}) MATCH (v)<-[:OBJECT]-(c:Claim) MATCH (s:Evidence)-[:SAID_BY]->(:Entity)
     RETURN count(DISTINCT v) > 0 AS money, min(v.number) > 0 AS number, count(DISTINCT s) > 0 AS said,
       collect(DISTINCT valueType(c.confidence)) AS confidence`,
  );
  expect(typed).toMatchObject({ money: true, number: true, said: true, confidence: ['FLOAT NOT NULL'] });
}

const missing = inject('neo4jMissing');

describe.skipIf(missing !== '')(`the Cypher script [neo4j${missing && `: ${missing}`}]`, () => {
  let driver: Driver;
  let release: () => void;

  beforeAll(async () => {
    const { uri = '', user, password } = inject('neo4j') ?? {};
    release = await takeDatabaseTurn(uri);
    const login = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
    driver = neo4j.driver(uri, login, { disableLosslessIntegers: true });
    await ask(driver, 'MATCH (n) WHERE NOT n:Graph DETACH DELETE n');
  }, 900_000);

  afterAll(async () => {
    await ask(driver, 'MATCH (n) WHERE NOT n:Graph DETACH DELETE n');
    await driver.close();
    release();
  });

  it('builds the graph, statement by statement, with every text as it was', async () => {
    const written = await writeExport(folder, 'cypher', requestOf(store, { literals: 'node' }));
    const statements = readFileSync(written.path(), 'utf8').split(';\n').filter(Boolean);
    expect(statements.length).toBeGreaterThan(20);
    for (const statement of statements) await ask(driver, statement);
    await expectGraph(driver, written);
  });
});

const jars = jarsFolder();
const canImport = existsSync(jars) && hasProgram('java', ['-version']) && hasProgram('sh', ['-c', 'true']);

describe.skipIf(!canImport || missing !== '')(
  'neo4j-admin database import (skipped without the jars of Neo4j and a Java 17)',
  () => {
    it('imports the folder by its own script, and a server on it has the graph', {
      timeout: 240_000,
    }, async () => {
      const written = await writeExport(folder, 'neo4j-admin', requestOf(store, { literals: 'node' }));
      const home = join(folder, 'home');
      const port = await findFreePort();
      writeConfig(home, port);
      const admin = join(folder, 'neo4j-admin.sh');
      writeFileSync(admin, `#!/bin/sh\nexec java -Xmx384m -cp '${jars}/*' org.neo4j.cli.AdminTool "$@"\n`);
      chmodSync(admin, 0o755);
      const env = { ...process.env, NEO4J_ADMIN: admin, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
      const { status, stdout, stderr } = spawnSync('sh', [written.path('import.sh')], {
        env,
        encoding: 'utf8',
      });
      expect(status, `${stdout.slice(-2000)}\n${stderr}`).toBe(0);
      const { nodes, edges } = written.manifest.counts;
      expect(stdout).toMatch(new RegExp(`${nodes} nodes\\s+${edges} relationships`));
      const child = spawnJvm('java', jars, home);
      try {
        const uri = `bolt://127.0.0.1:${port}`;
        await waitUntilReady({ uri, deadlineMs: 120_000 });
        const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
        await expectGraph(driver, written);
        await driver.close();
      } finally {
        await endJvm(child);
      }
    });
  },
);
