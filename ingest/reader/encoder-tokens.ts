import type { NameSpan, Token, Upos } from '../annotation.ts';
import type { EncoderWord } from './encoder/encode-sentence.ts';
import type { Word } from './tokenizer.ts';
import { udLemma } from './ud-lemma.ts';

/** Features of possessive pronouns, which the encoder leaves out: the word alone says it. */
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/iu;

/**
 * Makes tokens of what the encoder says of words: UD's parts of speech and features, heads and relations as they are,
 * lemmas by word and part of speech. Signs are signs, and a name that the sentence writes in capitals is a proper noun.
 */
export function encoderTokens(
  words: readonly Word[],
  readings: readonly EncoderWord[],
  names: readonly NameSpan[],
): readonly Token[] {
  return words.map((word, at) => {
    const reading = readings[at];
    if (!reading) return { ...word, ...plain(word.text), head: null, relation: null };
    const upos = uposOf(word.text, reading.upos, isNamed(names, at));
    const features = featuresOf(word.text, upos, reading);
    return {
      ...word,
      upos,
      features,
      lemma: udLemma(word.text, upos, features),
      head: reading.head,
      relation: reading.relation,
    };
  });
}

const isNamed = (names: readonly NameSpan[], at: number) =>
  names.some(({ from, to }) => at >= from && at < to);

/** A word without a reading: the end of a sentence that is too long. */
function plain(text: string): Pick<Token, 'upos' | 'lemma' | 'features'> {
  const upos = uposOf(text, 'X', false);
  return { upos, lemma: text.toLowerCase(), features: [] };
}

function uposOf(text: string, upos: Upos, named: boolean): Upos {
  if (!/[\p{L}\p{N}]/u.test(text)) return /^[$€£¥₹%]$/u.test(text) ? 'SYM' : 'PUNCT';
  if (upos === 'PUNCT') return 'X';
  const capital = /^\p{Lu}/u.test(text);
  return named && capital && /^(?:NOUN|ADJ|VERB|X|INTJ|SYM)$/u.test(upos) ? 'PROPN' : upos;
}

function featuresOf(text: string, upos: Upos, reading: EncoderWord): readonly string[] {
  if (upos === 'PRON' && POSSESSIVE.test(text) && reading.relation === 'nmod:poss') return ['Poss=Yes'];
  return reading.features.filter((feature) => feature !== '_');
}
