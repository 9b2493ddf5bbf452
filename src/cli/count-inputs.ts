import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileFormat } from '../../ingest/stages/01-fetch/file-format.ts';
import { listFiles } from '../../ingest/stages/01-fetch/list-files.ts';

/** Bytes of JSON lines up to which lines are counted (a second or so of reading); above, the total stays unknown. */
const COUNTABLE_BYTES = 256 * 1024 * 1024;

/** Counts inputs where that is cheap, for the time left; undefined for standard input and huge files. */
export async function countInputs(
  paths: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): Promise<number | undefined> {
  let count = 0;
  for (const path of paths) {
    if (path === '-') return undefined;
    for await (const file of listFiles(path)) {
      const lines = file.ok && fileFormat(file.value) === 'record' ? await countLines(file.value) : 1;
      if (lines === undefined) return undefined;
      count += lines;
    }
  }
  return Math.min(count, limit);
}

async function countLines(path: string): Promise<number | undefined> {
  try {
    if ((await stat(path)).size > COUNTABLE_BYTES) return undefined;
    let count = 0;
    let blank = true;
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      for (const byte of chunk) {
        if (byte === 0x0a) {
          if (!blank) count += 1;
          blank = true;
        } else if (byte > 0x20) blank = false;
      }
    }
    return blank ? count : count + 1;
  } catch {
    return 1; // It cannot be read: one failure.
  }
}
