import type { ObjectDraft, QualifierDraft } from '../../drafts.ts';
import { kindOfNoun } from '../../lexicon/noun-kinds.ts';
import { UNNAMED_SPEAKERS } from '../../lexicon/speech.ts';
import { mentionAt, type Phrase, textOf } from './chunk.ts';
import type { Adjunct, Argument, Clause } from './clause.ts';
import { isFaction } from './faction.ts';
import { groupSubjects, isDoneByPerson, isPartOfGroup } from './group-subject.ts';
import type { RuleInput } from './rule.ts';
import { parseValue } from './values.ts';

/** A subject that is an entity, and how directly the words say so. */
export interface SubjectEntity {
  readonly chain: number;
  readonly argument: Argument;
  /** 1 when named itself; less when only its possession is: "Halvek’s shares fell". */
  readonly weight: number;
}

/** Weight of a subject that only owns the grammatical one, and of one that a pronoun or a distant clause gives. */
const WEIGHTS = { possessor: 0.75, shared: 0.9, controlled: 0.9, relative: 0.95, direct: 1 };

/** Returns the entities that are subjects of a clause; "X’s shares" counts for X, of persons’ things only what they say and do. */
export function subjectEntities({ chains, view }: RuleInput, clause: Clause): readonly SubjectEntity[] {
  return clause.subjects.flatMap((argument) => {
    const { chain, possessor, adjectival } = argument.phrase;
    // A pronoun or a noun that stands for a name is as sure as that link.
    const weight = WEIGHTS[clause.subjectBy] * (mentionAt(view, argument.phrase.head)?.certainty ?? 1);
    if (isFaction(view, argument)) return [];
    if (chain !== null) return [{ chain, argument, weight }];
    const groups = groupSubjects(view, clause, argument);
    if (groups.length > 0)
      return groups.map((group) => ({ chain: group, argument, weight: weight * WEIGHTS.possessor }));
    if (isPartOfGroup(view, argument)) return [];
    const bridged = view.owned.find(({ head }) => head === argument.phrase.head);
    if (possessor === null && bridged && !OF_THE_THING.test(clause.verb.lemma))
      return [{ chain: bridged.chain, argument, weight: weight * WEIGHTS.possessor * bridged.certainty }];
    if (possessor === null || adjectival) return [];
    if (chains[possessor]?.kind === 'PERSON' && !isDoneByPerson(view, clause, argument)) return [];
    if (
      view.tree &&
      chains[possessor]?.kind !== 'PERSON' &&
      !actsFor(view.tokens[argument.phrase.head]?.lemma ?? '', clause)
    )
      return [];
    return [{ chain: possessor, argument, weight: weight * WEIGHTS.possessor }];
  });
}

/**
 * Tells whether what somebody's thing does is its owner's doing: "Halvek's board approved it", "Halvek's messaging plays
 * it down". Not what a person or a number of theirs does, nor what is only of them: "a Halvek graduate", "Halvek's price",
 * nor what such a thing is, has or contains: "Halvek's deal is a draft".
 */
function actsFor(noun: string, { verb }: Clause): boolean {
  if (OF_THE_THING.test(verb.lemma)) return false;
  if (BODY.test(noun)) return true;
  if (UNNAMED_SPEAKERS.has(noun)) return false;
  if (ACT.test(noun)) return true;
  const kind = kindOfNoun(noun);
  return (
    (kind === 'ORGANISATION' || kind === 'POLICY' || THING.test(noun)) && !(verb.copula && !verb.passive)
  );
}

/** Those who lead or make up their owner, and so are it. */
const BODY =
  /^(?:government|leadership|administration|board|army|military|navy|regime|parliament|economy|industry|cabinet|establishment|authority|authorities|forces?|troops?|legislature)$/u;

/** What somebody does: the owner does, or is, what is told of it. */
const ACT =
  /^(?:messaging|drive|offensive|operation|attack|strike|integration|reform|expansion|effort|move|push|propaganda|diplomacy|rhetoric|response|approach|investment|control)$/u;

