import type { Frame } from '../../lexicon/factuality.ts';
import { dependent, dependents, headOf, isRelation, relationOf, type Tree } from '../../tree.ts';

/** The word that a clause hangs on, with how it is tied: "refused" over "to pay". */
export interface Governor {
  readonly at: number;
  /** The clause's predicate, or the first of coordinated ones. */
  readonly child: number;
  readonly frame: Frame;
  /** False where it may be a purpose: "travelled to sign". */
  readonly complement: boolean;
}

const lower = (tree: Tree, at: number) => tree.tokens[at]?.text.toLowerCase() ?? '';
const has = (tree: Tree, at: number, feature: string) => tree.tokens[at]?.features.includes(feature) ?? false;

/** Returns the head of the predicate: for a copula or auxiliary the word that it serves. */
export function predicateAt(tree: Tree, at: number): number {
  const head = headOf(tree, at);
  return head !== null && isRelation(tree, at, 'cop', 'aux') ? head : at;
}

/** Returns the lemmas that mark a clause: that, if, to, from … */
export function marksOf(tree: Tree, at: number): readonly string[] {
  return dependents(tree, at, 'mark', 'case').map((mark) => lower(tree, mark));
}

/** Tells whether a predicate has a tense of its own, or an auxiliary that has. */
export function hasTense(tree: Tree, at: number): boolean {
  return has(tree, at, 'VerbForm=Fin') || dependents(tree, at, 'aux', 'cop').length > 0;
}

/**
 * Returns the first of coordinated predicates where a later one leans on it: "has signed or sold". One with a subject of
 * its own leans only where it repeats "that"; one with a tense does not lean on one without.
 */
export function leansOn(tree: Tree, at: number): number | null {
  const first = headOf(tree, at);
  if (first === null || relationOf(tree, at) !== 'conj') return null;
  const repeated = marksOf(tree, at).includes('that');
  if (dependent(tree, at, 'nsubj', 'csubj', 'expl') !== null) return repeated ? first : null;
  if (
    dependents(tree, first, 'mark').some((mark) => lower(tree, mark) === 'to') &&
    has(tree, at, 'VerbForm=Fin')
  )
    return null;
  return first;
}

/** Tells whether a coordinated predicate shares the auxiliaries and the "not" of the first: the same form, none of its own. */
export function sharesAuxiliaries(tree: Tree, at: number, first: number): boolean {
  if (dependent(tree, at, 'aux', 'cop', 'mark') !== null) return false;
  if (dependent(tree, first, 'aux', 'cop') === null) return formOf(tree, at) === 'base';
  return formOf(tree, at) === formOf(tree, first);
}

function formOf(tree: Tree, at: number): string {
  const token = tree.tokens[at];
  const text = lower(tree, at);
  if (token?.upos !== 'VERB') return 'other';
  if (text.endsWith('ing')) return 'ing';
  if (has(tree, at, 'VerbForm=Inf')) return 'base';
  if (text === token.lemma) return has(tree, at, 'VerbForm=Part') ? 'participle' : 'base';
  return text.endsWith('s') ? 'present' : 'participle';
}

/** Relations by which a clause is the complement of a verb or adjective; parsers also hang complements as adverbial clauses. */
const COMPLEMENTS = ['xcomp', 'ccomp', 'csubj', 'advcl', 'obl'];

/** Returns what a predicate is the complement of, itself or through the first of coordinated ones; null for none. */
export function governorOf(tree: Tree, at: number): Governor | null {
  const first = leansOn(tree, at);
  if (first !== null) return governorOf(tree, first);
  const head = headOf(tree, at);
  if (head === null) return null;
  const frame = frameOf(tree, at);
  if (isRelation(tree, at, 'acl:relcl', 'advcl:relcl')) return nounWithThat(tree, at, head);
  const complement = isRelation(tree, at, 'xcomp', 'ccomp', 'csubj');
  // "banned while voting": without a preposition only a complement is what the verb is about.
  if (frame === 'ing' && !complement && !isHardFor(tree, head)) return null;
  if (isRelation(tree, at, 'advcl') && marksOf(tree, at).some((mark) => BESIDE.test(mark))) return null;
  // "Under the pact, signed by X, states promised …": the promise says nothing of the signing.
  if (isRelation(tree, at, 'advcl') && at < head && dependent(tree, at, 'obl:agent') !== null) return null;
  return isRelation(tree, at, ...COMPLEMENTS, 'acl', 'nmod', 'amod')
    ? { at: head, child: at, frame, complement }
    : null;
}

/** What opens a clause beside another: "though it may fail, they don't seem worried" says nothing of failing. */
const BESIDE =
  /^(?:though|although|because|while|whilst|when|as|since|after|before|until|till|once|whereas|where|than)$/u;

/** "has trouble persuading them": what is hard hangs on the verb as an adverbial clause. */
const isHardFor = (tree: Tree, verb: number) =>
  tree.tokens[verb]?.lemma === 'have' &&
  dependents(tree, verb, 'obj').some((noun) => HARDSHIP.test(tree.tokens[noun]?.lemma ?? ''));

/** What somebody has who may not manage to do a thing. */
export const HARDSHIP = /^(?:trouble|difficulty|problem)$/u;

/** "evidence that she lied" may be parsed as a relative clause: one whose "that" is a conjunction. */
function nounWithThat(tree: Tree, at: number, head: number): Governor | null {
  const whole = (tree.children[at] ?? []).some(
    (child) => lower(tree, child) === 'that' && tree.tokens[child]?.upos === 'SCONJ',
  );
  return whole && tree.tokens[head]?.upos === 'NOUN'
    ? { at: head, child: at, frame: 'that', complement: true }
    : null;
}

function frameOf(tree: Tree, at: number): Frame {
  const marks = marksOf(tree, at);
  if (marks.includes('to') && !has(tree, at, 'VerbForm=Fin')) return 'to';
  if (lower(tree, at).endsWith('ing') && dependent(tree, at, 'aux', 'nsubj') === null) {
    const mark = marks.find((word) => /^(?:from|of|in|on)$/u.test(word));
    return (mark as Frame | undefined) ?? (marks.length === 0 ? 'ing' : 'that');
  }
  const bare = marks.length === 0 && has(tree, at, 'VerbForm=Inf') && !hasTense(tree, at);
  return bare && dependent(tree, at, 'nsubj') === null ? 'to' : 'that';
}
