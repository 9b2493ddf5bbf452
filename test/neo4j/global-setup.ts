// One Neo4j for the whole test run; the tests get its address with inject('neo4j').
import type { TestProject } from 'vitest/node';
import type { Neo4jHandle, Neo4jUnavailable } from './handle.ts';
import { isUnavailable } from './handle.ts';
import { startNeo4j } from './launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run; null when there is none, and `neo4jMissing` says why. */
    readonly neo4j: {
      readonly uri: string;
      readonly user?: string;
      readonly password?: string;
    } | null;
    /** Why there is no server; empty when there is one. */
    readonly neo4jMissing: string;
  }
}

/**
 * Starts the server, provides its address, and returns its teardown.
 * Throws when none is to be had and CLAIMGRAPH_REQUIRE_NEO4J=1 or NEO4J_TEST_URI asks for one.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startUnlessSkipped();
  if (isUnavailable(server)) {
    if (isRequired()) throw new Error(server.unavailable);
    project.provide('neo4j', null);
    project.provide('neo4jMissing', server.unavailable);
    return async () => undefined;
  }
  const { uri, user, password } = server;
  const login = user === undefined ? { uri } : { uri, user, password: password ?? '' };
  project.provide('neo4j', login);
  project.provide('neo4jMissing', '');
  return () => server.stop();
}

async function startUnlessSkipped(): Promise<Neo4jHandle | Neo4jUnavailable> {
  return process.env['CLAIMGRAPH_SKIP_NEO4J'] === '1'
    ? { unavailable: 'CLAIMGRAPH_SKIP_NEO4J=1 asks for a run without Neo4j.' }
    : startNeo4j();
}

function isRequired(): boolean {
  return process.env['CLAIMGRAPH_REQUIRE_NEO4J'] === '1' || Boolean(process.env['NEO4J_TEST_URI']);
}
