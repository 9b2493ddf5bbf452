import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchJars } from './fetch-jars.ts';
import { findFreePort } from './free-port.ts';
import type { Neo4jHandle } from './handle.ts';
import { endJvm, isRunning, spawnJvm, waitForExit, writeConfig } from './jvm.ts';
import { runTool } from './run-tool.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/**
 * Starts Neo4j Community in a JVM of its own, in a fresh folder and on a free port.
 * Throws when there is no Java 17, the jars cannot be fetched, or the server does not answer in time.
 */
export async function startWithJdk(deadlineMs: number): Promise<Neo4jHandle> {
  const java = await findJava();
  const jars = await fetchJars();
  const port = await findFreePort();
  const uri = `bolt://127.0.0.1:${port}`;
  const home = mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-'));
  writeConfig(home, port);
  let child = spawnJvm(java, jars, home);
  // The JVM must not outlive a test run that ends without its teardown.
  const onExit = (): void => {
    child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', onExit);

  const ready = async (): Promise<void> => {
    try {
      await waitUntilReady({
        uri,
        deadlineMs,
        gaveUp: () => (isRunning(child) ? undefined : 'the JVM ended'),
      });
    } catch (error) {
      throw new Error(`${String(error)}\n${tailOfLogs(home)}`, { cause: error });
    }
  };
  const stop = async (): Promise<void> => {
    // An orderly end takes about 10 s and saves data that is removed in the next line.
    child.kill('SIGKILL');
    await waitForExit(child);
    process.off('exit', onExit);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await ready();
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    uri,
    how: 'jdk',
    home,
    get pid() {
      return child.pid;
    },
    stop,
    kill: () => void child.kill('SIGKILL'),
    restart: async () => {
      if (child.killed) await waitForExit(child);
      else await endJvm(child);
      child = spawnJvm(java, jars, home);
      await ready();
    },
  };
}

async function findJava(): Promise<string> {
  const javaHome = process.env['JAVA_HOME'];
  const java = javaHome === undefined || javaHome === '' ? 'java' : join(javaHome, 'bin', 'java');
  const { code, output } = await runTool(java, ['-version'], 10_000);
  const major = Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
  if (code !== 0 || major < 17) {
    throw new Error(`${java} is ${code === 0 ? `Java ${major}` : 'not there'}, Java 17 or later is needed`);
  }
  return java;
}

function tailOfLogs(home: string): string {
  return ['console.log', 'neo4j.log', 'debug.log']
    .map((name) => ({ name, path: join(home, 'logs', name) }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => {
      const lines = readFileSync(path, 'utf8').trim().split('\n');
      return `${name}: ${lines.slice(-8).join('\n')}`;
    })
    .join('\n');
}
