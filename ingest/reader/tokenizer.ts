import type { Span } from '../../src/domain/evidence.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';

/** A word with its offsets in the whole text. */
export interface Word extends Span {
  readonly text: string;
}

/** Acronyms with dots, numbers, words (hyphens and apostrophes inside), single signs; surrogate pairs whole. */
const WORD =
  /(?:\p{Lu}\.){2,}(?:-\p{L}+)*|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?:-\p{L}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|['’](?=\p{L})\p{L}+)*|\S/gu;
/** What UD splits off a word: possessives, contracted verbs and "not". */
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** Splits a stretch of text into words as UD does, but keeps hyphenated words whole. */
export function tokenize(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    pushWord(words, { text: match[0], start, end: start + match[0].length }, text);
  }
  return words;
}

function pushWord(words: Word[], word: Word, text: string): void {
  const clitic = CLITIC.exec(word.text);
  if (clitic?.[1] && clitic[2]) {
    const middle = word.start + clitic[1].length;
    words.push(
      { text: clitic[1], start: word.start, end: middle },
      { text: clitic[2], start: middle, end: word.end },
    );
  } else if (
    ABBREVIATIONS.has(word.text) &&
    text.charAt(word.end) === '.' &&
    text.charAt(word.end + 1) === ' '
  ) {
    words.push({ text: `${word.text}.`, start: word.start, end: word.end + 1 });
  } else if (word.text === '.' && words.at(-1)?.end === word.end) {
    return; // the dot of the abbreviation before
  } else words.push(word);
}

/** Returns words `from` to `to` (exclusive) with a blank between each two, as names are compared. */
export function textOf(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
