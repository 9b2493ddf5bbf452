import { dependent, dependents, hasTo, headOf, isRelation, type Tree } from '../../tree.ts';
import { caseOf } from './tree-phrase.ts';

/** Finds the subject of a verb with a tense that the parse gives none, and hangs on something else by mistake; null without one. */
export function mendedSubject(tree: Tree, top: number): number | null {
  return unlabelledSubject(tree, top) ?? ofSplitVerb(tree, top);
}

/** Labels that parsers give a heavy subject by mistake. */
const MISTAKEN = ['dep', 'appos', 'compound', 'flat', 'nmod:desc', 'obl', 'nmod', 'obj', 'iobj'];

/** The bare noun before a verb with a tense and without a subject, whatever its label; "last year" is none. */
function unlabelledSubject(tree: Tree, top: number): number | null {
  const token = tree.tokens[top];
  const cop = dependent(tree, top, 'cop');
  const end = cop ?? top;
  const helped = dependents(tree, top, 'aux').some((aux) => aux < end);
  const tensed =
    cop !== null ||
    // Where the tagger takes "calls" for a plural, the tree's root is a verb all the same.
    (token?.upos === 'VERB' &&
      (token.features.includes('VerbForm=Fin') ||
        helped ||
        (isRelation(tree, top, 'root') && /(?:s|ed)$/u.test(token.text))));
  if (!tensed || dependents(tree, top, 'expl').length > 0) return null;
  if (!isRelation(tree, top, 'root', 'ccomp', 'parataxis', 'advcl')) return null;
  if (hasTo(tree, top)) return null;
  const nouns = dependents(tree, top, ...MISTAKEN).filter(
    (at) =>
      at < end &&
      isNoun(tree, at) &&
      !isRelation(tree, at, 'obl:unmarked', 'nmod:poss') &&
      caseOf(tree, at) === null,
  );
  return nouns.at(-1) ?? nameBehindOpening(tree, top, end);
}

/** "As a mayor and as a senator, Ms. Lund, 68, has …": the name right before the verb that is taken for a part of the opening. */
function nameBehindOpening(tree: Tree, top: number, end: number): number | null {
  const first = Math.min(end, ...dependents(tree, top, 'aux', 'advmod').filter((at) => at < end));
  let at = first - 1;
  while (at >= 0 && /^(?:PUNCT|NUM)$/u.test(tree.tokens[at]?.upos ?? '')) at -= 1;
  while (isRelation(tree, at, 'flat') && headOf(tree, at) !== null) at = headOf(tree, at) ?? -1;
  if (tree.tokens[at]?.upos !== 'PROPN' || !isRelation(tree, at, 'appos') || caseOf(tree, at) !== null)
    return null;
  const opening = dependents(tree, top, 'obl', 'advcl').find((child) => isInside(tree, at, child));
  const from = tree.spans[at]?.from ?? at;
  const isApart = [from, from - 1].some((mark) => /^[,–—-]$/u.test(tree.tokens[mark]?.text ?? ''));
  return opening !== undefined && isApart ? at : null;
}

const isInside = (tree: Tree, at: number, top: number) =>
  at > (tree.spans[top]?.from ?? top) && at < (tree.spans[top]?.to ?? top);

/** "Lund had for months courted the board": read as two verbs, the first of which has the subject. */
function ofSplitVerb(tree: Tree, top: number): number | null {
  const token = tree.tokens[top];
  if (
    token?.upos !== 'VERB' ||
    !/(?:ed|en|t|d)$/u.test(token.text) ||
    dependents(tree, top, 'aux').length > 0
  )
    return null;
  const head = headOf(tree, top);
  const have = dependents(tree, head ?? -1, 'ccomp').find(
    (at) => at < top && at > (head ?? -1) && tree.tokens[at]?.lemma === 'have',
  );
  if (have === undefined || !isRelation(tree, top, 'ccomp') || dependent(tree, have, 'obj') !== null)
    return null;
  const between = tree.tokens
    .slice(have + 1, tree.spans[top]?.from ?? top)
    .every(({ upos }) => upos === 'ADV');
  return between ? dependent(tree, have, 'nsubj') : null;
}

const isNoun = (tree: Tree, at: number) => /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? '');
