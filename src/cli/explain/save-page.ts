import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { notOurPage, unwritablePath } from '../../errors.ts';
import { PAGE_HEAD } from './explain-page.ts';

/**
 * Refuses a path that a page must not be written to: `explain --html article.html other.html` names the article itself.
 * Throws `InputError` for what does not end in .html and for a file that is no page of ours.
 */
export function expectPagePath(path: string): void {
  if (!/\.html?$/iu.test(path)) throw notOurPage(path);
  if (existsSync(path) && !isPage(path)) throw notOurPage(path);
}

/** Writes a page; throws `InputError` when it cannot be written. */
export function savePage(path: string, page: string): void {
  try {
    writeFileSync(path, page);
  } catch (error) {
    throw unwritablePath(path, error);
  }
}

function isPage(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').startsWith(PAGE_HEAD);
  } catch (error) {
    throw unwritablePath(path, error);
  }
}
