import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const POLL_MS = 100;

/**
 * Waits until no other process tests on the Neo4j at an address, and returns what ends the turn. Test files run in
 * parallel and there is one database, so a file in the temporary folder says whose turn it is.
 */
export async function takeDatabaseTurn(address: string): Promise<() => void> {
  const digest = createHash('sha256').update(address).digest('hex').slice(0, 12);
  const file = join(tmpdir(), `claimgraph-turn-${digest}`);
  while (!takeFile(file)) {
    dropStale(file);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return () => rmSync(file, { force: true });
}

function takeFile(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** A run that was killed leaves its file behind. */
function dropStale(file: string): void {
  const pid = Number(readPid(file));
  // The file may be between its making and its filling: no number yet, no judgement.
  if (!Number.isInteger(pid) || pid <= 0) return;
  try {
    process.kill(pid, 0);
  } catch {
    rmSync(file, { force: true });
  }
}

function readPid(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
