/**
 * Set phrases of two prepositions around a noun that say what their clause's subject is to whom the second names:
 * "in line with", "in support of". A predicate with "<" says it of the other: "with the help of X" is X help.
 */
const PHRASES = `
in alignment with > align with
in line with > be in line with
in accordance with > act in accordance with
in compliance with > comply with
in cooperation with > cooperate with
in collaboration with > collaborate with
in partnership with > partner with
in conjunction with > act with
in coordination with > coordinate with
in consultation with > consult with
in concert with > act with
in agreement with > agree with
in alliance with > be allied with
in competition with > compete with
in contact with > be in contact with
in dispute with > be in dispute with
in conflict with > be in conflict with
in war with > be in war with
in talk with > talk with
in negotiation with > negotiate with
in support of > support
in defence of > defend
in defense of > defend
in favour of > favour
in favor of > favour
in violation of > violate
in breach of > breach
in defiance of > defy
in honour of > honour
in honor of > honour
in charge of > be in charge of
in control of > control
in possession of > possess
in pursuit of > pursue
in need of > need
in response to > respond to
in reaction to > react to
in opposition to > oppose
in retaliation for > retaliate for
in retaliation against > retaliate against
in protest against > protest against
in protest at > protest against
at war with > be at war with
at odds with > be at odds with
on behalf of > act on behalf of
under pressure from > < pressure
under attack from > < attack
with support from > < support
with the support of > < support
with the backing of > < back
with backing from > < back
with help from > < help
with the help of > < help
with approval from > < approve
with the approval of > < approve
at the request of > < request
at the invitation of > < invite
at the behest of > < order`;

const BY_WORDS = new Map(
  PHRASES.trim()
    .split('\n')
    .map((line) => {
      const [phrase = '', words = ''] = line.split(' > ');
      return [phrase.replace(' the ', ' '), words] as const;
    }),
);

/** What a set phrase says, and of which of the two. */
export interface SetPhrase {
  readonly words: string;
  readonly reversed: boolean;
}

/** Returns what a phrase like "in support of" says (its noun as a lemma, without article), or null. */
export function setPhrase(first: string, noun: string, second: string): SetPhrase | null {
  const words = BY_WORDS.get(`${first} ${noun} ${second}`);
  if (words === undefined) return null;
  const reversed = words.startsWith('< ');
  return { words: reversed ? words.slice(2) : words, reversed };
}
