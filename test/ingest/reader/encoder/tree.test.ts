import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from '../../../../ingest/reader/encoder/tree.ts';

describe('the tree decoder', () => {
  it('takes the best heads where they make a tree', () => {
    // root → 2, 2 → 1, 2 → 3
    const data = [0, 0, 0, 0, 1, 0, 9, 1, 9, 1, 0, 1, 1, 1, 9, 0];
    expect(bestTree({ data, size: 4 })).toEqual([-1, 2, 0, 2]);
  });
  it('breaks a cycle where it costs least', () => {
    const data = [0, 0, 0, 5, 0, 9, 3, 9, 0];
    expect(bestTree({ data, size: 3 })).toEqual([-1, 0, 1]);
  });
  it('lets one word only hang on the root', () => {
    const data = [0, 0, 0, 9, 0, 1, 8, 1, 0];
    expect(bestTree({ data, size: 3 })).toEqual([-1, 0, 1]);
  });
  it('knows sentences of one word and of none', () => {
    expect(bestTree({ data: [0, 0, 3, 0], size: 2 })).toEqual([-1, 0]);
    expect(bestTree({ data: [0], size: 1 })).toEqual([-1]);
    expect(bestTree({ data: [], size: 0 })).toEqual([]);
  });
  it('is as good as the best of all trees', () => {
    const sizes = fc.integer({ min: 2, max: 6 });
    const scores = sizes.chain((size) =>
      fc.array(fc.integer({ min: -40, max: 40 }), { minLength: size * size, maxLength: size * size }),
    );
    fc.assert(
      fc.property(scores, (data) => {
        const size = Math.sqrt(data.length);
        const heads = bestTree({ data, size });
        expect(isTree(heads)).toBe(true);
        expect(total(data, heads)).toBe(Math.max(...allTrees(size).map((tree) => total(data, tree))));
      }),
      { numRuns: 300, seed: 11 },
    );
  });
  it('makes a tree of a hundred words', () => {
    const size = 101;
    const data = Float64Array.from({ length: size * size }, (_, at) => Math.sin(at * at));
    expect(isTree(bestTree({ data, size }))).toBe(true);
  });
});

function total(data: ArrayLike<number>, heads: readonly number[]): number {
  return heads.slice(1).reduce((sum, head, at) => sum + (data[(at + 1) * heads.length + head] ?? 0), 0);
}

function isTree(heads: readonly number[]): boolean {
  const oneRoot = heads.filter((head) => head === 0).length === 1;
  const reaches = (start: number) => {
    let at = start;
    for (let step = 0; step <= heads.length && at > 0; step += 1) at = heads[at] ?? 0;
    return at === 0;
  };
  return oneRoot && heads.every((_, node) => reaches(node));
}

function allTrees(size: number): readonly (readonly number[])[] {
  let all: number[][] = [[-1]];
  for (let word = 1; word < size; word += 1)
    all = all.flatMap((heads) =>
      Array.from({ length: size }, (_, head) => [...heads, head]).filter((next) => next.at(-1) !== word),
    );
  return all.filter(isTree);
}
