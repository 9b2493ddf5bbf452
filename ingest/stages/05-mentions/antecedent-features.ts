import { MEASURE_NOUNS } from '../../lexicon/noun-kinds.ts';
import { dependent, dependents, headOf, isRelation, relationOf, type Tree } from '../../tree.ts';
import { agrees, type Family } from './agreement.ts';
import { clauseOf, subjectOfClause } from './phrase-tree.ts';
import { chiefSpot, lastSpot, type Referent, type Role } from './referent.ts';

/** A pronoun in its sentence. */
export interface PronounPlace {
  readonly tree: Tree;
  readonly sentence: number;
  readonly at: number;
  readonly family: Family;
  readonly role: Role;
  readonly quoted: boolean;
  /** The named subject that follows, where the pronoun stands in a phrase or clause before it. */
  readonly ahead: Referent | null;
  /** Who says a quotation it stands in, where the name follows: "…”, Brandt said". */
  readonly speaker: Referent | null;
}

/** What an antecedent may be: a referent, and the facts the ranking weighs; referent null for "nothing that was said". */
export interface Candidate {
  readonly referent: Referent | null;
  readonly features: readonly string[];
}

/** Sentences before the pronoun in which an antecedent may stand; further ones are seldom meant, and each more costs precision. */
const REACH = 4;

/**
 * Lists what a pronoun may stand for, last spoken of first, with the facts of each: how far, in what role, how often,
 * of what kind. After Lappin and Leass, "An algorithm for pronominal anaphora resolution" (1994), whose weights by hand
 * are here learnt (`antecedent-weights.ts`). The last candidate stands for no antecedent at all.
 */
export function antecedentCandidates(place: PronounPlace, recent: readonly Referent[]): readonly Candidate[] {
  const agreeing = recent.filter(
    (referent) =>
      place.sentence - lastSpot(referent).sentence <= REACH &&
      agrees(place.family, referent) &&
      !isBound(place, referent),
  );
  const fitting = agreeing.filter((referent) => !isOutOfTalk(place, referent, agreeing));
  const { ahead } = place;
  const found = fitting.flatMap((referent, rank) =>
    referent === ahead ? [] : [{ referent, features: featuresOf(place, referent, rank) }],
  );
  if (ahead && agrees(place.family, ahead)) found.push({ referent: ahead, features: aheadFeatures(ahead) });
  return [...found, { referent: null, features: absenceFeatures(place, fitting) }];
}

/** A subject that follows counts like one that came before. */
const aheadFeatures = (ahead: Referent): readonly string[] => [
  'ahead',
  'named',
  'back 0',
  'rank 0',
  'here SUBJECT',
  'as NAME',
  kindOf(ahead),
];

/** An argument of the same verb, a phrase around the pronoun, or who speaks in quotation marks cannot be what it stands for. */
function isBound({ tree, sentence, at, quoted, speaker }: PronounPlace, referent: Referent): boolean {
  if (quoted && referent === speaker) return true;
  return referent.spots.some((spot) => {
    if (spot.sentence !== sentence) return false;
    if (quoted && spot.says && !spot.quoted) return true;
    if (headOf(tree, at) === spot.head && isRelation(tree, at, 'nmod', 'compound')) return true;
    const possessive = isRelation(tree, at, 'nmod:poss', 'det');
    const same = headOf(tree, at) === headOf(tree, spot.head);
    return !possessive && same && isRelation(tree, spot.head, 'nsubj', 'obj', 'iobj', 'obl');
  });
}

/** Where a quotation has just named a person, its "he" is not somebody whom the text spoke of before it. */
function isOutOfTalk(place: PronounPlace, referent: Referent, fitting: readonly Referent[]): boolean {
  if (!place.quoted || (place.family !== 'HE' && place.family !== 'SHE')) return false;
  const back = (each: Referent) => place.sentence - lastSpot(each).sentence;
  return (
    back(referent) > 1 &&
    fitting.some((each) => each.chain !== null && lastSpot(each).quoted && back(each) <= 1)
  );
}

