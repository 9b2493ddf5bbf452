import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeToFolder } from '../../src/cli/write-output.ts';
import type { ExportRequest } from '../../src/export/export-request.ts';
import type { FormatName } from '../../src/export/formats.ts';
import type { ExportManifest } from '../../src/export/manifest.ts';
import { startExport, withManifest } from '../../src/export/start-export.ts';

/** An export on the disk: where each file is, and its manifest. */
export interface WrittenExport {
  readonly folder: string;
  /** Path of a file by its name; of the only one without. */
  readonly path: (name?: string) => string;
  readonly manifest: ExportManifest;
}

/** Writes an export with its manifest into a folder of its own below `parent`. */
export async function writeExport(
  parent: string,
  format: FormatName,
  request: ExportRequest,
): Promise<WrittenExport> {
  const folder = join(parent, `${format}-${request.literals}-${request.quotes}`);
  mkdirSync(folder, { recursive: true });
  await writeToFolder(folder, withManifest(startExport(format, request)));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as ExportManifest;
  const path = (name?: string): string => join(folder, name ?? manifest.files[0]?.name ?? '');
  return { folder, path, manifest };
}
