import { addressNotSupported } from '../../src/input-trouble.ts';
import { fail, type Result } from '../../src/result.ts';
import type { RawDocument } from '../documents.ts';
import type { Stage } from '../stage.ts';
import { fetchFile } from './01-fetch/fetch-file.ts';
import type { FetchOptions } from './01-fetch/fetch-options.ts';
import { fetchStdin } from './01-fetch/fetch-stdin.ts';
import { listFiles } from './01-fetch/list-files.ts';

export const STAGE: Stage = { name: 'fetch', needs: ['inputs'], gives: 'raw' };

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//iu;

/**
 * Yields the raw documents behind the inputs, in the order given and by code unit inside folders. Inputs are
 * files, folders (recursive), JSON lines and `-` for standard input. One that cannot be had is yielded as a
 * failure whose place is its origin; nothing is left out silently, and nothing is held beyond one document.
 */
export async function* fetchDocuments(
  inputs: readonly string[],
  options: FetchOptions = {},
): AsyncGenerator<Result<RawDocument>> {
  for (const input of inputs) {
    if (input === '-') yield* fetchStdin(options);
    else if (ADDRESS.test(input)) {
      yield fail({ ...addressNotSupported(input), stage: STAGE.name, place: input });
    } else yield* fetchPath(input, options);
  }
}

async function* fetchPath(path: string, options: FetchOptions): AsyncGenerator<Result<RawDocument>> {
  for await (const file of listFiles(path)) {
    if (file.ok) yield* fetchFile(file.value, options);
    else yield file;
  }
}
