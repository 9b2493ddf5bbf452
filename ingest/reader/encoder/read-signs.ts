import type { EncoderReading } from './encode-sentence.ts';

/** Signs in a row up to which the encoder reads them as part of a text; more of them are a drawing or a broken page. */
const FEW_SIGNS = 20;

/** Tells whether words are nothing but signs (emoji, rules, control characters), and too many to be worth a look. */
export function areSigns(words: readonly string[]): boolean {
  return words.length > FEW_SIGNS && !words.some((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Reads signs without the model: no names, no speech, all hanging on the first. A megabyte of them costs seconds less. */
export function readSigns(words: readonly string[]): EncoderReading {
  return {
    words: words.map((word, index) => ({
      upos: /\p{S}/u.test(word) ? 'SYM' : 'PUNCT',
      uposProbability: 1,
      head: index === 0 ? -1 : 0,
      relation: index === 0 ? 'root' : 'punct',
      features: [],
      outside: 1,
      mention: 'none',
    })),
    names: [],
    speech: [],
  };
}
