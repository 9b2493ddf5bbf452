import type { Modality } from '../../../src/domain/evidence.ts';
import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { factualityOf } from './tree-factuality.ts';
import { leansOn, marksOf } from './tree-governor.ts';

const CONDITION = /^(?:if|unless|lest|whether|provided|assuming|supposing)$/u;
const ASKING = /^(?:ask|wonder|inquire|enquire|query|question)$/u;
const INVERTED = /^(?:should|were|had)$/u;
const WONDERING_WORD = /^(?:who|whom|whose|what|which|when|where|why|how)$/u;
/** "I think", "it seems" put in beside a clause. */
const ASIDE = /^(?:think|believe|guess|suppose|seem|hope|appear|reckon|suspect)$/u;

const lower = (tree: Tree, at: number) => tree.tokens[at]?.text.toLowerCase() ?? '';
const lemma = (tree: Tree, at: number) => tree.tokens[at]?.lemma ?? '';

/**
 * Says how a predicate is put: in a question, in a condition or its consequence, as a duty, as somebody else's word
 * (`reported`), as open, or plainly. Duties and conditions stay what they are in somebody's mouth, hedges do not.
 */
export function treeModality(tree: Tree, at: number, reported: boolean): Modality {
  const { mood } = factualityOf(tree, at);
  const would = hasAuxiliary(tree, at, 'would');
  if (isAsked(tree, at)) return 'QUESTION';
  if (isCondition(tree, at) || (would && !reported)) return 'HYPOTHETICAL';
  if (mood === 'DUTY') return 'NORMATIVE';
  if (isConsequence(tree, at) && (would || (!reported && mood === 'FACT'))) return 'HYPOTHETICAL';
  if (reported) return 'REPORTED';
  return mood === 'OPEN' || hasAside(tree, at) ? 'HEDGED' : 'ASSERTED';
}

function hasAside(tree: Tree, at: number): boolean {
  return dependents(tree, at, 'parataxis').some(
    (child) => ASIDE.test(lemma(tree, child)) && dependent(tree, child, 'nsubj', 'expl') !== null,
  );
}

/** In an if-clause, a whether-clause or "should it fail"; what complements such a clause too. */
function isCondition(tree: Tree, at: number): boolean {
  return chainOf(tree, at).some(
    (each) => opensCondition(tree, each) || isEvenIf(tree, each) || isSupposed(tree, each),
  );
}

/** "Suppose that it wins", "imagine they leave". */
function isSupposed(tree: Tree, at: number): boolean {
  const head = isRelation(tree, at, 'ccomp') ? headOf(tree, at) : null;
  return (
    head !== null &&
    /^(?:suppose|imagine|assume)$/u.test(lower(tree, head)) &&
    marksOf(tree, head).length === 0 &&
    dependent(tree, head, 'nsubj', 'aux') === null
  );
}

/** "even if it wins": what follows holds anyway, but whether it wins is open. */
const isEvenIf = (tree: Tree, at: number) =>
  dependents(tree, at, 'mark').some((mark) => lower(tree, mark) === 'if' && lower(tree, mark - 1) === 'even');

/** What an if-clause hangs on, with its coordinated verbs and complements. */
function isConsequence(tree: Tree, at: number): boolean {
  return chainOf(tree, at).some((each) => {
    const [said] = dependents(tree, each, 'ccomp');
    return dependents(tree, each, 'advcl').some(
      (child) =>
        opensCondition(tree, child) &&
        !marksOf(tree, child).includes('whether') &&
        // "warned that if it fails, it falls": the condition is of what was said, wherever the parser hangs it.
        !(said !== undefined && child > each && child < said),
    );
  });
}

/** A predicate, the first of coordinated ones that it leans on, and verbs whose infinitive it is. */
function chainOf(tree: Tree, at: number): readonly number[] {
  const next = leansOn(tree, at) ?? (isRelation(tree, at, 'xcomp') ? headOf(tree, at) : null);
  return next === null ? [at] : [at, ...chainOf(tree, next)];
}

function opensCondition(tree: Tree, at: number): boolean {
  const marks = dependents(tree, at, 'mark', 'advmod');
  if (marks.some((mark) => CONDITION.test(lower(tree, mark)) && lower(tree, mark - 1) !== 'even'))
    return true;
  const first = (tree.children[at] ?? []).find((child) => !isRelation(tree, child, 'punct'));
  const inverted = first !== undefined && INVERTED.test(lower(tree, first)) && first < at;
  return inverted && isBeforeSubject(tree, at, first) && !endsWithQuestion(tree);
}

function hasAuxiliary(tree: Tree, at: number, word: string): boolean {
  return chainOf(tree, at).some((each) =>
    dependents(tree, each, 'aux').some((aux) => lemma(tree, aux) === word),
  );
}

/** The clause of a question mark, a question by its order of words, or what is asked: "asked whether", "wonders who". */
function isAsked(tree: Tree, at: number): boolean {
  return chainOf(tree, at).some((each) => {
    if (
      dependents(tree, each, 'punct').some((child) => lower(tree, child) === '?' && !isCut(tree, each, child))
    )
      return true;
    const head = headOf(tree, each);
    if (head !== null && isRelation(tree, each, 'ccomp') && ASKING.test(lemma(tree, head)))
      return wonders(tree, each);
    const opening = tree.children[each]?.find((child) => !isRelation(tree, child, 'punct', 'cc')) ?? each;
    const [aux] = dependents(tree, each, 'aux', 'cop');
    if (aux === undefined || !isBeforeSubject(tree, each, aux)) return false;
    return endsWithQuestion(tree) || WONDERING_WORD.test(lower(tree, tree.spans[opening]?.from ?? opening));
  });
}

/** "They leave one question: who pays?" asks only what stands behind the colon. */
const isCut = ({ tokens }: Tree, from: number, to: number) =>
  tokens.slice(from, to).some(({ text }) => text === ':');

const endsWithQuestion = ({ tokens }: Tree) => tokens.slice(-2).some(({ text }) => text === '?');

function isBeforeSubject(tree: Tree, at: number, aux: number): boolean {
  const subject = dependent(tree, at, 'nsubj', 'expl');
  return subject !== null && aux < subject && subject < at;
}

function wonders(tree: Tree, at: number): boolean {
  const { from } = tree.spans[at] ?? { from: at };
  return (
    marksOf(tree, at).some((mark) => /^(?:if|whether)$/u.test(mark)) || WONDERING_WORD.test(lower(tree, from))
  );
}
