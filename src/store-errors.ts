/** Errors of the stores: what happened with the value, what was expected, what to do. */
import { ConfigError, ConflictError, GraphUnavailableError, InputError, InternalError } from './errors.ts';

/** Says that a store address has none of the known forms. */
export function storeAddressUnknown(address: string): ConfigError {
  return new ConfigError(
    `The store address '${address}' is not known; expected embedded:<folder>, bolt://…, neo4j://… or neo4j+s://…`,
    'Set --store or CLAIMGRAPH_STORE, for example to embedded:./data or neo4j://127.0.0.1:7687.',
  );
}

/** Says which parameter cannot go to a store, what stood there, and what may stand there. */
export function paramRefused(path: string, found: string, expected: string): InputError {
  return new InputError(
    `The parameter ${path} is ${found}; expected ${expected}`,
    'Clean the value before it is stored or searched for.',
  );
}

/** Says that no file of `queries/` has the statement's name. */
export function statementMissing(name: string): InternalError {
  return new InternalError(
    `The statement '${name}' has no file queries/${name}.cypher`,
    'Reinstall claimgraph; if that does not help, please report it.',
  );
}

/** Says that a store refused a statement: the text, not the data, is wrong. */
export function statementRefused(name: string, reason: string, cause?: unknown): InternalError {
  return new InternalError(
    `The store refused the statement '${name}': ${reason}`,
    'Please report it with the command that led here.',
    cause,
  );
}

/** Says that an answer did not come within its deadline. */
export function readTimedOut(name: string, deadlineMs: number, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `The store gave no answer to '${name}' within ${deadlineMs} ms`,
    'Ask for less (a smaller depth, page or time span), or try again when the store is less busy.',
    cause,
    'QUERY_TIMEOUT',
  );
}

/** Says that too many answers that were given up are still being computed. */
export function tooManyAbandoned(count: number): GraphUnavailableError {
  return new GraphUnavailableError(
    `The embedded store still computes ${count} answers that were given up; no new read is taken until one ends`,
    'Wait a moment and ask for less, or use Neo4j, which can stop a query.',
    undefined,
    'TOO_MANY_OPERATIONS',
  );
}

/** Says that a store was used after it was closed. */
export function storeClosed(address: string): InternalError {
  return new InternalError(`The store ${address} was used after it was closed`, 'Open it again first.');
}

/** Says that a write was begun inside a write, which would wait for itself for ever. */
export function writeInsideWrite(): InternalError {
  return new InternalError(
    'A write was begun inside the work of another write',
    'Use the transaction that the work was given.',
  );
}

/** Says who holds an embedded store. */
export function storeHeld(folder: string, holder: string, cause?: unknown): ConflictError {
  return new ConflictError(
    `The embedded store in '${folder}' is in use by ${holder}; it belongs to one process at a time`,
    'Stop that process, or use another folder, or keep the graph in Neo4j (--store neo4j://…).',
    cause,
  );
}

/** Says that the server that holds an embedded store went away in the middle of something. */
export function doorLost(pid: number): GraphUnavailableError {
  return new GraphUnavailableError(
    `The server that holds the store (process ${pid}) went away; what was not reported as written is not stored`,
    'Run the command again: it goes on, through the server when it is back, or without it.',
  );
}

/** Says that the server that holds an embedded store is of another release. */
export function serverOfOtherVersion(
  folder: string,
  { pid, found, wanted }: { readonly pid: number; readonly found: string; readonly wanted: string },
): ConflictError {
  return new ConflictError(
    `The store in '${folder}' is held by a server of claimgraph ${found} (process ${pid}); this is ${wanted}`,
    'Stop that server, or use its release for this command.',
  );
}

/** Says that a client of the door asked for something in a transaction that is over. */
export function notInTransaction(): ConflictError {
  return new ConflictError(
    'The write is over: it was ended, or was silent for too long and rolled back',
    'Run the command again; what was not reported as written is not stored.',
  );
}

