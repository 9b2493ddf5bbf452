import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Support, summariseProposition } from '../../../src/domain/set/proposition.ts';

const support = (change: Partial<Support>): Support => ({
  polarity: 'AFFIRMED',
  modality: 'ASSERTED',
  speaker: 'SOURCE:a',
  eventStart: null,
  eventEnd: null,
  publishedAt: null,
  confidence: 0.5,
  predicateText: 'owns',
  valueText: null,
  sourceId: 'a',
  storyId: 's1',
  ...change,
});

const anySupport: fc.Arbitrary<Support> = fc.record({
  polarity: fc.constantFrom('AFFIRMED', 'NEGATED'),
  modality: fc.constantFrom('ASSERTED', 'REPORTED', 'HEDGED'),
  speaker: fc.constantFrom('SOURCE:a', 'ENTITY:b', null),
  eventStart: fc.constantFrom(null, '2019-01-01', '2020-01-01'),
  eventEnd: fc.constantFrom(null, '2019-12-31', '2020-12-31'),
  publishedAt: fc.constantFrom(null, '2026-03-01', '2026-03'),
  confidence: fc.constantFrom(0.1, 0.5, 0.9),
  predicateText: fc.constantFrom('owns', 'owned'),
  valueText: fc.constantFrom(null, 'x', 'X'),
  sourceId: fc.constantFrom('a', 'b', 'c'),
  storyId: fc.constantFrom('s1', 's2', 's3'),
});

describe('summariseProposition', () => {
  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(fc.array(anySupport, { maxLength: 8 }), (supports) => {
        expect(summariseProposition([...supports].reverse())).toEqual(summariseProposition(supports));
      }),
    );
  });

  it('never counts more independent sources than sources, and none only where nothing affirms', () => {
    fc.assert(
      fc.property(fc.array(anySupport, { maxLength: 8 }), (supports) => {
        const summary = summariseProposition(supports);
        expect(summary.independentSourceCount).toBeLessThanOrEqual(summary.sourceCount);
        expect(summary.independentSourceCount > 0).toBe(summary.affirmed > 0);
      }),
    );
  });

  it('joins two sources that share a story, and through a chain of them', () => {
    const chain = [
      support({ sourceId: 'a', storyId: 's1' }),
      support({ sourceId: 'b', storyId: 's1' }),
      support({ sourceId: 'b', storyId: 's2' }),
      support({ sourceId: 'c', storyId: 's2' }),
    ];
    expect(summariseProposition(chain).independentSourceCount).toBe(1);
    expect(
      summariseProposition([...chain, support({ sourceId: 'd', storyId: 's9' })]).independentSourceCount,
    ).toBe(2);
  });

  const denial = support({ polarity: 'NEGATED', modality: 'REPORTED', speaker: 'ENTITY:b' });

  it.each([
    ['two speakers', support({}), denial, true],
    ['the same speaker', support({ speaker: 'ENTITY:b' }), denial, false],
    ['an unsure speaker', support({ speaker: null }), denial, false],
    ['a hedge', support({ modality: 'HEDGED' }), denial, false],
    [
      'different years',
      support({ eventStart: '2019', eventEnd: '2019' }),
      { ...denial, eventStart: '2020', eventEnd: '2020' },
      false,
    ],
    ['one time unstated', support({ eventStart: '2019', eventEnd: '2019' }), denial, true],
  ])('decides on a dispute: %s', (_, yes, no, disputed) => {
    expect(summariseProposition([yes, no]).disputed).toBe(disputed);
  });

  it('of no evidence is empty', () => {
    expect(summariseProposition([])).toMatchObject({
      evidenceCount: 0,
      confidence: 0,
      eventStart: '',
      predicateText: '',
      valueText: null,
    });
  });
});
