import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import type { SentenceView } from './chunk.ts';
import type { Clause } from './clause.ts';
import { treeComplements } from './tree-complements.ts';
import { type Place, treeArgument } from './tree-phrase.ts';
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
  const fronted =
    found.fronted !== null && complements.objects.length === 0 && !verb.copula && !verb.passive
      ? [treeArgument(place, found.fronted)]
      : null;
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
    marker: markerOf(tree, predicate.top),
    lead: leadOf(tree, predicate.top),
    from: Math.min(fronted?.[0]?.from ?? verb.from, near ? first : verb.from),
    to: Math.max(...ends),
  };
}

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
  const mark = dependents(tree, top, 'mark').map((at) => tree.tokens[at]?.lemma ?? '')[0];
  if (isRelation(tree, top, 'xcomp'))
    return mark === 'to' ? `${verb.lemma} to` : mark === undefined && isGerund(tree, top) ? verb.lemma : null;
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
