/** `holder.json` beside the database says which process has it, so that a second one can be told. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Holder {
  readonly pid: number;
  /** ISO instant at which the store was opened. */
  readonly since: string;
  /** What the process runs, as its user typed it, without the paths of the runtime. */
  readonly command: string;
}

const FILE = 'holder.json';

/** Notes that this process has the store. */
export function writeHolder(folder: string): void {
  const holder: Holder = {
    pid: process.pid,
    since: new Date().toISOString(),
    command: ['claimgraph', ...process.argv.slice(2)].join(' '),
  };
  writeFileSync(join(folder, FILE), `${JSON.stringify(holder)}\n`);
}

/** Removes the note of this process; another's is left alone. */
export function removeHolder(folder: string): void {
  if (readHolder(folder)?.pid === process.pid) rmSync(join(folder, FILE), { force: true });
}

/** Reads who has the store; undefined when there is no note or its process is gone. */
export function findHolder(folder: string): Holder | undefined {
  const holder = readHolder(folder);
  return holder && isAlive(holder.pid) ? holder : undefined;
}

/** Describes a holder in words, for an error message. */
export function describeHolder(holder: Holder | undefined): string {
  if (!holder) return 'another process';
  return `process ${holder.pid} ('${holder.command}', since ${holder.since})`;
}

function readHolder(folder: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, FILE), 'utf8'));
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined; // Missing, or cut short by a crash: either way it says nothing.
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
