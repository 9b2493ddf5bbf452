import { dependent, dependents, type Tree } from '../../tree.ts';
import { leansOn, marksOf, sharesAuxiliaries } from './tree-governor.ts';

const ONLY = /^(?:only|just|simply|merely|solely|least)$/u;
const DENYING = /^(?:never|hardly|scarcely|neither|nor|nowhere)$/u;
const NOBODY = /^(?:nobody|none|nothing|neither)$/u;
/** "no fewer than", "nothing but": they count or stress, and deny nothing. */
const COUNTING = /^(?:fewer|less|more|later|earlier|doubt)$/u;
const NOTHING_BUT = /^(?:but|other|less|more|short)$/u;
const NEGATIVE_PHRASE = /^(?:way|time|means|point|circumstance|circumstances|account|case|event)$/u;
const INSTEAD = /^(?:without|instead)$/u;

const lower = (tree: Tree, at: number) => tree.tokens[at]?.text.toLowerCase() ?? '';

/**
 * Tells whether a predicate is denied inside its own clause: not, never, no longer, hardly, "no" or "neither" at its
 * subject or object, nor, "without paying". "Not only" denies nothing; a "not" of coordinated verbs holds for those
 * that share its auxiliary, except behind "but". Negation in other clauses is not looked at.
 */
export function isDenied(tree: Tree, at: number): boolean {
  const served = [at, ...dependents(tree, at, 'aux', 'cop')];
  if (served.some((part) => hasDenyingWord(tree, part, at))) return true;
  if (argumentsOf(tree, at).some((noun) => isNobody(tree, noun))) return true;
  if (dependents(tree, at, 'obl').some((noun) => isNegativePhrase(tree, noun))) return true;
  if (marksOf(tree, at).some((word) => INSTEAD.test(word)) || isRather(tree, at) || isNearly(tree, at))
    return true;
  return isFarFrom(tree, at) || isDeniedWithFirst(tree, at);
}

/** "is far from being a moderate", "far from winning, she lost" */
const isFarFrom = (tree: Tree, at: number) =>
  dependents(tree, at, 'mark').some(
    (mark) => lower(tree, mark) === 'from' && lower(tree, mark - 1) === 'far',
  );

/** Subject, shared with the first of coordinated verbs, objects, and the predicate itself where it is a noun: "is no member". */
function argumentsOf(tree: Tree, at: number): readonly number[] {
  // What the parser could not name ("dep") is most often one of them.
  const own = dependents(tree, at, 'nsubj', 'obj', 'iobj', 'dep');
  const noun = dependent(tree, at, 'cop') !== null ? [at] : [];
  const first = dependent(tree, at, 'nsubj') === null ? leansOn(tree, at) : null;
  return [...own, ...noun, ...(first !== null ? dependents(tree, first, 'nsubj') : [])];
}

function hasDenyingWord(tree: Tree, part: number, predicate: number): boolean {
  if (part !== predicate && lower(tree, part) === 'cannot') return true;
  return (tree.children[part] ?? []).some((child) => {
    const word = lower(tree, child);
    if (tree.tokens[child]?.lemma === 'not') return isPlainNot(tree, child, predicate);
    if (word === 'longer') return lower(tree, child - 1) === 'no';
    return DENYING.test(word);
  });
}

/** "Not" before the predicate, or right behind a verb that stands for another ("is not", "do not"); not "not only". */
function isPlainNot(tree: Tree, not: number, predicate: number): boolean {
  if (ONLY.test(lower(tree, not + 1))) return false;
  const light = /^(?:be|do|have|can|will)$/u.test(tree.tokens[predicate]?.lemma ?? '');
  return not < predicate || (light && not - predicate <= 2) || /^n['’]t$/u.test(lower(tree, not));
}

/** "no bank", "no one", "nobody", "none of the banks", "neither side", "not a single bank". */
function isNobody(tree: Tree, noun: number): boolean {
  const next = lower(tree, noun + 1);
  if (NOBODY.test(lower(tree, noun))) return !NOTHING_BUT.test(next);
  const opening = tree.spans[noun]?.from ?? noun;
  if (lower(tree, opening) === 'not' && !ONLY.test(lower(tree, opening + 1))) return opening < noun;
  return dependents(tree, noun, 'det', 'cc', 'advmod').some(
    (child) =>
      child < noun && /^(?:no|neither)$/u.test(lower(tree, child)) && !COUNTING.test(lower(tree, child + 1)),
  );
}

const isNegativePhrase = (tree: Tree, noun: number) =>
  NEGATIVE_PHRASE.test(lower(tree, noun)) &&
  dependents(tree, noun, 'det').some((child) => lower(tree, child) === 'no');

/** "rather than close": what was not done; "rather than X, she chose Y" was. */
function isRather(tree: Tree, at: number): boolean {
  const subject = dependent(tree, at, 'nsubj') ?? -1;
  return (tree.children[at] ?? []).some(
    (child) =>
      lower(tree, child) === 'rather' &&
      child < at &&
      lower(tree, child + 1) === 'than' &&
      !(subject > child),
  );
}

/** "nearly collapsed" did not; "nearly doubled" tells how much. */
const isNearly = (tree: Tree, at: number) =>
  !DEGREE.test(tree.tokens[at]?.lemma ?? '') &&
  tree.tokens[at]?.upos === 'VERB' &&
  dependent(tree, at, 'obl:unmarked') === null &&
  dependents(tree, at, 'advmod').some(
    (child) => child === at - 1 && /^(?:nearly|almost)$/u.test(lower(tree, child)),
  );

const DEGREE =
  /^(?:double|triple|treble|quadruple|halve|match|complete|finish|fill|cover|surround|eliminate|wipe|exhaust|reach|touch|equal)$/u;

function isDeniedWithFirst(tree: Tree, at: number): boolean {
  const first = leansOn(tree, at);
  if (first === null || !sharesAuxiliaries(tree, at, first)) return false;
  const linker = dependent(tree, at, 'cc');
  if (linker !== null && /^(?:but|yet)$/u.test(lower(tree, linker))) return false;
  return [first, ...dependents(tree, first, 'aux', 'cop')].some((part) => hasDenyingWord(tree, part, first));
}
