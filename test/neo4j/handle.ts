/** A running Neo4j that the tests may fill. Without user and password authentication is off: call `neo4j.driver(uri)` with no token. */
export interface Neo4jHandle {
  /** Bolt address, the same over restarts. */
  readonly uri: string;
  /** Name to log in with; absent when authentication is off. */
  readonly user?: string;
  /** Password to log in with; absent when authentication is off. */
  readonly password?: string;
  /** Where the server comes from; a `uri` server is not ours and cannot be killed or restarted. */
  readonly how: 'uri' | 'docker' | 'jdk';
  /** Process id of the server's JVM, for `jdk` only; changes with a restart. */
  readonly pid?: number | undefined;
  /** Folder with the server's data and logs, for `jdk` only; `stop` removes it. */
  readonly home?: string;
  /** Ends the server and removes its data; leaves a `uri` server alone. */
  stop(): Promise<void>;
  /** Ends the server at once with SIGKILL, as a power cut would, keeping its data. */
  kill(): void;
  /** Starts the server again on the same data and address, ending it first when it still runs. */
  restart(): Promise<void>;
}

/** Why there is no Neo4j: what was tried, and what to install. */
export interface Neo4jUnavailable {
  readonly unavailable: string;
}

/** Settings of `startNeo4j`. */
export interface Neo4jOptions {
  /** Milliseconds the server may take until it answers a query. */
  readonly deadlineMs?: number;
  /** True: never use the server named in NEO4J_TEST_URI, for tests that kill theirs. */
  readonly ownServer?: boolean;
}

/** Tells whether a start gave no server. */
export function isUnavailable(result: Neo4jHandle | Neo4jUnavailable): result is Neo4jUnavailable {
  return 'unavailable' in result;
}
