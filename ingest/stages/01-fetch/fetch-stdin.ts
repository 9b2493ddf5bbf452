import { stdin as processStdin } from 'node:process';
import { cannotRead } from '../../../src/input-trouble.ts';
import { fail, type Result } from '../../../src/result.ts';
import type { RawDocument } from '../../documents.ts';
import type { FetchOptions } from './fetch-options.ts';
import { fetchRecords } from './fetch-records.ts';
import { fetchStream } from './fetch-stream.ts';

const OPENING_BRACE = 0x7b;

/**
 * Yields what standard input holds: JSON lines when the first byte that is no white space is `{`
 * (no article begins with it), else one document.
 */
export async function* fetchStdin(options: FetchOptions): AsyncGenerator<Result<RawDocument>> {
  try {
    const chunks = (options.stdin ?? processStdin)[Symbol.asyncIterator]();
    const opening = await readOpening(chunks);
    const stream = chain(opening.chunks, chunks);
    const records = options.format === 'record' || (!options.format && opening.byte === OPENING_BRACE);
    yield* records ? fetchRecords(stream, 'stdin', options) : fetchStream(stream, 'stdin', options);
  } catch (cause) {
    yield fail({ ...cannotRead('-', String(cause)), stage: 'fetch', place: 'stdin' });
  }
}

/** Reads until a byte that is no white space, or to the end; a mark of UTF-8 counts as white space. */
async function readOpening(chunks: AsyncIterator<Uint8Array>) {
  const read: Uint8Array[] = [];
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    read.push(next.value);
    const byte = next.value.find((value) => value > 0x20 && ![0xef, 0xbb, 0xbf].includes(value));
    if (byte !== undefined) return { chunks: read, byte };
  }
  return { chunks: read, byte: undefined };
}

async function* chain(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>) {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
