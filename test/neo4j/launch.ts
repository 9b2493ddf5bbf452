// Finds a real Neo4j for the tests: a named one, a container, or a JVM with jars from Maven Central.
import { startWithDocker } from './docker-server.ts';
import type { Neo4jHandle, Neo4jOptions, Neo4jUnavailable } from './handle.ts';
import { startWithJdk } from './jdk-server.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const ADVICE =
  'Set NEO4J_TEST_URI (with NEO4J_TEST_USER and NEO4J_TEST_PASSWORD) to a running Neo4j 5.26 or later whose data may be lost, start Docker, or install a JDK 17 and Maven.';

/**
 * Starts a Neo4j, or says why there is none: NEO4J_TEST_URI first, then Docker, then a JDK with Maven.
 * A named server that does not answer ends the search, since another one in its place would hide the mistake.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jHandle | Neo4jUnavailable> {
  const { deadlineMs = 90_000, ownServer = false } = options;
  const named = process.env['NEO4J_TEST_URI'];
  if (named !== undefined && named !== '' && !ownServer) return connectToNamed(named);
  const tried: string[] = [];
  for (const [name, start] of [
    ['Docker', startWithDocker],
    ['JDK', startWithJdk],
  ] as const) {
    try {
      return await start(deadlineMs);
    } catch (error) {
      tried.push(`${name}: ${messageOf(error)}`);
    }
  }
  return { unavailable: `No Neo4j for the tests. Tried ${tried.join('; ')}. ${ADVICE}` };
}

async function connectToNamed(uri: string): Promise<Neo4jHandle | Neo4jUnavailable> {
  const user = process.env['NEO4J_TEST_USER'];
  const login = user ? { uri, user, password: process.env['NEO4J_TEST_PASSWORD'] ?? '' } : { uri };
  try {
    // Shorter than for a start of ours: a named server is said to be running already.
    await waitUntilReady({ ...login, deadlineMs: 15_000 });
  } catch (error) {
    return {
      unavailable: `${messageOf(error)}. NEO4J_TEST_URI names this server: start it, correct the address and login, or unset the variable.`,
    };
  }
  const refuse = (): never => {
    throw new Error(`The server at ${uri} is not ours to kill or restart: use ownServer.`);
  };
  return { ...login, how: 'uri', stop: async () => undefined, kill: refuse, restart: async () => refuse() };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
