import { dependents, hasTo, headOf, type Tree } from '../../tree.ts';

/** "Halvek to cut jobs in Sund": a headline leaves "is" out, and the name becomes the root. */
export const isHeadline = (tree: Tree, top: number, head: number): boolean =>
  tree.tokens[head]?.upos === 'PROPN' &&
  headOf(tree, head) === null &&
  hasTo(tree, top) &&
  dependents(tree, head, 'cop', 'det').length === 0 &&
  dependents(tree, top, 'mark').some((to) => {
    const between = tree.tokens.slice(head + 1, to);
    return (
      to > head && between.every(({ relation }) => /^(?:flat|compound|appos|conj|cc)/u.test(relation ?? ''))
    );
  });
