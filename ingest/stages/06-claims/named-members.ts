import { dependent, dependents, isRelation, type Tree } from '../../tree.ts';
import { caseOf, coordinated } from './tree-phrase.ts';

/** "Members of the bloc, particularly Norland and Ostmark, asked": those who are named of many; null where none are. */
export function membersOf(tree: Tree, many: number): readonly number[] | null {
  const head = tree.tokens[many];
  if (head?.upos !== 'NOUN' || !head.features.includes('Number=Plur')) return null;
  const named = dependents(tree, many, 'nmod', 'appos').find((at) => {
    if (at < many || tree.tokens[at]?.upos !== 'PROPN') return false;
    const particular = dependents(tree, at, 'advmod').some((adverb) =>
      /^(?:particularly|especially|notably|namely|chiefly|mainly)$/u.test(tree.tokens[adverb]?.lemma ?? ''),
    );
    return particular || isListed(tree, at) || /^(?:including|such as)$/u.test(caseOf(tree, at)?.word ?? '');
  });
  if (named === undefined) return null;
  // What an apposition names is the noun itself.
  const others = coordinated(tree, many).slice(isRelation(tree, named, 'appos') ? 1 : 0);
  return [...others, ...coordinated(tree, named)];
}

/** "Several firms have cut jobs, including A and B": the names that stand behind the verb; null where none do. */
export function includedBehind(tree: Tree, top: number, many: number): readonly number[] | null {
  const head = tree.tokens[many];
  if (head?.upos !== 'NOUN' || !head.features.includes('Number=Plur')) return null;
  const object = dependent(tree, top, 'obj');
  // "cut fares to towns, including Tarsk": the object, too, may be what is meant.
  if (object !== null && tree.tokens[object]?.features.includes('Number=Plur')) return null;
  const named = dependents(tree, top, 'obl').find(
    (at) =>
      at > top &&
      tree.tokens[at]?.upos === 'PROPN' &&
      caseOf(tree, at)?.word === 'including' &&
      tree.tokens[(caseOf(tree, at)?.at ?? 0) - 1]?.text === ',',
  );
  return named === undefined ? null : [...coordinated(tree, many).slice(1), ...coordinated(tree, named)];
}

/** "Three senators — A, B and C — voted": two names or more, set apart by a mark. */
function isListed(tree: Tree, first: number): boolean {
  const from = tree.spans[first]?.from ?? first;
  const isApart = [from, from - 1].some((at) => /^(?:[,:—–-]|--)$/u.test(tree.tokens[at]?.text ?? ''));
  return isApart && isRelation(tree, first, 'appos') && coordinated(tree, first).length > 1;
}
