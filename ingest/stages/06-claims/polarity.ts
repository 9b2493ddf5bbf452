import type { Polarity } from '../../../src/domain/evidence.ts';
import type { Tree } from '../../tree.ts';
import type { SentenceView } from './chunk.ts';
import type { Clause } from './clause.ts';
import { factualityOf } from './tree-factuality.ts';
import { predicateAt } from './tree-governor.ts';

/**
 * Says whether a clause is denied: not, never, no longer, "no" before its object; "not only" denies nothing. Over a tree
 * also by what governs it ("failed to", "denied that"); see `factualityOf`.
 */
export function polarityOf(view: SentenceView, clause: Clause): Polarity {
  return view.tree
    ? treePolarity(view.tree, predicateAt(view.tree, clause.verb.main))
    : chunkPolarity(view, clause);
}

/** Gives the polarity of a predicate in its tree. */
export function treePolarity(tree: Tree, at: number): Polarity {
  return factualityOf(tree, at).denied ? 'NEGATED' : 'AFFIRMED';
}

function chunkPolarity(view: SentenceView, clause: Clause): Polarity {
  const { verb, objects } = clause;
  const inVerb = view.tokens.slice(verb.from, verb.to + 1).some((token, index, window) => {
    const next = window[index + 1]?.lemma ?? view.tokens[verb.from + index + 1]?.lemma ?? '';
    if (token.lemma === 'never' || token.lemma === 'cannot') return true;
    if (token.lemma === 'no') return next === 'longer';
    return token.lemma === 'not' && !/^(?:only|just|simply|merely)$/u.test(next);
  });
  const neither = view.tokens
    .slice(Math.max(0, clause.from - 1), verb.from)
    .some(({ lemma }) => lemma === 'neither');
  const object = objects[0];
  const inObject = object !== undefined && /^(?:no|neither)$/iu.test(view.tokens[object.from]?.text ?? '');
  return inVerb || neither || inObject ? 'NEGATED' : 'AFFIRMED';
}

/** Turns a polarity round: what is denied is the contrary of what the clause says. */
export function opposite(polarity: Polarity): Polarity {
  return polarity === 'AFFIRMED' ? 'NEGATED' : 'AFFIRMED';
}
