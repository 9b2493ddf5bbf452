import { existsSync } from 'node:fs';
import { type Config, type Overrides, readConfig } from '../config.ts';
import type { RunProgress } from '../domain/run-progress.ts';
import { importUnfinished, noSuchStore } from '../errors.ts';
import { openStore } from '../graph/open-store.ts';
import { readDoorFile } from '../graph/remote/door-file.ts';
import type { RemoteStore } from '../graph/remote/remote-store.ts';
import type { GraphStore, OpenStoreOptions } from '../graph/store.ts';
import { findUnfinishedImport } from '../graph/transfer/load.ts';
import { packageVersion } from './package-version.ts';

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
  /** True for a server: the store must be its own, so it does not work through another server. */
  readonly own?: boolean;
}

/** Tells how far a run is to those who listen to the server that the work goes through; to nobody without one. */
export type TellProgress = (progress: RunProgress) => void;

/**
 * Opens the store that options and environment name, hands it to the work and closes it, whatever happens. An
 * embedded store that a server of this machine holds is worked on through that server, unless it has to be `own`.
 * A graph that an import was cut off in is refused with `ConflictError`, unless `halfImported` allows it;
 * an embedded store that is not there with `NotFoundError`, unless `create` does.
 */
export async function withGraph<T>(
  overrides: Overrides,
  work: (store: GraphStore, config: Config, tell: TellProgress) => Promise<T>,
  { halfImported = false, create = false, own = false }: GraphOptions = {},
): Promise<T> {
  const config = readConfig(undefined, overrides);
  if (!create) expectStore(config.store);
  const remote = own ? undefined : await throughServer(config.store);
  const store = remote ?? (await openStore(config.store, storeOptions(config)));
  try {
    const unfinished = halfImported ? undefined : await findUnfinishedImport(store);
    if (unfinished) throw importUnfinished((await store.info()).address, unfinished);
    return await work(store, config, (progress) => remote?.reportProgress(progress));
  } finally {
    await store.close();
  }
}

/** Returns the folder of an embedded store on disk; undefined for every other address. */
export function embeddedFolder(address: string): string | undefined {
  const folder = address.startsWith('embedded:') ? address.slice('embedded:'.length) : undefined;
  return folder === ':memory:' ? undefined : folder;
}

/** Most stores have no server, and most commands no need to load what speaks with one. */
async function throughServer(address: string): Promise<RemoteStore | undefined> {
  const folder = embeddedFolder(address);
  if (folder === undefined || !readDoorFile(folder)) return undefined;
  const { connectToHolder } = await import('../graph/remote/connect.ts');
  return connectToHolder(folder, packageVersion());
}

/** An embedded store that is not there is most often a mistyped folder; making an empty one would hide it. */
function expectStore(address: string): void {
  const folder = embeddedFolder(address);
  if (folder !== undefined && !existsSync(folder)) throw noSuchStore(address);
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
