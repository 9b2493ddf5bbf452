import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import { dependent, dependents, headOf, isRelation, relationOf, type Tree } from '../../tree.ts';
import type { Role } from './referent.ts';

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|SYM)$/u;

/** Tells whether a token heads a noun phrase of its own and is no part of another's name or compound. */
export function headsPhrase(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (!token || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return false;
  if (isSubjectOfMisread(tree, at)) return true;
  return !isRelation(tree, at, 'compound', 'flat', 'fixed', 'goeswith', 'punct', 'case', 'advmod');
}

/**
 * Tells whether a noun is subject of a verb in -s that the parse takes for a plural noun: "The campaign calls for …"
 * as one phrase that is a whole sentence with a full stop. A compound with a verb is a subject too.
 */
export function isSubjectOfMisread(tree: Tree, at: number): boolean {
  const verb = tree.tokens[at + 1];
  if (headOf(tree, at) !== at + 1 || !isRelation(tree, at, 'compound')) return false;
  if (verb?.upos !== 'NOUN') return verb?.upos === 'VERB' && dependent(tree, at + 1, 'nsubj') === null;
  const sentence = relationOf(tree, at + 1) === 'root' && /^[.!?]$/u.test(tree.tokens.at(-1)?.text ?? '');
  const plural = /s$/u.test(verb.text) && verb.features.includes('Number=Plur');
  return sentence && plural && dependent(tree, at + 1, 'cop', 'nsubj', 'aux') === null;
}

/** Climbs from a member of a list or an apposition to the phrase whose place it shares. */
export function phraseTop(tree: Tree, at: number): number {
  let top = at;
  for (;;) {
    const head = headOf(tree, top);
    const shares = isRelation(tree, top, 'conj', 'appos', 'flat');
    if (head === null || !shares || !NOMINAL.test(tree.tokens[head]?.upos ?? '')) return top;
    top = head;
  }
}

/** Says what the phrase that a token heads does in its clause. */
export function roleOf(tree: Tree, at: number): Role {
  if (isSubjectOfMisread(tree, at)) return 'SUBJECT';
  const top = phraseTop(tree, at);
  switch (relationOf(tree, top).split(':')[0]) {
    case 'nsubj':
      return 'SUBJECT';
    case 'obj':
    case 'iobj':
      return 'OBJECT';
    case 'obl':
      return 'OBLIQUE';
    case 'nmod':
      return isRelation(tree, top, 'nmod:poss') ? 'POSSESSOR' : 'MODIFIER';
    case 'compound':
      return 'COMPOUND';
    default:
      return 'OTHER';
  }
}

/** Tells whether a verb outside quotation marks says something: it is a verb of saying, or what it governs is quoted ("…”, Brandt urged"). */
export function isTelling(tree: Tree, verb: number, isQuoted: (at: number) => boolean): boolean {
  if (SPEECH_VERBS.has(tree.tokens[verb]?.lemma ?? '')) return true;
  return !isQuoted(verb) && dependents(tree, verb, 'ccomp').some((at) => isQuoted(at));
}

/** Returns the predicate of the innermost clause that a token stands in; the token itself when it is one. */
export function clauseOf(tree: Tree, at: number): number {
  let top = at;
  for (let head = headOf(tree, top); head !== null; head = headOf(tree, top)) {
    if (top !== at && isPredicate(tree, top)) return top;
    top = head;
  }
  return top;
}

/** Tells whether a token is the predicate of a clause. */
export function isPredicate(tree: Tree, at: number): boolean {
  return (
    tree.tokens[at]?.upos === 'VERB' ||
    dependent(tree, at, 'nsubj', 'csubj', 'cop') !== null ||
    isRelation(tree, at, 'root', 'ccomp', 'advcl', 'xcomp', 'parataxis')
  );
}

/** Returns the subject of a clause, or the one it shares with the clause it is joined to or governed by. */
export function subjectOfClause(tree: Tree, predicate: number): number | null {
  for (let at: number | null = predicate; at !== null; at = headOf(tree, at)) {
    const own = dependent(tree, at, 'nsubj') ?? bareSubject(tree, at);
    if (own !== null) return own;
    if (!isRelation(tree, at, 'conj', 'xcomp', 'advcl')) return null;
  }
  return null;
}

/** The noun without preposition right before a verb with an auxiliary, where the parser gives no subject. */
function bareSubject(tree: Tree, verb: number): number | null {
  const aux = dependent(tree, verb, 'aux');
  if (aux === null || aux > verb || tree.tokens[verb]?.upos !== 'VERB') return null;
  const end = (at: number) => tree.spans[at]?.to ?? at + 1;
  const found = dependents(tree, verb, 'obl', 'dep', 'obj').find(
    (at) =>
      at < aux &&
      end(at) === aux &&
      /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? '') &&
      dependent(tree, at, 'case') === null,
  );
  return found ?? null;
}

/**
 * Returns the tokens of a noun's articles and demonstratives, first to last; one right before it that the parse hangs
 * elsewhere counts too ("The campaign micromanages" read as one phrase).
 */
export function determinersOf(tree: Tree, at: number): readonly number[] {
  const own = dependents(tree, at, 'det');
  return own.length === 0 && tree.tokens[at - 1]?.upos === 'DET' ? [at - 1] : own;
}
