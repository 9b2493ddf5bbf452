import neo4j, { type Driver } from 'neo4j-driver';
import type { AppError } from '../../errors.ts';
import { neo4jTooOld, neo4jUnreachable, storeAddressUnknown } from '../../store-errors.ts';
import type { OpenStoreOptions } from '../store.ts';

/** Reads of 32 clients at once; more wait for a free connection, at most ACQUIRE_MS. */
const POOL_SIZE = 32;
const CONNECT_MS = 10_000;
const ACQUIRE_MS = 30_000;
/** How long the driver goes on trying a write that meets transient errors: a restart of the server fits in. */
const RETRY_MS = 30_000;
/** 5.26 is the long-term release of version 5; later ones count by year (2025.01). */
const OLDEST = [5, 26] as const;

/** Makes the driver for an address; nothing is connected yet. Throws ConfigError for an address it cannot read. */
export function makeDriver(address: string, options: OpenStoreOptions): Driver {
  const { user, password = '' } = options;
  const login = user === undefined ? undefined : neo4j.auth.basic(user, password);
  try {
    return neo4j.driver(address, login, {
      disableLosslessIntegers: true,
      userAgent: 'claimgraph',
      maxConnectionPoolSize: POOL_SIZE,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: ACQUIRE_MS,
      maxTransactionRetryTime: options.writeRetryMs ?? RETRY_MS,
    });
  } catch {
    throw storeAddressUnknown(address);
  }
}

/** Connects once and returns the server's name and version. Throws GraphUnavailableError for an older Neo4j. */
export async function connect(driver: Driver, address: string, database?: string): Promise<string> {
  // The driver waits without end for a server that takes the connection and then says nothing.
  const { agent = 'unknown' } = await within(
    driver.getServerInfo(database === undefined ? {} : { database }),
    address,
  );
  if (!isRecent(agent)) throw neo4jTooOld(address, agent);
  return agent;
}

async function within<T>(answer: Promise<T>, address: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error: AppError = neo4jUnreachable(address, `it did not say hello within ${2 * CONNECT_MS} ms`);
    timer = setTimeout(() => reject(error), 2 * CONNECT_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Tells whether a server's name, e.g. `Neo4j/5.26.16`, is of a version this program works with. */
export function isRecent(agent: string): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
}
