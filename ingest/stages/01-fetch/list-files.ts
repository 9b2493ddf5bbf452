import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  cannotRead,
  linkLoop,
  noSuchPath,
  notAnArticle,
  unsupportedFile,
} from '../../../src/input-trouble.ts';
import { fail, ok, type Result } from '../../../src/result.ts';
import { fileFormat, SUPPORTED_ENDINGS } from './file-format.ts';

/** Files that explain a folder rather than being an article of it. */
const EXPLAINING = /^(?:readme|licen[cs]e|changelog|contributing)(?:\.[a-z]+)?$/iu;

/**
 * Yields the files behind a path: itself, or what its folder holds, depth first and sorted by code unit.
 * Links are followed, but never back into a folder being walked. A file named outright is always yielded;
 * inside a folder hidden, explaining and unknown files are yielded as failures with a reason.
 */
export async function* listFiles(path: string): AsyncGenerator<Result<string>> {
  try {
    if ((await stat(path)).isDirectory()) yield* walk(path, new Set([await realpath(path)]));
    else yield ok(path);
  } catch (cause) {
    yield trouble(path, cause);
  }
}

async function* walk(folder: string, above: ReadonlySet<string>): AsyncGenerator<Result<string>> {
  let names: string[];
  try {
    names = (await readdir(folder)).sort(byCodeUnit);
  } catch (cause) {
    yield trouble(folder, cause);
    return;
  }
  for (const name of names) yield* entry(join(folder, name), above);
}

async function* entry(path: string, above: ReadonlySet<string>): AsyncGenerator<Result<string>> {
  const name = basename(path);
  if (name.startsWith('.') || EXPLAINING.test(name)) {
    yield fail({ ...notAnArticle(name), stage: 'fetch', place: path });
    return;
  }
  let kind: Awaited<ReturnType<typeof stat>>;
  try {
    kind = await stat(path);
  } catch (cause) {
    yield trouble(path, cause);
    return;
  }
  if (kind.isDirectory()) yield* enter(path, above);
  else if (kind.isFile() && fileFormat(path)) yield ok(path);
  else yield fail({ ...unsupportedFile(name, SUPPORTED_ENDINGS), stage: 'fetch', place: path });
}

async function* enter(folder: string, above: ReadonlySet<string>): AsyncGenerator<Result<string>> {
  const real = await realpath(folder);
  if (above.has(real)) yield fail({ ...linkLoop(folder), stage: 'fetch', place: folder });
  else yield* walk(folder, new Set([...above, real]));
}

function trouble(path: string, cause: unknown): Result<string> {
  const code = (cause as NodeJS.ErrnoException).code;
  const place = { stage: 'fetch', place: path };
  if (code === 'ENOENT' || code === 'ENOTDIR') return fail({ ...noSuchPath(path), ...place });
  if (code === 'ELOOP') return fail({ ...linkLoop(path), ...place });
  return fail({ ...cannotRead(path, code ?? String(cause)), ...place });
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
