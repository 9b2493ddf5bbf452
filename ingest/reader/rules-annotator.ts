import type { Annotation, Annotator, Sentence } from '../annotation.ts';
import { tagWords } from './compromise-tags.ts';
import { findNames } from './name-finder.ts';
import { splitSentences } from './sentence-splitter.ts';
import { tagSentence } from './tag-sentence.ts';
import { tokenize, type Word } from './tokenizer.ts';

/** Words a sentence may have; what is longer (a table, a broken page) is cut into pieces of this length. */
export const LONGEST_SENTENCE = 200;

/** Makes the annotator that needs no model: rules and word lists, with compromise for parts of speech and lemmas; it gives no parse. */
export function makeRulesAnnotator(): Annotator {
  return { id: 'rules-1', annotate: async (text, body) => annotate(text, body) };
}

function annotate(text: string, body: { readonly start: number; readonly end: number }): Annotation {
  const pieces = splitSentences(text).flatMap((span) => cut(tokenize(text, span)));
  const names = findNames(pieces);
  const tagged = tagWords(
    pieces.map((words, index) => ({ words: words.map(({ text: word }) => word), names: names[index] ?? [] })),
  );
  return {
    sentences: pieces.map((words, index) => {
      const found = names[index] ?? [];
      return toSentence({ names: found, tokens: tagSentence(words, found, tagged[index] ?? []) }, body);
    }),
  };
}

function cut(words: readonly Word[]): readonly (readonly Word[])[] {
  const pieces: (readonly Word[])[] = [];
  for (let at = 0; at < words.length; at += LONGEST_SENTENCE)
    pieces.push(words.slice(at, at + LONGEST_SENTENCE));
  return pieces;
}

function toSentence(
  { tokens, names }: Pick<Sentence, 'tokens' | 'names'>,
  body: { readonly start: number; readonly end: number },
): Sentence {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { start, end, inBody: start >= body.start && end <= body.end, tokens, names };
}
