import { dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import type { SentenceView } from './chunk.ts';
import type { Argument, Clause } from './clause.ts';
import { treeComplements } from './tree-complements.ts';
import { leadOf } from './tree-lead.ts';
import { chainOf, type Place, treeArgument } from './tree-phrase.ts';
import { findTreeSubject } from './tree-subject.ts';
import { findPredicates, type Predicate, treeVerb } from './tree-verb.ts';

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
  const lead = leadOf(tree, predicate.top);
  const gerund =
    /ing$/u.test(tree.tokens[verb.main]?.text ?? '') && tree.tokens[verb.main]?.text.toLowerCase();
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
    ...(isHollow || isAsIf(tree, predicate.top) ? { hollow: true as const } : {}),
    marker: markerOf(tree, predicate.top),
    lead: lead?.words ?? null,
    ...(lead?.byNoun ? { kept: true as const } : {}),
    ...(lead?.owned ? { alone: true as const } : {}),
    ...(lead && gerund && !lead.words.endsWith(' to') ? { gerund } : {}),
    from: Math.min(fronted?.[0]?.from ?? verb.from, near ? first : verb.from),
    to: Math.max(...ends),
  };
}

/** "It is not as if she had left": told as what is not so, or only looks so. */
const isAsIf = (tree: Tree, top: number) =>
  dependents(tree, top, 'mark').some(
    (mark) =>
      tree.tokens[mark]?.lemma === 'as' && /^(?:if|though)$/iu.test(tree.tokens[mark + 1]?.text ?? ''),
  );

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