/** Says that a write was rolled back because its client is gone. */
export function clientGone(): ConflictError {
  return new ConflictError('The client of a write went away or fell silent', 'Run its command again.');
}

/** Says that the folder of an embedded store cannot be made or written. */
export function storeFolderUnusable(folder: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `The folder '${folder}' of the embedded store cannot be used: ${reason}`,
    'Choose a folder that you may write to, with --store embedded:<folder>.',
    cause,
  );
}

/** Says that the file of an embedded store is damaged. */
export function storeCorrupt(file: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `The embedded store '${file}' is damaged or is no database of ours: ${reason}`,
    'Move it away and ingest again, or import your last export into a new folder.',
    cause,
  );
}

/** Says that the disk, or a quota, has no room for the store. */
export function storeDiskFull(place: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `There is no room left for the store ${place}: ${reason}`,
    'Free some space (or raise the limit) and run the command again: what was reported as written is kept.',
    cause,
  );
}

/** Says that the store failed in a way that has no message of its own. */
export function storeFailed(address: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `The store ${address} failed: ${reason}`,
    'Look at the store and its disk; `claimgraph doctor` says what can be reached.',
    cause,
  );
}

/** Says that writers kept getting in each other's way. */
export function writeConflicted(statement: string, reason: string, cause?: unknown): ConflictError {
  return new ConflictError(
    `The write was tried several times, and '${statement}' was each time in another writer's way: ${reason}`,
    'Run the command again when fewer others are writing.',
    cause,
  );
}

/** Says that the graph was written by a newer claimgraph. */
export function schemaNewer(address: string, found: number, known: number): ConflictError {
  return new ConflictError(
    `The graph in ${address} has schema version ${found}; this claimgraph knows versions up to ${known}`,
    'Update claimgraph, or use another store.',
  );
}

// -- stores: Neo4j --

/** Says that no Neo4j answers at an address. */
export function neo4jUnreachable(address: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `No Neo4j answers at ${address}: ${reason}`,
    'Check that it runs, and the host and Bolt port (7687 by default) in --store; or use --store embedded:./data.',
    cause,
  );
}

/** Says that Neo4j refused the user or password. */
export function neo4jLoginRefused(address: string, user: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `Neo4j at ${address} refused ${user === '' ? 'a login without a user' : `the user '${user}' or its password`}`,
    'Set CLAIMGRAPH_NEO4J_USER and CLAIMGRAPH_NEO4J_PASSWORD; after several wrong tries Neo4j waits some seconds.',
    cause,
  );
}

/** Says that the user may log in but may not do what is needed. */
export function neo4jForbidden(address: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `Neo4j at ${address} does not allow this: ${reason}`,
    'Use a user with the role of an editor or admin: it makes indexes and writes.',
    cause,
  );
}

/** Says that Neo4j has no database of that name. */
export function neo4jDatabaseMissing(address: string, database: string, cause?: unknown): ConfigError {
  return new ConfigError(
    `Neo4j at ${address} has no database '${database}'`,
    'Set CLAIMGRAPH_NEO4J_DATABASE to one that SHOW DATABASES lists, or leave it out for the default one.',
    cause,
  );
}

/** Says that the server is no Neo4j that this program works with. */
export function neo4jTooOld(address: string, found: string): GraphUnavailableError {
  return new GraphUnavailableError(
    `The server at ${address} is '${found}'; expected Neo4j 5.26 or later`,
    'Update Neo4j to 5.26 LTS or later, or use --store embedded:./data.',
  );
}

/** Says that a value is longer than an index of Neo4j takes, some 8,100 bytes. */
export function valueTooLong(statement: string, reason: string, cause?: unknown): InputError {
  return new InputError(
    `A value of '${statement}' is too long for its index: ${reason}`,
    'Shorten it: addresses, names and other keys may have at most 8,000 bytes in Neo4j.',
    cause,
  );
}
