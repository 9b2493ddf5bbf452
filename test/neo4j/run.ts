// npx tsx test/neo4j/run.ts -- <command …>: runs a command with NEO4J_TEST_URI set to a server that lives as long as it.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Neo4jHandle } from './handle.ts';
import { isUnavailable } from './handle.ts';
import { startNeo4j } from './launch.ts';

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args[0] === '--' ? args.slice(1) : args;
  if (command === undefined) return fail('Name the command to run: run.ts -- <command …>');
  const server = await startNeo4j();
  if (isUnavailable(server)) return fail(server.unavailable);
  process.stderr.write(`Neo4j (${server.how}) at ${server.uri}\n`);
  try {
    return await runWith(server, command, rest);
  } finally {
    await server.stop();
  }
}

function runWith(server: Neo4jHandle, command: string, args: readonly string[]): Promise<number> {
  const env = {
    ...process.env,
    NEO4J_TEST_URI: server.uri,
    NEO4J_TEST_USER: server.user ?? '',
    NEO4J_TEST_PASSWORD: server.password ?? '',
  };
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    // A terminal sends SIGINT to the child as well: here it only must not end us before the server is stopped.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.once('error', (error) => resolve(fail(`${command} cannot be run: ${error.message}`)));
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 127;
}

process.exitCode = await main(process.argv.slice(2));
