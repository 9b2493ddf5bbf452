import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

/** How to reach a server, and when to give up. */
export interface ReadyOptions {
  readonly uri: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly deadlineMs: number;
  /** Says why waiting is useless (the process ended); undefined while there is hope. */
  readonly gaveUp?: () => string | undefined;
}

/**
 * Waits until the server answers a query, because an open port is not yet a database.
 * Throws when the deadline passes, the login is refused, or `gaveUp` names a reason.
 */
export async function waitUntilReady(options: ReadyOptions): Promise<void> {
  const end = Date.now() + options.deadlineMs;
  let last = 'no answer yet';
  while (Date.now() < end) {
    const reason = options.gaveUp?.();
    if (reason !== undefined) throw new Error(`Neo4j at ${options.uri} did not start: ${reason}`);
    const failure = await askOnce(options);
    if (failure === undefined) return;
    last = failure.message;
    // A wrong password does not get better by waiting, and repeated tries lock the account.
    if (isRefusedLogin(failure)) break;
    await sleep(150);
  }
  throw new Error(`Neo4j at ${options.uri} was not ready within ${options.deadlineMs} ms: ${last}`);
}

async function askOnce(options: ReadyOptions): Promise<Error | undefined> {
  const token =
    options.user === undefined ? undefined : neo4j.auth.basic(options.user, options.password ?? '');
  const driver = neo4j.driver(options.uri, token, {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await driver.close();
  }
}

function isRefusedLogin(error: Error): boolean {
  return (
    'code' in error && typeof error.code === 'string' && error.code.startsWith('Neo.ClientError.Security.')
  );
}