function featuresOf(place: PronounPlace, referent: Referent, rank: number): readonly string[] {
  const last = lastSpot(referent);
  const back = place.sentence - last.sentence;
  const chief = back === 0 ? last : chiefSpot(referent);
  const found = [
    `back ${back}`,
    `rank ${Math.min(rank, 6)}`,
    `${back === 0 ? 'here' : 'before'} ${chief.role}`,
    `as ${last.form}`,
    kindOf(referent),
  ];
  const add = (name: string, holds: boolean) => holds && found.push(name);
  const lately = referent.spots.filter(({ sentence }) => place.sentence - sentence <= 2).length;
  add('named', referent.chain !== null);
  add('same pronoun', last.form === 'PRONOUN' && last.word === place.family);
  add('same role', chief.role === place.role);
  add('both subject', chief.role === 'SUBJECT' && place.role === 'SUBJECT');
  add('owner of this phrase', back === 0 && isOwner(place, referent));
  add('possessor of subject', back === 0 && place.role === 'POSSESSOR' && isOwnSubject(place, referent));
  add('subject of this clause', back === 0 && place.role !== 'POSSESSOR' && isOwnSubject(place, referent));
  add(back === 1 ? 'main subject before' : 'main subject', chief.main && back <= 1);
  add(
    'main subject once',
    referent.spots.some(({ main, sentence }) => main && place.sentence - sentence <= 1),
  );
  add('spoken of twice lately', lately === 2);
  add('spoken of often lately', lately > 2);
  add('spoken of twice', referent.spots.length === 2);
  add('spoken of often', referent.spots.length > 2);
  add('spoken of very often', referent.spots.length > 6);
  add('indefinite', last.form === 'NOUN' && last.article === 'INDEFINITE');
  add('definite', last.form === 'NOUN' && last.article === 'DEFINITE');
  add('measure', MEASURE_NOUNS.has(last.word));
  add('plural', referent.plural);
  add('gender known', referent.gender !== null);
  add('across quotation', place.quoted !== last.quoted);
  add('near', back === 0 && place.at - last.head <= 5);
  add('far', back === 0 && place.at - last.head > 15);
  return found;
}

/** Persons, events, other nouns; which other kind of name it is says nothing that GUM has enough of to learn. */
const kindOf = ({ kind, chain }: Referent) =>
  chain === null || kind === 'PERSON' ? `kind ${kind ?? 'NONE'}` : 'kind NAMED';

function isOwnSubject({ tree, sentence, at }: PronounPlace, referent: Referent): boolean {
  const subject = subjectOfClause(tree, clauseOf(tree, at));
  return referent.spots.some(({ head, sentence: where }) => where === sentence && head === subject);
}

/** "Brandt’s inclusion of it in her report": the possessor of a phrase around the pronoun. */
function isOwner({ tree, sentence, at }: PronounPlace, referent: Referent): boolean {
  const owners: number[] = [];
  for (let up = headOf(tree, at); up !== null && tree.tokens[up]?.upos !== 'VERB'; up = headOf(tree, up))
    owners.push(...dependents(tree, up, 'nmod:poss'));
  return referent.spots.some(
    ({ head, sentence: where }) => where === sentence && head !== at && owners.includes(head),
  );
}

function absenceFeatures(place: PronounPlace, fitting: readonly Referent[]): readonly string[] {
  const { tree, at, role } = place;
  const found = ['absent', `absent ${role}`];
  const nearest = fitting[0] ? place.sentence - lastSpot(fitting[0]).sentence : REACH + 1;
  found.push(`absent, nearest ${nearest}`);
  const head = headOf(tree, at) ?? at;
  if (dependent(tree, head, 'cop') !== null) found.push('absent, of a copula');
  if (dependent(tree, head, 'csubj', 'ccomp', 'xcomp', 'advcl') !== null) found.push('absent, with a clause');
  if (place.quoted) found.push('absent, quoted');
  if (relationOf(tree, head) === 'parataxis') found.push('absent, in parenthesis');
  return found;
}
