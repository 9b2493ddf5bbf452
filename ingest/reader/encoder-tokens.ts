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
    const { text, start, end } = word;
    const { head, relation } = reading;
    const upos = uposOf(text, reading.upos, isNamed(names, at));
    const features = featuresOf(text, upos, reading);
    return { text, start, end, upos, features, lemma: udLemma(text, upos, features), head, relation };
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
  if (!/[a-z]/u.test(text) && !/[\p{L}\p{N}]/u.test(text)) return /^[$€£¥₹%]$/u.test(text) ? 'SYM' : 'PUNCT';
  if (upos === 'PUNCT') return 'X';
  return named && /^\p{Lu}/u.test(text) && /^(?:NOUN|ADJ|VERB|X|INTJ|SYM)$/u.test(upos) ? 'PROPN' : upos;
}

function featuresOf(text: string, upos: Upos, reading: EncoderWord): readonly string[] {
  if (upos === 'PRON' && POSSESSIVE.test(text) && reading.relation === 'nmod:poss') return ['Poss=Yes'];
  return reading.features.includes('_')
    ? reading.features.filter((feature) => feature !== '_')
    : reading.features;
}
