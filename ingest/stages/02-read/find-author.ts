import type { FoundBody } from './find-body.ts';
import { BYLINE } from './line-patterns.ts';

/** Finds the author in a byline before the body, else in one right after it; null where the text names none. */
export function findAuthor({ before, after }: FoundBody): string | null {
  const line = before.find(({ kind }) => kind === 'BYLINE') ?? after.find(({ kind }) => kind === 'BYLINE');
  return line ? cleanAuthor(BYLINE.exec(line.text)?.[1] ?? null) : null;
}

/** Takes "By" off an author's name and white space around it; null for nothing. */
export function cleanAuthor(author: string | null): string | null {
  const name = author
    ?.replace(/^\s*by\s+/iu, '')
    .replace(/[\s,]+$/u, '')
    .trim();
  return name ? name : null;
}
