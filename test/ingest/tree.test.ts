import { expect, it } from 'vitest';
import type { Token } from '../../ingest/annotation.ts';
import { dependent, dependents, headOf, isUnder, makeTree } from '../../ingest/tree.ts';

/** "Halvek bought the mine": heads counted from 0. */
const rows: readonly (readonly [string, number | null, string | null])[] = [
  ['Halvek', 1, 'nsubj'],
  ['bought', -1, 'root'],
  ['the', 3, 'det'],
  ['mine', 1, 'obj'],
];
const tokens = rows.map(
  ([text, head, relation]): Token => ({
    text,
    start: 0,
    end: 1,
    lemma: text,
    upos: 'X',
    features: [],
    head,
    relation,
  }),
);
const tree = makeTree(tokens);

it('a sentence without parse has no tree', () => {
  expect(makeTree(tokens.map((token) => ({ ...token, head: null, relation: null })))).toBeNull();
});

it('gives dependents by relation, heads, and the stretch of a subtree', () => {
  if (!tree) throw new Error('no tree');
  expect(dependents(tree, 1, 'nsubj', 'obj')).toEqual([0, 3]);
  expect(dependent(tree, 1, 'iobj')).toBeNull();
  expect(headOf(tree, 1)).toBeNull();
  expect(tree.spans[3]).toEqual({ from: 2, to: 4 });
  expect(isUnder(tree, 2, 1)).toBe(true);
  expect(isUnder(tree, 0, 3)).toBe(false);
});
