import type { EntityKind } from '../../src/domain/entity.ts';
import { DEMONYMS, PLACE_NAMES } from '../lexicon/countries.ts';
import {
  BODY_HEADS,
  COMPANY_HEADS,
  KNOWN_BODIES,
  KNOWN_POLICIES,
  PLACE_FIRSTS,
  PLACE_HEADS,
  POLICY_HEADS,
} from '../lexicon/name-heads.ts';
import { isAcronym } from '../lexicon/plain-word.ts';
import { SPEECH_VERBS } from '../lexicon/speech.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { IRREGULAR_VERBS } from '../lexicon/verbs.ts';
import { isGivenName, lemmaOf } from './compromise-lexicon.ts';
import type { Run } from './name-runs.ts';
import type { Word } from './tokenizer.ts';

/** A kind with how much speaks for it; the sum over all places of a name decides. */
export type Votes = Partial<Record<EntityKind, number>>;

/** Weight by which a head noun or a list decides alone, whatever stands around the name. */
const CERTAIN = 20;

const BROADCASTS = /^(?:News|TV|Television|Sports?|Weather|Music|Movie|Broadcast|Food|History)$/u;

/** Votes by what a name is made of: lists, head nouns, given names, capitals. */
export function votesOfName(words: readonly string[]): Votes {
  const name = words.join(' ');
  const head = headOf(words);
  if (PLACE_NAMES.has(name)) return { PLACE: CERTAIN };
  if (KNOWN_BODIES.has(name)) return { ORGANISATION: CERTAIN };
  if (KNOWN_POLICIES.has(name)) return { POLICY: CERTAIN };
  // A party's convention is a meeting; other conventions are treaties.
  if (
    /^(?:National|Party|Annual|Democratic|Republican|Constitutional)$/u.test(words.at(-2) ?? '') &&
    head === 'Convention'
  )
    return {};
  // "Harbour News Channel" broadcasts; other channels are straits.
  if (head === 'Channel' && BROADCASTS.test(words.at(-2) ?? '')) return { ORGANISATION: CERTAIN };
  if (words.length > 1 && BODY_HEADS.has(head)) return { ORGANISATION: CERTAIN };
  if (words.length > 1 && POLICY_HEADS.has(head)) return { POLICY: CERTAIN };
  if (words.length > 1 && COMPANY_HEADS.has(head)) return { ORGANISATION: CERTAIN };
  if (words.length > 1 && PLACE_HEADS.has(head)) return { PLACE: CERTAIN };
  const votes: Votes = {};
  if (words.length > 1 && PLACE_FIRSTS.has(words[0] ?? '')) votes.PLACE = 3;
  if (words.length > 1 && words.length < 4 && isGivenName(words[0] ?? '')) votes.PERSON = 3;
  if (words.length === 1 && isAcronym(name)) votes.ORGANISATION = 4;
  if (words.length === 1 && /(?:ia|land|stan|burg|grad|ville)$/u.test(name)) votes.PLACE = 2;
  return votes;
}

/** The word that says what a name is: before the first "of" or "for", else the last. */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? '';
}

