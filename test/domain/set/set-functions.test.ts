import { describe, expect, it } from 'vitest';
import { FIVE_GRAPHS } from '../../five-articles.ts';
import { permutations } from '../../permutations.ts';
import { referenceGraph } from '../../reference-graph.ts';

const [first, revision, copy, denial, radio] = FIVE_GRAPHS as [
  (typeof FIVE_GRAPHS)[number],
  (typeof FIVE_GRAPHS)[number],
  (typeof FIVE_GRAPHS)[number],
  (typeof FIVE_GRAPHS)[number],
  (typeof FIVE_GRAPHS)[number],
];

const sorted = (graph: ReturnType<typeof referenceGraph>) =>
  Object.values(graph).map((map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1)));

describe('the functions of the set', () => {
  it('give the same graph for all 120 orders of five articles, with and without retractions', () => {
    const ids = FIVE_GRAPHS.map((graph) => graph.article.id);
    for (const retracted of [
      new Set<string>(),
      new Set([ids[1] as string]),
      new Set([ids[0] as string, ids[3] as string]),
    ]) {
      const expected = sorted(referenceGraph(FIVE_GRAPHS, retracted));
      for (const order of permutations(FIVE_GRAPHS))
        expect(sorted(referenceGraph(order, retracted))).toEqual(expected);
    }
  });

  it('leave only the newest version of an address live', () => {
    const { statuses } = referenceGraph(FIVE_GRAPHS);
    expect(statuses.get(first.article.id)).toBe('SUPERSEDED');
    expect(statuses.get(revision.article.id)).toBe('READ');
  });

  it('keep an older version silent when the newest is retracted', () => {
    const { statuses } = referenceGraph(FIVE_GRAPHS, new Set([revision.article.id]));
    expect(statuses.get(revision.article.id)).toBe('RETRACTED');
    expect(statuses.get(first.article.id)).toBe('SUPERSEDED');
  });

  it('put a copy under another source into one story, and nothing else', () => {
    const { stories } = referenceGraph(FIVE_GRAPHS);
    expect(stories.get(copy.article.id)).toBe(stories.get(first.article.id));
    expect(new Set(stories.values()).size).toBe(4);
  });

  it('count a syndicated copy once and a second origin once more', () => {
    const owns = copy.claims[0]?.id ?? '';
    expect(referenceGraph([first, copy]).summaries.get(owns)).toMatchObject({
      sourceCount: 2,
      independentSourceCount: 1,
    });
    expect(referenceGraph([first, copy, radio]).summaries.get(owns)).toMatchObject({
      sourceCount: 3,
      independentSourceCount: 2,
    });
  });

  it('call a claim disputed when one affirms and another denies it', () => {
    const owns = copy.claims[0]?.id ?? '';
    expect(referenceGraph([copy]).summaries.get(owns)?.disputed).toBe(false);
    expect(referenceGraph([copy, denial]).summaries.get(owns)).toMatchObject({
      disputed: true,
      independentDenialCount: 1,
    });
  });

  it('turn inverses and sort symmetric pairs into one claim', () => {
    expect(radio.claims.map((claim) => claim.id)).toContain(copy.claims[0]?.id);
    expect(denial.claims[1]?.id).toBe(radio.claims[1]?.id);
  });
});
