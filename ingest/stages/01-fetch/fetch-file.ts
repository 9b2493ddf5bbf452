import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { cannotRead, tooLarge } from '../../../src/input-trouble.ts';
import { fail, type Result } from '../../../src/result.ts';
import type { RawDocument } from '../../documents.ts';
import { DEFAULT_MAX_BYTES, type FetchOptions } from './fetch-options.ts';
import { fetchRecords } from './fetch-records.ts';
import { fetchStream } from './fetch-stream.ts';
import { fileFormat } from './file-format.ts';
import { makeRawDocument } from './make-raw-document.ts';

/** Yields the document a file is, or those its lines are; a file above the limit is never opened. */
export async function* fetchFile(path: string, options: FetchOptions): AsyncGenerator<Result<RawDocument>> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const format = options.format ?? fileFormat(path) ?? 'auto';
  try {
    const { size, ...kind } = await describe(path);
    if (format === 'record') yield* fetchRecords(createReadStream(path), path, options);
    // A pipe or device tells no size before it is read: the limit is kept while reading.
    else if (!kind.regular) yield* fetchStream(createReadStream(path), path, { ...options, format });
    else if (size > limit) yield fail({ ...tooLarge(size, limit), stage: 'fetch', place: path });
    else yield makeRawDocument(await readFile(path), path, format, options);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    yield fail({ ...cannotRead(path, reason), stage: 'fetch', place: path });
  }
}

async function describe(path: string): Promise<{ size: number; regular: boolean }> {
  const found = await stat(path);
  return { size: found.size, regular: found.isFile() };
}
