import { kindOfNoun } from '../../lexicon/noun-kinds.ts';
import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { genderOfNoun } from './agreement.ts';
import type { Referent } from './referent.ts';

/** Endings of nouns for people by what they do. */
const AGENT = /(?:er|or|ist|ian|ant|ee|eer|path|man|woman)$/u;

/** Adds a noun phrase's noun and adjectives to what a referent is called; false where the noun is of another kind. */
export function describeAs(referent: Referent, tree: Tree, noun: number): boolean {
  const token = tree.tokens[noun];
  const lemma = (token?.lemma ?? '').toLowerCase();
  const kind = kindOfNoun(lemma);
  if (!token || (kind !== null && referent.kind !== kind)) return false;
  if (kind === null && referent.kind === 'PERSON' && !AGENT.test(lemma)) return false;
  if (kind === null && !isRelation(tree, noun, 'appos') && dependent(tree, noun, 'cop') === null)
    return false;
  referent.nouns.add(lemma);
  for (const child of dependents(tree, noun, 'amod', 'compound'))
    referent.attributes.add((tree.tokens[child]?.text ?? '').toLowerCase());
  referent.gender ??= referent.kind === 'PERSON' ? genderOfNoun(lemma) : null;
  return true;
}

/**
 * Returns the nouns that stand beside a name and say what it is: "Halvek, a steelmaker", "the steelmaker Halvek",
 * "President Brandt", "the Clean Coast campaign". Tokens are heads of phrases; `from`..`to` are the name's tokens.
 */
export function nounsBeside(
  tree: Tree,
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: number },
): readonly number[] {
  const found: number[] = [];
  const outer = headOf(tree, head);
  const isNoun = (at: number) =>
    /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? '') && (at < from || at >= to);
  if (outer !== null && isRelation(tree, head, 'flat', 'appos', 'compound', 'nmod:desc') && isNoun(outer))
    found.push(outer);
  for (const child of dependents(tree, head, 'appos', 'compound', 'flat', 'nmod:desc'))
    if (isNoun(child)) found.push(child);
  return found.filter((at) => dependent(tree, at, 'nmod:poss') !== at);
}

/** Returns the noun that a clause says its subject is: "Halvek is a steelmaker"; null where it denies it or has none. */
export function predicateNoun(tree: Tree, subject: number): number | null {
  const noun = isRelation(tree, subject, 'nsubj') ? headOf(tree, subject) : null;
  if (noun === null || tree.tokens[noun]?.upos !== 'NOUN') return null;
  const denied = dependents(tree, noun, 'advmod', 'aux').some((at) =>
    /^(?:not|n't|n’t|never|no|may|might|could|would|should)$/iu.test(tree.tokens[at]?.text ?? ''),
  );
  return dependent(tree, noun, 'cop') !== null && !denied ? noun : null;
}
