import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { isCapitalised } from '../lexicon/plain-word.ts';
import type { Word } from './tokenizer.ts';

const known = new WeakMap<readonly Word[], boolean>();

/** Tells whether a sentence is a headline in title case or capitals: its capitals say nothing about what is a name. */
export function isHeading(words: readonly Word[]): boolean {
  const before = known.get(words);
  if (before !== undefined) return before;
  const heading = looksLikeHeading(words);
  known.set(words, heading);
  return heading;
}

function looksLikeHeading(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const end = words.at(-1)?.text ?? '';
  if (
    long.length > 0 &&
    long.every(({ text }) => isCapitalised(text)) &&
    words.every(({ text }) => !/^\p{Ll}/u.test(text) || FUNCTION_WORDS.has(text))
  )
    return words.length < 3 || !/^[.”"]$/u.test(end);
  return (
    long.length > 2 &&
    !/^[.!?:;”"]$/u.test(end) &&
    long.filter(({ text }) => isCapitalised(text)).length > 0.6 * long.length
  );
}
