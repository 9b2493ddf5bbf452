import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/first-names.ts';

/** Whom "he" or "she" may stand for. */
export type SpokenGender = 'HE' | 'SHE';

/** Reads off a person's first name which pronoun stands for them; null where it says nothing. */
export function genderOfSpeaker(name: string): SpokenGender | null {
  const first = name.split(/\s+/u)[0] ?? '';
  if (MALE_NAMES.has(first)) return 'HE';
  return FEMALE_NAMES.has(first) ? 'SHE' : null;
}

/** Returns which of the two a pronoun is a form of; null for any other word. */
export function genderOfPronoun(word: string): SpokenGender | null {
  if (/^(?:he|him|his|himself)$/iu.test(word)) return 'HE';
  return /^(?:she|her|hers|herself)$/iu.test(word) ? 'SHE' : null;
}
