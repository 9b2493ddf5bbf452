import { describe, expect, it } from 'vitest';
import { decodeSpans } from '../../../../ingest/reader/encoder/viterbi.ts';

const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];
const scores = (...rows: number[][]) => ({
  data: Float32Array.from(rows.flat()),
  width: TAGS.length,
  length: rows.length,
});

describe('the BIO decoder', () => {
  it('gives a span from each B to the last I of its label', () => {
    const found = decodeSpans(
      scores([0, 5, 0, 0, 0], [0, 0, 5, 0, 0], [5, 0, 0, 0, 0], [0, 0, 0, 5, 0]),
      TAGS,
    );
    expect(found).toEqual([
      { from: 0, to: 2, label: 'PER' },
      { from: 3, to: 4, label: 'ORG' },
    ]);
  });
  it('never begins with I, nor lets I follow another label', () => {
    expect(decodeSpans(scores([0, 1, 9, 0, 0]), TAGS)).toEqual([{ from: 0, to: 1, label: 'PER' }]);
    const found = decodeSpans(scores([0, 6, 0, 0, 0], [0, 0, 4, 0, 5]), TAGS);
    expect(found).toEqual([{ from: 0, to: 2, label: 'PER' }]);
  });
  it('keeps two names of one label apart that stand side by side', () => {
    expect(decodeSpans(scores([0, 5, 0, 0, 0], [0, 5, 1, 0, 0]), TAGS)).toHaveLength(2);
  });
  it('is as good as the best of all sequences that are allowed', () => {
    const random = seeded(3);
    for (let round = 0; round < 60; round += 1) {
      const rows = Array.from({ length: 4 }, () => TAGS.map(() => random()));
      const best = allowed(rows.length).reduce((a, b) => (sum(rows, b) > sum(rows, a) ? b : a));
      expect(decodeSpans(scores(...rows), TAGS)).toEqual(spansOf(best));
    }
  });
  it('gives nothing for nothing', () => {
    expect(decodeSpans(scores(), TAGS)).toEqual([]);
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.fround(state / 2_147_483_647);
  };
}

const sum = (rows: readonly number[][], path: readonly number[]) =>
  path.reduce((total, tag, at) => total + (rows[at]?.[tag] ?? 0), 0);

function allowed(length: number): number[][] {
  if (length === 0) return [[]];
  return allowed(length - 1).flatMap((path) =>
    TAGS.flatMap((tag, k) => {
      const before = TAGS[path.at(-1) ?? 0] ?? 'O';
      return tag.startsWith('I-') && before.slice(2) !== tag.slice(2) ? [] : [[...path, k]];
    }),
  );
}

function spansOf(path: readonly number[]) {
  const tags = path.map((k) => TAGS[k] ?? 'O');
  return tags.flatMap((tag, from) => {
    if (!tag.startsWith('B-')) return [];
    let to = from + 1;
    while (tags[to]?.startsWith('I-')) to += 1;
    return [{ from, to, label: tag.slice(2) }];
  });
}
