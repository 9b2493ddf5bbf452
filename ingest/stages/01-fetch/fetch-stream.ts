import { tooLarge } from '../../../src/input-trouble.ts';
import { fail, type Result } from '../../../src/result.ts';
import type { RawDocument } from '../../documents.ts';
import { DEFAULT_MAX_BYTES, type FetchOptions } from './fetch-options.ts';
import { makeRawDocument } from './make-raw-document.ts';

/** Yields the one document a stream of unknown length holds, and stops reading at the limit. */
export async function* fetchStream(
  stream: AsyncIterable<Uint8Array>,
  origin: string,
  options: FetchOptions,
): AsyncGenerator<Result<RawDocument>> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) {
      yield fail({ ...tooLarge(null, limit), stage: 'fetch', place: origin });
      return;
    }
    parts.push(chunk);
  }
  yield makeRawDocument(Buffer.concat(parts), origin, options.format ?? 'auto', options);
}