/** Things by which their owner speaks or acts, beside bodies and policies; and the shares that stand for it. */
const THING =
  /^(?:message|statement|report|letter|announcement|declaration|proposal|sanction|tax|tariff|order|decision|investigation|inquiry|lawsuit|complaint|petition|resolution|ban|ruling|study|survey|laboratory|lab|share|reserve|ally|giant|team|troop|arm|wing)$/u;

/** Verbs whose subject is the thing itself, never its owner. */
const OF_THE_THING =
  /^(?:include|contain|receive|involve|consist|precede|exist|happen|occur|have|become|remain|seem|lack|need|mean|represent)$/u;

/** Pronouns, demonstratives and nouns for anything: as an object alone they say nothing. */
const EMPTY =
  /^(?:to|it|this|that|these|those|them|they|he|she|we|i|him|her|us|me|you|so|something|anything|everything|someone|somebody|anyone|anybody|everyone|everybody|one|ones|(?:it|him|her|my|your)self|(?:our|your|them)selves|what|which|who|each|other|others|each other|one another|another|(?:what|who|which)ever(?: .+)?|(?:the |some |any |these |those |other |which |many |such |all )*(?:thing|one|person|people|way|stuff)s?|(?:the |that )same thing|the (?:same|other|others|latter|former)|a lot|much|more|many|yes|no|(?:them|it|us|you|they|these|those) (?:all|both)|the following|as follows|enough|(?:any|all|some|none|most|much|many|both|each|one|two|part|half|a lot|more) of (?:it|this|that|these|those|them|us|you))$/iu;

/** "it as a rejection", "them to leave": what is said of something unknown. */
const UNKNOWN =
  /^(?:it|this|that|these|those|them) (?:as|to|from|for|in|on|with|into|at|off|up|down|back)\b/iu;

/** Reads an argument as an object: an entity, or a typed value in its own words; null for an unresolved pronoun. */
export function objectOf(
  input: RuleInput,
  argument: Argument,
): { readonly object: ObjectDraft; readonly valueText: string | null } | null {
  const { phrase } = argument;
  if (phrase.chain !== null && !isFaction(input.view, argument))
    return { object: { kind: 'ENTITY', chain: phrase.chain }, valueText: null };
  return readValue(input, argument);
}

