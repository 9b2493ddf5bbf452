import { tooLarge } from '../../../src/input-trouble.ts';
import { fail, type Result } from '../../../src/result.ts';
import type { RawDocument } from '../../documents.ts';
import { DEFAULT_MAX_BYTES, type FetchOptions } from './fetch-options.ts';
import { makeRawDocument } from './make-raw-document.ts';
import { splitLines } from './split-lines.ts';

/**
 * Yields one document for each line of a JSON lines stream, its origin `path:line`; blank lines count but give
 * none. A line is parsed only in stage 2, so that a broken one fails alone and is remembered by its bytes.
 */
export async function* fetchRecords(
  stream: AsyncIterable<Uint8Array>,
  origin: string,
  options: FetchOptions,
): AsyncGenerator<Result<RawDocument>> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  for await (const line of splitLines(stream, limit)) {
    const place = `${origin}:${line.number}`;
    if (line.bytes === null) yield fail({ ...tooLarge(null, limit), stage: 'fetch', place });
    else if (!isBlank(line.bytes)) yield makeRawDocument(line.bytes, place, 'record', options);
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
