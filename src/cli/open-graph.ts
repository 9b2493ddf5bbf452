import { existsSync } from 'node:fs';
import { type Config, type Overrides, readConfig } from '../config.ts';
import { importUnfinished, noSuchStore } from '../errors.ts';
import { openStore } from '../graph/open-store.ts';
import type { GraphStore, OpenStoreOptions } from '../graph/store.ts';
import { findUnfinishedImport } from '../graph/transfer/load.ts';

/** Help of `--store`, the same on each command that has it. */
export const STORE_OPTION = [
  '--store <address>',
  'the graph: embedded:<folder>, bolt://… or neo4j://… (default: embedded:./data)',
] as const;

export interface GraphOptions {
  /** True for commands that may see a graph of which an import was cut off. */
  readonly halfImported?: boolean;
  /** True for commands that make an embedded store that is not there. */
  readonly create?: boolean;
}

/**
 * Opens the store that options and environment name, hands it to the work and closes it, whatever happens.
 * A graph that an import was cut off in is refused with `ConflictError`, unless `halfImported` allows it;
 * an embedded store that is not there with `NotFoundError`, unless `create` does.
 */
export async function withGraph<T>(
  overrides: Overrides,
  work: (store: GraphStore, config: Config) => Promise<T>,
  { halfImported = false, create = false }: GraphOptions = {},
): Promise<T> {
  const config = readConfig(undefined, overrides);
  if (!create) expectStore(config.store);
  const store = await openStore(config.store, storeOptions(config));
  try {
    const unfinished = halfImported ? undefined : await findUnfinishedImport(store);
    if (unfinished) throw importUnfinished((await store.info()).address, unfinished);
    return await work(store, config);
  } finally {
    await store.close();
  }
}

/** An embedded store that is not there is most often a mistyped folder; making an empty one would hide it. */
function expectStore(address: string): void {
  const folder = address.startsWith('embedded:') ? address.slice('embedded:'.length) : undefined;
  if (folder !== undefined && folder !== ':memory:' && !existsSync(folder)) throw noSuchStore(address);
}

/** Returns the options of `openStore` that the settings hold. */
export function storeOptions(config: Config): OpenStoreOptions {
  const { neo4jUser: user, neo4jPassword: password, neo4jDatabase: database, readDeadlineMs } = config;
  return {
    ...(user === null ? {} : { user }),
    ...(password === null ? {} : { password }),
    ...(database === null ? {} : { database }),
    ...(readDeadlineMs === null ? {} : { readDeadlineMs }),
  };
}
