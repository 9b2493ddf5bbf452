import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/first-names.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicon/noun-kinds.ts';
import type { Gender, Referent } from './referent.ts';

/** Pronouns that agree alike. */
export type Family = 'HE' | 'SHE' | 'IT' | 'THEY';

const FAMILIES: ReadonlyMap<string, Family> = new Map(
  (
    [
      ['HE', 'he him his himself'],
      ['SHE', 'she her hers herself'],
      ['IT', 'it its itself'],
      ['THEY', 'they them their theirs themselves'],
    ] as const
  ).flatMap(([family, words]) => words.split(' ').map((word) => [word, family] as const)),
);

/** Returns the family of a pronoun of the third person, or null for other words. */
export function familyOf(word: string): Family | null {
  return FAMILIES.get(word.toLowerCase()) ?? null;
}

/** Tells whether a pronoun can stand for a referent at all: number, gender, person or thing. */
export function agrees(family: Family, { kind, plural, gender, heard, chain }: Referent): boolean {
  if (family === 'THEY')
    return plural || chain === null || kind === 'ORGANISATION' || kind === 'PERSON' || kind === 'PLACE';
  if (plural) return false;
  if (family === 'IT') return kind !== 'PERSON' && gender === null;
  return (kind === 'PERSON' || (kind === null && chain === null)) && fits(gender ?? heard, family);
}

const fits = (gender: Gender | null, family: Family) =>
  gender === null || (family === 'HE' ? gender === 'MALE' : gender === 'FEMALE');

/** Reads a person's gender off a first name; null where it says nothing. */
export function genderOfName(name: string): Gender | null {
  const first = name.split(/\s+/u)[0] ?? '';
  if (MALE_NAMES.has(first)) return 'MALE';
  return FEMALE_NAMES.has(first) ? 'FEMALE' : null;
}

/** Reads gender off a noun or a form of address: "actress", "Mr". */
export function genderOfNoun(noun: string): Gender | null {
  const word = noun.toLowerCase();
  if (MALE_NOUNS.has(word)) return 'MALE';
  return FEMALE_NOUNS.has(word) ? 'FEMALE' : null;
}
