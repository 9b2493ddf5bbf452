import { createHash } from 'node:crypto';
import type { ExportFile, ExportRequest } from './export-request.ts';
import { FORMATS, type FormatName } from './formats.ts';
import { makeManifest, type WrittenFile } from './manifest.ts';
import { Tally } from './tally.ts';

/** A file in bytes. */
export interface ByteFile {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** An export under way: its files, to be read in order, and then its manifest. */
export interface RunningExport {
  readonly files: readonly ByteFile[];
  /** Describes the files as they were read; an extra file of its own, JSON. To be read when they are all read. */
  readonly manifest: ByteFile;
}

/**
 * Starts an export: nothing is read from the store before the first file is. A format of one file may give it
 * another name, which the manifest then says.
 */
export function startExport(format: FormatName, request: ExportRequest, fileName?: string): RunningExport {
  const tally = new Tally();
  const written: WrittenFile[] = [];
  const files = FORMATS[format].files(request, tally).map((file: ExportFile) => {
    const name = FORMATS[format].folder ? file.name : (fileName ?? file.name);
    return { name, chunks: measured(name, file.chunks, (done) => written.push(done)) };
  });
  const manifest = { name: 'manifest.json', chunks: describe() };
  return { files, manifest };

  async function* describe(): AsyncGenerator<Uint8Array> {
    const made = await makeManifest(request, format, { files: written, counts: tally.counts() });
    yield Buffer.from(`${JSON.stringify(made, null, 2)}\n`);
  }
}

/** Lists all files of an export with the manifest as the last, for an archive or a folder. */
export function withManifest({ files, manifest }: RunningExport): readonly ByteFile[] {
  return [...files, manifest];
}

async function* measured(
  name: string,
  chunks: AsyncIterable<string | Uint8Array>,
  onEnd: (file: WrittenFile) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    const encoded = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    hash.update(encoded);
    bytes += encoded.length;
    yield encoded;
  }
  onEnd({ name, bytes, sha256: hash.digest('hex') });
}
