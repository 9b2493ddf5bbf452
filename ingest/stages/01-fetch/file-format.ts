import { extname } from 'node:path';
import type { DocumentFormat } from '../../documents.ts';

const FORMATS: ReadonlyMap<string, DocumentFormat> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'record'],
  ['.ndjson', 'record'],
]);

/** Endings of the files read from folders. */
export const SUPPORTED_ENDINGS: readonly string[] = [...FORMATS.keys()];

/** Returns the format a file's ending names; undefined for an ending we do not know. */
export function fileFormat(path: string): DocumentFormat | undefined {
  return FORMATS.get(extname(path).toLowerCase());
}
