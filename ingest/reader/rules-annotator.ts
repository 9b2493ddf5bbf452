import type { Annotation, Annotator } from '../annotation.ts';
import { tagWords } from './compromise-tags.ts';
import { findNames } from './name-finder.ts';
import { readWords, toSentence } from './read-words.ts';
import { tagSentence } from './tag-sentence.ts';

/** Makes the annotator that needs no model: rules and word lists, with compromise for parts of speech and lemmas; it gives no parse. */
export function makeRulesAnnotator(): Annotator {
  return { id: 'rules-1', annotate: async (text, body) => annotate(text, body) };
}

function annotate(text: string, body: { readonly start: number; readonly end: number }): Annotation {
  const pieces = readWords(text);
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
