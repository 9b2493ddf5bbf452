import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { unwritablePath } from '../errors.ts';

type Chunks = AsyncIterable<string | Uint8Array>;

/** Writes pieces to standard output, no faster than its reader takes them. */
export async function writeToStdout(chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  }
}

/** Writes one file; throws `InputError` when it cannot be written. */
export async function writeToFile(path: string, chunks: Chunks): Promise<void> {
  const stream = createWriteStream(path);
  const failed = new Promise<never>((_, reject) => {
    stream.on('error', (error) => reject(unwritablePath(path, error)));
  });
  await Promise.race([failed, pour(stream, chunks)]);
}

/** Writes the files of an export into a folder, which is made when it is not there. */
export async function writeToFolder(
  folder: string,
  files: readonly { readonly name: string; readonly chunks: Chunks }[],
): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unwritablePath(folder, error);
  }
  for (const { name, chunks } of files) await writeToFile(join(folder, name), chunks);
}

async function pour(stream: Writable, chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) {
    if (!stream.write(chunk)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}
