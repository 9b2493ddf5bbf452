import type { Sentence } from '../annotation.ts';
import { splitSentences } from './sentence-splitter.ts';
import { tokenize, type Word } from './tokenizer.ts';

/** Words a sentence may have; what is longer (a table, a broken page) is cut into pieces of this length. */
export const LONGEST_SENTENCE = 200;

/** Splits a text into sentences of words, as every annotator does; the stages after count on it. */
export function readWords(text: string): readonly (readonly Word[])[] {
  return splitSentences(text).flatMap((span) => cut(tokenize(text, span)));
}

function cut(words: readonly Word[]): readonly (readonly Word[])[] {
  const pieces: (readonly Word[])[] = [];
  for (let at = 0; at < words.length; at += LONGEST_SENTENCE)
    pieces.push(words.slice(at, at + LONGEST_SENTENCE));
  return pieces;
}

/** Makes a sentence of its tokens and names. */
export function toSentence(
  { tokens, names, speech = [] }: Pick<Sentence, 'tokens' | 'names'> & Partial<Pick<Sentence, 'speech'>>,
  body: { readonly start: number; readonly end: number },
): Sentence {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { start, end, inBody: start >= body.start && end <= body.end, tokens, names, speech };
}
