import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchJars } from '../../test/neo4j/fetch-jars.ts';
import { findFreePort } from '../../test/neo4j/free-port.ts';
import { endJvm, isRunning, spawnJvm, writeConfig } from '../../test/neo4j/jvm.ts';
import { runTool } from '../../test/neo4j/run-tool.ts';
import { waitUntilReady } from '../../test/neo4j/wait-until-ready.ts';
import type { MadeGraph } from './made-graph.ts';
import { ARRAY_DELIMITER, writeImportCsv } from './write-import-csv.ts';

export interface ImportedNeo4j {
  readonly uri: string;
  readonly pid: number;
  /** Ends the server in an orderly way, so that its folder can be used again. */
  readonly stop: () => Promise<void>;
}

export interface ImportedNeo4jOptions {
  /** The server's folder; one that was filled before is used as it is. */
  readonly home: string;
  readonly graph: () => MadeGraph;
  /** MB of the database that Neo4j itself keeps in memory. */
  readonly pageCache: number;
}

const IMPORT_MS = 1_800_000;

/**
 * Starts a Neo4j Community in a JVM of its own on a made graph, which `neo4j-admin database import` puts into an empty
 * database. Throws where there is no Java 17 or no jars.
 */
export async function startImportedNeo4j(options: ImportedNeo4jOptions): Promise<ImportedNeo4j> {
  const { home, graph, pageCache } = options;
  const jars = await fetchJars();
  const port = await findFreePort();
  writeConfig(home, port);
  const config = join(home, 'conf', 'neo4j.conf');
  const lines = readFileSync(config, 'utf8').replace(/pagecache\.size=\w+/, `pagecache.size=${pageCache}m`);
  writeFileSync(config, lines);
  const filled = join(home, 'filled');
  if (!existsSync(filled)) {
    await importGraph(home, jars, graph());
    writeFileSync(filled, '');
  }
  const child = spawnJvm('java', jars, home);
  const onExit = (): void => void child.kill('SIGKILL');
  process.once('exit', onExit);
  const uri = `bolt://127.0.0.1:${port}`;
  const gaveUp = () => (isRunning(child) ? undefined : 'the JVM ended');
  await waitUntilReady({ uri, deadlineMs: 180_000, gaveUp });
  return {
    uri,
    pid: child.pid ?? 0,
    stop: async () => {
      await endJvm(child);
      process.off('exit', onExit);
    },
  };
}

async function importGraph(home: string, jars: string, graph: MadeGraph): Promise<void> {
  const folder = join(home, 'csv');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { nodes, relationships } = await writeImportCsv(graph, folder);
  const { code, output } = await runTool(
    'env',
    [
      `NEO4J_HOME=${home}`,
      'java',
      '-Xmx1g',
      '-cp',
      join(jars, '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      '--overwrite-destination',
      `--additional-config=${join(home, 'conf', 'neo4j.conf')}`,
      `--report-file=${join(home, 'import.report')}`,
      `--array-delimiter=U+${ARRAY_DELIMITER.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ...nodes.map((name) => `--nodes=${join(folder, name)}`),
      ...relationships.map((name) => `--relationships=${join(folder, name)}`),
    ],
    IMPORT_MS,
  );
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(`neo4j-admin database import failed: ${output}`);
}
