import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that Neo4j 5 reaches into and that Java 17 keeps closed. */
const OPENED = [
  'java.nio',
  'java.io',
  'sun.nio.ch',
  'java.util.concurrent',
  'jdk.internal.access',
  'java.lang',
];

/** Writes the server's configuration: bolt on one local port, nothing else open, no login, no reports. */
export function writeConfig(home: string, port: number): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
  ];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

/** Starts the server's JVM on a home that `writeConfig` prepared; what it prints goes to `logs/console.log`. */
export function spawnJvm(java: string, jars: string, home: string): ChildProcess {
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const console = openSync(join(home, 'logs', 'console.log'), 'a');
  const child = spawn(
    java,
    [
      '-Xms256m',
      '-Xmx512m',
      ...opens,
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', console, console] },
  );
  closeSync(console);
  // A failed start shows as an ended process; without a listener it would crash the caller.
  child.on('error', () => undefined);
  return child;
}

/** Tells whether the process still runs. */
export function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Ends the process in an orderly way, or with SIGKILL after 20 s. */
export async function endJvm(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const hard = setTimeout(() => child.kill('SIGKILL'), 20_000);
  child.kill('SIGTERM');
  await waitForExit(child);
  clearTimeout(hard);
}

/** Waits until the process has ended, so that its files and port are free. */
export async function waitForExit(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  await new Promise<void>((resolve) => child.once('exit', () => resolve()));
}
