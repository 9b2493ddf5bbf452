import { TRANSITIVE_VERBS } from '../../lexicon/transitive-verbs.ts';
import { dependents, headOf, isRelation, type Tree } from '../../tree.ts';

/** Dependents behind a verb that complete it. */
const COMPLEMENTS = ['obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'compound:prt', 'advcl'];

/**
 * Returns the verb beside this one whose object both have, or null: "support and endorse X", whichever of the two the parser
 * hangs the object on. The first shares the second's only where it needs an object ("met and signed the deal" does not) or
 * where "or" joins them ("campaign or vote for X").
 */
export function objectSharer(tree: Tree, verb: number): number | null {
  if (hasComplement(tree, verb, verb)) return null;
  const first = isRelation(tree, verb, 'conj') ? headOf(tree, verb) : null;
  // "support and endorse X", with X on the first.
  if (first !== null && isNext(tree, first, verb) && objectsBehind(tree, first, verb).length > 0)
    return first;
  const next = [...dependents(tree, first ?? verb, 'conj'), ...dependents(tree, verb, 'conj')].find(
    (at) => at > verb && tree.tokens[at]?.upos === 'VERB',
  );
  if (next === undefined || !isNext(tree, verb, next)) return null;
  const or = tree.tokens.slice(verb + 1, next).some(({ lemma }) => lemma === 'or');
  if (!or && !TRANSITIVE_VERBS.has(tree.tokens[verb]?.lemma ?? '')) return null;
  if (or ? hasComplement(tree, next, next) : objectsBehind(tree, next, next).length > 0) return next;
  return or ? null : objectSharer(tree, next);
}

const objectsBehind = (tree: Tree, verb: number, behind: number) =>
  dependents(tree, verb, 'obj').filter((at) => at > behind);

const hasComplement = (tree: Tree, verb: number, behind: number) =>
  dependents(tree, verb, ...COMPLEMENTS).some((at) => at > behind);

/** Tells whether nothing but "and", a comma or an adverb stands between two verbs. */
function isNext(tree: Tree, first: number, next: number): boolean {
  const between = tree.tokens.slice(first + 1, next);
  return (
    between.length > 0 &&
    between.length < 4 &&
    between.every(({ upos }) => /^(?:CCONJ|PUNCT|ADV)$/u.test(upos))
  );
}
