import type { NameSpan, Token, Upos } from '../annotation.ts';
import { IRREGULAR_VERBS, NEWS_VERBS } from '../lexicon/verbs.ts';
import { lemmaOf } from './compromise-lexicon.ts';
import type { EncoderWord } from './encoder/encode-sentence.ts';

/** From this probability on the encoder's part of speech wins over that of the rules. */
const SURE = 0.8;
/** Parts of speech that only the sentence tells apart; the closed classes are lists, which the claim rules count on. */
const OPEN = new Set<Upos>(['VERB', 'NOUN', 'ADJ', 'ADV', 'PROPN', 'X', 'INTJ', 'SYM']);

/** Lays the encoder's reading over tokens that rules have tagged: parts of speech where it is sure, heads and relations. */
export function refineTokens(
  tokens: readonly Token[],
  words: readonly EncoderWord[],
  names: readonly NameSpan[],
): readonly Token[] {
  return tokens.map((token, at) => {
    const word = words[at];
    if (!word) return token;
    const parsed = { ...token, head: word.head, relation: word.relation };
    const named = names.some(({ from, to }) => at >= from && at < to);
    const open = OPEN.has(token.upos) && OPEN.has(word.upos);
    const changed = open && word.upos !== token.upos && word.uposProbability >= SURE && !named;
    return changed ? { ...parsed, ...retag(token, word) } : parsed;
  });
}

function retag(token: Token, word: EncoderWord): Pick<Token, 'upos' | 'lemma' | 'features'> {
  const lower = token.text.toLowerCase();
  const features = featuresOf(word.features);
  if (word.upos === 'VERB') {
    const lemma = IRREGULAR_VERBS.get(lower) ?? (NEWS_VERBS.has(lower) ? lower : lemmaOf(lower));
    return { upos: 'VERB', lemma, features };
  }
  const lemma = token.upos === 'VERB' ? lower : token.lemma;
  return { upos: word.upos, lemma, features };
}

/** UD's features in the words of this house: "-ing" forms are `VerbForm=Ger`, whether UD says gerund or participle. */
function featuresOf(features: readonly string[]): readonly string[] {
  const has = (feature: string) => features.includes(feature);
  const kept = features.filter((feature) => feature === 'Number=Plur' || feature === 'Tense=Past');
  if (has('VerbForm=Ger') || (has('VerbForm=Part') && has('Tense=Pres'))) return ['VerbForm=Ger'];
  if (has('VerbForm=Inf')) return ['VerbForm=Inf'];
  if (has('Tense=Pres')) return ['Tense=Pres'];
  return kept;
}