/** Reads a stretch of tokens as a value; null where it is only a pronoun or has no letters. */
export function readValue(
  input: RuleInput,
  span: { readonly from: number; readonly to: number },
): { readonly object: ObjectDraft; readonly valueText: string } | null {
  const text = textOf(input.text, input.view, span)
    .replace(/\s+/gu, ' ')
    .replace(/[,;:]$/u, '')
    .trim()
    .replace(/[“«„](?=[^”»“]*$)/u, '')
    .replace(/^([^"]*)"([^"]*)$/u, '$1$2');
  if (
    EMPTY.test(text) ||
    UNKNOWN.test(text) ||
    /^(?:n['’]t|['’](?:s|re|ve|ll|d|m))\b/iu.test(text) ||
    !/[\p{L}\p{N}]/u.test(text)
  )
    return null;
  const valueText = text.slice(0, LONGEST_VALUE);
  return { object: { kind: 'VALUE', value: parseValue(input.view, span, valueText) }, valueText };
}

/** Longest value kept, in characters: what is longer is a paragraph that lost its stops. */
const LONGEST_VALUE = 400;

/** Returns what else the clause says: each prepositional phrase but one, and but those inside the object up to `said`. */
export function qualifiersOf(
  input: RuleInput,
  clause: Clause,
  but: Adjunct | null,
  said = 0,
): readonly QualifierDraft[] {
  const phrases = clause.adjuncts
    .filter((adjunct) => adjunct !== but && (adjunct.at >= said || adjunct.at < clause.verb.from))
    .flatMap(({ word, phrases: list }) => list.map((argument) => qualifier(input, word, argument)));
  return clause.second
    ? [qualifier(input, roleOf(input, clause.second), clause.second), ...phrases]
    : phrases;
}

/** What a second object says: how much, when, or as what. */
function roleOf({ view }: RuleInput, { from, to }: Argument): string {
  const words = view.tokens.slice(from, to);
  if (
    words.some(({ lemma }) =>
      /^(?:year|month|week|day|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|fall|time)$/u.test(
        lemma.toLowerCase(),
      ),
    )
  )
    return 'when';
  return words.some(({ upos }) => upos === 'NUM' || upos === 'SYM') ? 'amount' : 'as';
}

function qualifier(input: RuleInput, role: string, argument: Argument): QualifierDraft {
  return {
    role,
    text: textOf(input.text, input.view, {
      from: argument.from,
      to: argument.phrase.chain === null ? (argument.extendedTo ?? argument.to) : argument.to,
    }).replace(/\s+/gu, ' '),
    chain: argument.phrase.chain,
  };
}

/** Returns a phrase's words without determiner and possessor, in lower case: "largest lithium producer". */
export function nounWords({ view }: RuleInput, phrase: Phrase): string {
  const tokens = view.tokens.slice(phrase.from, phrase.head + 1);
  const own = tokens.findLastIndex(({ lemma, features }) => lemma === "'s" || features.includes('Poss=Yes'));
  const words = tokens
    .slice(own + 1)
    .filter(({ upos, text, lemma }) => upos !== 'DET' && /[\p{L}\p{N}]/u.test(text) && !FOCUS.test(lemma));
  return words.map(({ text }) => text.toLowerCase()).join(' ');
}

/** Adverbs before a noun or adjective that tell it from others, and say nothing of it: "also the founder of". */
const FOCUS =
  /^(?:only|also|definitely|clearly|certainly|just|still|now|even|already|actually|really|then|simply|merely)$/u;

/** Returns the first prepositional phrase that a verb can be about; what says when does not count. */
export function linkOf(clause: Clause): Adjunct | null {
  return clause.adjuncts.find(({ loose }) => !loose) ?? null;
}

/** An object with where its words end. */
export type FoundObject =
  | NonNullable<ReturnType<typeof readValue>>
  | NonNullable<ReturnType<typeof objectOf>>;

/** Returns what a preposition governs: entities one by one; things that are no entities together, as the text lists them. */
export function objectsOfLink(
  input: RuleInput,
  { phrases }: Adjunct,
): readonly (FoundObject & { readonly to: number })[] {
  const first = phrases[0];
  const last = phrases.at(-1);
  if (!first || !last) return [];
  if (input.view.tree && phrases.every(({ phrase }) => phrase.chain === null)) {
    const to = last.extendedTo ?? last.to;
    const value = readValue(input, { from: first.from, to });
    return value ? [{ ...value, to }] : [];
  }
  return phrases.flatMap((argument) => {
    const object = objectOf(input, argument);
    return object ? [{ ...object, to: argument.to }] : [];
  });
}

/**
 * Tells whether only a known thing adds to what the governing verb's claim says: "focuses on opening a mine" stands whole
 * there; behind "to" the object is told with both verbs, "plan to open | a mine".
 */
export function isSaidAbove(clause: Clause, { object }: { readonly object: ObjectDraft }): boolean {
  return (
    clause.lead !== null &&
    !clause.alone &&
    !clause.kept &&
    !/ to$/u.test(clause.lead) &&
    object.kind !== 'ENTITY'
  );
}

/** Returns the verb's lemma with its particle: "bring back". */
export function verbWords(clause: Clause): string {
  const own = clause.reflexive ? `${clause.verb.lemma} oneself` : clause.verb.lemma;
  const verb = clause.particle ? `${own} ${clause.particle}` : own;
  return clause.lead ? `${clause.lead} ${clause.gerund ?? verb}` : verb;
}

/** Returns the tokens a claim's quote runs over: from the subject, where it stands before the verb in one piece, to the object's end. */
export function quoteOf(clause: Clause, to: number): { readonly from: number; readonly to: number } {
  const end = Math.max(to, clause.verb.to);
  return {
    from:
      clause.subjectBy === 'shared' || clause.subjectBy === 'controlled'
        ? clause.verb.from
        : Math.min(clause.from, clause.verb.from),
    to: end,
  };
}
