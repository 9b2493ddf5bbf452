import type { NounKind } from '../../lexicon/noun-kinds.ts';

/** What a noun phrase does in its clause. */
export type Role = 'SUBJECT' | 'OBJECT' | 'OBLIQUE' | 'MODIFIER' | 'POSSESSOR' | 'COMPOUND' | 'OTHER';

/** A place where something is spoken of: a name, a noun or a pronoun, by its head. */
export interface Spot {
  readonly sentence: number;
  /** Token of the name or noun that heads it. */
  readonly head: number;
  readonly form: 'NAME' | 'NOUN' | 'PRONOUN';
  readonly role: Role;
  /** Lower-case lemma of a noun, the pronoun's family, or "" for names. */
  readonly word: string;
  readonly article: 'DEFINITE' | 'INDEFINITE' | 'NONE';
  /** True for the subject of a sentence's main clause. */
  readonly main: boolean;
  readonly quoted: boolean;
  /** True for the subject of a verb of saying. */
  readonly says: boolean;
}

export type Gender = 'MALE' | 'FEMALE';

/** One thing the text speaks of; a chain when it is named. What has no name competes for pronouns all the same. */
export interface Referent {
  readonly chain: number | null;
  readonly kind: NounKind | null;
  readonly plural: boolean;
  gender: Gender | null;
  /** What a pronoun called a person last, by whom the text lets speak: it rules others out, and weighs nothing. */
  heard: Gender | null;
  /** Places so far, in reading order; never empty once it is in the table. */
  readonly spots: Spot[];
  /** Chain of who has or does what has no name; null where the text does not say, or says it of two. */
  owner: number | null;
  /** Nouns the article calls it by: "Halvek, a steelmaker"; and their adjectives: "Chilean". */
  readonly nouns: Set<string>;
  readonly attributes: Set<string>;
}

/** Returns the last place where a referent is spoken of. */
export function lastSpot(referent: Referent): Spot {
  return referent.spots.at(-1) as Spot;
}

/** Returns its most prominent place in the sentence where it is spoken of last: as subject, else the last. */
export function chiefSpot(referent: Referent): Spot {
  const last = lastSpot(referent);
  const there = referent.spots.filter(({ sentence }) => sentence === last.sentence);
  return there.find(({ main }) => main) ?? there.find(({ role }) => role === 'SUBJECT') ?? last;
}