/** Votes by what stands around one place of a name. */
export function votesOfContext(words: readonly Word[], run: Run): Votes {
  const before = words[run.from - 1]?.text.toLowerCase() ?? '';
  const after = words[run.to]?.text ?? '';
  const next = words[run.to + 1]?.text.toLowerCase() ?? '';
  const single = run.to - run.from === 1;
  const votes: Votes = {};
  const vote = (kind: EntityKind, weight: number) => {
    votes[kind] = (votes[kind] ?? 0) + weight;
  };
  if (run.titled) vote('PERSON', 8);
  if (/^(?:in|near|around|outside)$/u.test(before)) vote('PLACE', 2);
  if (after === ',' && opensOffice(words, run.to + 1)) vote('PERSON', 6);
  if (after === ',' && /^the$/u.test(next) && words[run.to + 2]?.text === 'capital') vote('PLACE', 8);
  if (isSpeechVerb(after) || /^(?:said|added|told)$/u.test(words[run.from - 1]?.text ?? ''))
    vote('PERSON', single ? 1 : 2);
  if (
    /^['’]s$/u.test(after) &&
    /^(?:shares|board|shareholders|chief|profit|revenue|director|subsidiary|customers|employees)$/u.test(next)
  )
    vote('ORGANISATION', 3);
  if (OFFICES.has(after.toLowerCase()) || after === 'chief') vote('ORGANISATION', 2);
  if (before === 'the' && !single) vote('ORGANISATION', 1.5);
  if (before === 'of' && OFFICES.has(words[run.from - 2]?.text.toLowerCase() ?? '')) vote('ORGANISATION', 1);
  if (
    before === 'of' &&
    /^(?:acquisition|takeover|merger|shares|purchase|subsidiary|unit|owner|shareholders|customers)$/u.test(
      words[run.from - 2]?.text.toLowerCase() ?? '',
    )
  )
    vote('ORGANISATION', 2);
  if (/^(?:acquired|bought|sells|sold|owns|operates|employs|produces|launched)$/u.test(after))
    vote('ORGANISATION', 1);
  return votes;
}

/** How verbs of speech begin: no form of theirs begins otherwise, but for the irregular ones. */
const SPEECH_OPENINGS = new Set([...SPEECH_VERBS].map((verb) => verb.slice(0, 3)));

/** Asks for the lemma, which takes a hundred microseconds, only where a word may be a form of such a verb. */
function isSpeechVerb(word: string): boolean {
  const lower = word.toLowerCase();
  const mayBe = IRREGULAR_VERBS.has(lower) || SPEECH_OPENINGS.has(lower.slice(0, 3));
  return mayBe && SPEECH_VERBS.has(lemmaOf(word));
}

/** Tells whether ", the chief executive of" or ", an analyst at" opens here. */
function opensOffice(words: readonly Word[], at: number): boolean {
  const limit = Math.min(words.length, at + 6);
  for (let index = at; index < limit; index += 1) {
    const word = words[index]?.text ?? '';
    if (OFFICES.has(word.toLowerCase())) return true;
    if (/^[,.;“”]$/u.test(word)) return false;
  }
  return false;
}

/** Tells whether a word is what the people or things of a place of this article are called: "Tarsovian" for "Tarsovia". */
export function placeOfDemonym(word: string, places: ReadonlySet<string>): string | null {
  return DEMONYMS.get(word) ?? stemsOf(word).find((stem) => places.has(stem)) ?? null;
}

/** Returns the places a word may be the adjective of, were they in the text: "Tarsovia" for "Tarsovian". */
export function placesOfDemonym(word: string): readonly string[] {
  const listed = DEMONYMS.get(word);
  return listed ? [listed] : stemsOf(word);
}

function stemsOf(word: string): readonly string[] {
  const stems = [
    word.replace(/n$/u, ''),
    word.replace(/ian$/u, ''),
    word.replace(/ese$/u, ''),
    word.replace(/(?:ian|ese|ish|i)$/u, 'a'),
    word.replace(/(?:er|i)$/u, ''),
  ];
  return stems.filter((stem) => stem !== word && stem.length > 3);
}

/** Returns the kind most speaks for; ties and silence: two words a person, more or none an organisation. */
export function kindOf(
  votes: Votes,
  words: readonly string[],
): { readonly kind: EntityKind; readonly confidence: number } {
  const ranked = (Object.entries(votes) as [EntityKind, number][]).sort(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  const [best, second] = ranked;
  const plain = words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  if ((!best || best[1] < 1) && plain) return { kind: 'PERSON', confidence: 0.5 };
  if (!best || best[1] < 1) return { kind: 'ORGANISATION', confidence: words.length > 1 ? 0.5 : 0.4 };
  const sure = best[1] >= CERTAIN ? 0.95 : best[1] - (second?.[1] ?? 0) >= 2 ? 0.85 : 0.6;
  return { kind: best[0], confidence: sure };
}
