import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import grafeo from '@grafeo-db/js';
import { storeFolderUnusable, storeHeld } from '../../store-errors.ts';
import { isLockError, openError, textOf } from './grafeo-error.ts';
import { describeHolder, findHolder, writeHolder } from './holder.ts';

export type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** A folder name that keeps the graph in memory only. */
export const IN_MEMORY = ':memory:';

/** Bytes of log after which it is folded into the database file: bounds the log and the time to open again. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/**
 * Opens the database in a folder, which is made when missing, and notes this process as its holder.
 * Throws ConflictError when another process has it, GraphUnavailableError when the folder or file cannot be used.
 */
export function openDatabase(folder: string): Database {
  if (folder === IN_MEMORY) return grafeo.GrafeoDB.create();
  makeFolder(folder);
  const file = join(folder, 'claimgraph.grafeo');
  const database = createDatabase(folder, file);
  database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  noteHolder(folder, database);
  return database;
}

function makeFolder(folder: string): void {
  try {
    makeFolders(resolve(folder));
  } catch (error) {
    throw storeFolderUnusable(folder, textOf(error), error);
  }
}

/** Not Node's `recursive`: where a file system takes no folders (/proc) that tries again without end. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error('it is a file');
    return;
  }
  if (dirname(folder) !== folder) makeFolders(dirname(folder));
  mkdirSync(folder);
}

function createDatabase(folder: string, file: string): Database {
  try {
    return grafeo.GrafeoDB.create(file);
  } catch (error) {
    if (isLockError(error)) throw storeHeld(folder, describeHolder(findHolder(folder)), error);
    throw openError(error, folder, file);
  }
}

function noteHolder(folder: string, database: Database): void {
  try {
    writeHolder(folder);
  } catch (error) {
    database.close();
    throw storeFolderUnusable(folder, textOf(error), error);
  }
}
