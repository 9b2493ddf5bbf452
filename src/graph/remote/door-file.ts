/**
 * `door.json` beside an embedded store says how this machine's commands reach the server that holds it. It has a
 * secret, so only its owner may read it; it is gone when the server is, and one that was left behind leads nowhere.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DoorFile {
  readonly pid: number;
  /** Port on 127.0.0.1. */
  readonly port: number;
  readonly token: string;
  /** Release of the server: another one may ask otherwise. */
  readonly version: string;
  /** Where the server answers people; for messages. */
  readonly url: string;
}

const FILE = 'door.json';
const OWNER_ONLY = 0o600;

/** Writes the file whole or not at all, readable for its owner alone. */
export function writeDoorFile(folder: string, door: DoorFile): void {
  const path = join(folder, FILE);
  const fresh = `${path}.${process.pid}`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, `${JSON.stringify(door)}\n`, { mode: OWNER_ONLY, flag: 'wx' });
  renameSync(fresh, path);
}

/** Removes the file of this process; another's is left alone. */
export function removeDoorFile(folder: string): void {
  if (readDoorFile(folder)?.pid === process.pid) rmSync(join(folder, FILE), { force: true });
}

/** Reads how to reach the server of a store; undefined when there is no file, or it cannot be read. */
export function readDoorFile(folder: string): DoorFile | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, FILE), 'utf8'));
    return isDoorFile(value) ? value : undefined;
  } catch {
    return undefined; // Missing, of another user, or cut short: either way nobody can be reached by it.
  }
}

function isDoorFile(value: unknown): value is DoorFile {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, port, token, version, url } = value as Record<string, unknown>;
  return [typeof pid, typeof port, typeof token, typeof version, typeof url].join() === KINDS;
}

const KINDS = 'number,number,string,string,string';
