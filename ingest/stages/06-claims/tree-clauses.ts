import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import type { SentenceView } from './chunk.ts';
import type { Argument, Clause } from './clause.ts';
import { treeComplements } from './tree-complements.ts';
import { chainOf, type Place, treeArgument } from './tree-phrase.ts';
import { findTreeSubject } from './tree-subject.ts';
import { findPredicates, isNotTo, type Predicate, treeVerb } from './tree-verb.ts';

/** Words between a subject and its verb beyond which the quote begins at the verb. */
const LONGEST_REACH = 45;

/** Reads the clauses of a parsed sentence, finite or not, each with whom it is said of. */
export function findTreeClauses(view: SentenceView, tree: Tree): readonly Clause[] {
  return findPredicates(tree).map((predicate) => readClause({ view, tree }, predicate));
}

function readClause(place: Place, predicate: Predicate): Clause {
  const { tree } = place;
  const verb = treeVerb(tree, predicate);
  const found = findTreeSubject(tree, predicate);
  const complements = treeComplements(place, predicate, verb.copula);
  const subjects = found.heads.map((head) => treeArgument(place, head));
  const hangs = found.fronted !== null && complements.objects.length === 0 && !verb.copula && !verb.passive;
  const fronted = hangs && found.fronted !== null ? frontedObject(place, found.fronted) : null;
  const isHollow = hangs && found.fronted !== null && saysNothing(place, found.fronted, predicate.main);
  const first = Math.min(...subjects.map(({ from }) => from));
  const near = first < verb.from && verb.from - first < LONGEST_REACH;
  const ends = [
    verb.to,
    ...complements.objects.map(({ to, extendedTo }) => extendedTo ?? to),
    ...complements.adjuncts
      .filter((adjunct) => !adjunct.loose)
      .flatMap(({ phrases }) => phrases.map(({ to }) => to)),
    ...(complements.second ? [complements.second.to] : []),
    ...(complements.tail ? [complements.tail.to] : []),
  ];
  return {
    ...complements,
    verb,
    subjects,
    subjectBy: found.by,
    objects: fronted ?? complements.objects,
    objectFronted: fronted !== null,
    ...(isHollow ? { hollow: true as const } : {}),
    marker: markerOf(tree, predicate.top),
    lead: leadOf(tree, predicate.top),
    from: Math.min(fronted?.[0]?.from ?? verb.from, near ? first : verb.from),
    to: Math.max(...ends),
  };
}

/** The noun a relative clause hangs on, without the clause. */
function frontedObject(place: Place, noun: number): readonly Argument[] {
  const { phrase, ofs, from, to } = treeArgument(place, noun);
  return [{ phrase, ofs, from, to }];
}

/**
 * Tells whether a noun without its relative clause is too little to be an object, and the clause nothing without it:
 * "whatever he wanted", "the first time they agreed", "a version he gave".
 */
function saysNothing(place: Place, noun: number, verb: number): boolean {
  const { tree } = place;
  if (chainOf(place, noun) !== null) return false;
  const { upos = 'X', lemma = '' } = tree.tokens[noun] ?? {};
  const isBare =
    dependents(tree, noun, 'amod', 'compound', 'nummod', 'nmod').length === 0 &&
    dependents(tree, noun, 'det').every((det) => tree.tokens[det]?.lemma !== 'the');
  const asks = dependents(tree, noun, 'det').some((det) =>
    /^(?:what|which|whatever|whichever)$/u.test(tree.tokens[det]?.lemma ?? ''),
  );
  return (
    !/^(?:NOUN|PROPN)$/u.test(upos) || isBare || asks || NO_THING.test(lemma) || isEchoed(tree, noun, verb)
  );
}

/** Nouns that a clause without a relative word says when, where or why of. */
const NO_THING =
  /^(?:time|moment|day|week|month|year|way|reason|place|thing|people|person|one|point|extent|kind|sort|type)$/u;

/** "the same fire he has": the verb stands for the one above, "has faced". */
const isEchoed = ({ tokens, children }: Tree, noun: number, verb: number) =>
  /^(?:have|do|be)$/u.test(tokens[verb]?.lemma ?? '') &&
  (children[noun] ?? []).some((child) => tokens[child]?.lemma === 'same');

/** The conjunction that opens the clause, or the one it is joined to. */
function markerOf(tree: Tree, top: number): string | null {
  const mark = dependents(tree, top, 'mark').find((at) => tree.tokens[at]?.lemma !== 'to');
  if (mark !== undefined) return tree.tokens[mark]?.lemma ?? null;
  const head = headOf(tree, top);
  return head !== null && isRelation(tree, top, 'conj') ? markerOf(tree, head) : null;
}

/** The verb that governs an infinitive and stays its beginning: "plan to" of "plans to open". */
function leadOf(tree: Tree, top: number): string | null {
  const head = headOf(tree, top);
  if (head === null) return null;
  // "aims to streamline, eliminate and enhance": the later ones are aimed at, too.
  if (isRelation(tree, top, 'conj')) return isTensed(tree, top) ? null : leadOf(tree, head);
  const verb = tree.tokens[head];
  if (verb?.upos !== 'VERB' || dependent(tree, head, 'obj', 'iobj') !== null) return null;
  // "took to the stage to attack", "went out of its way to help": the first says where or how.
  const between = dependents(tree, head, 'obl').some(
    (at) => at > head && at < top && !isRelation(tree, at, 'obl:unmarked'),
  );
  if (
    between &&
    /^(?:go|take|come|turn|move|travel|head|work|return|gather|meet|stand|sit|step|rise)$/u.test(verb.lemma)
  )
    return null;
  const mark = dependents(tree, top, 'mark').map((at) => tree.tokens[at]?.lemma ?? '')[0];
  if (isRelation(tree, top, 'xcomp'))
    return mark === 'to'
      ? `${verb.lemma}${isNotTo(tree, top) ? ' not' : ''} to`
      : mark === undefined && isGerund(tree, top)
        ? verb.lemma
        : null;
  // "focuses on eliminating": what it is about need not happen.
  return mark !== undefined && ABOUT.test(mark) && isGerund(tree, top) ? `${verb.lemma} ${mark}` : null;
}

/** Prepositions of a gerund that completes its verb. */
const ABOUT = /^(?:on|at|about|for|against|into)$/u;

const isGerund = (tree: Tree, at: number) => /ing$/u.test(tree.tokens[at]?.text ?? '');

/** Tells whether a verb has a tense or a subject of its own. */
function isTensed(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  const own = dependents(tree, at, 'nsubj', 'aux').length > 0;
  return own || token?.features.some((feature) => feature.startsWith('Tense=')) === true;
}
