import { dependents, isRelation, type Tree } from '../../tree.ts';
import type { Stretch } from './utterance.ts';

/** Returns a cue's words: the verb with its auxiliaries, negation, adverbs between them and particle. */
export function cueStretch(tree: Tree, verb: number): Stretch {
  const parts = dependents(tree, verb, 'aux', 'cop', 'compound:prt');
  let from = verb;
  for (const part of [...parts].reverse()) if (part < verb && isLinked(tree, part, from)) from = part;
  from = beforeAdverbs(tree, from);
  const particle = parts.find((part) => part === verb + 1);
  return { from, to: (particle ?? verb) + 1 };
}

/** "has always said": only adverbs and other auxiliaries stand between an auxiliary and its verb. */
function isLinked({ tokens }: Tree, part: number, from: number): boolean {
  return tokens
    .slice(part + 1, from)
    .every(({ upos }) => upos === 'ADV' || upos === 'AUX' || upos === 'PART' || upos === 'DET');
}

/** "also said", "repeatedly warned": adverbs right before belong to the cue. */
function beforeAdverbs(tree: Tree, from: number): number {
  const before = tree.tokens[from - 1];
  return before?.upos === 'ADV' &&
    isRelation(tree, from - 1, 'advmod') &&
    /^(?:also|then|never|not|.*ly)$/iu.test(before.text)
    ? from - 1
    : from;
}
