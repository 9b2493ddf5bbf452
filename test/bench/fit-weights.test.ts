import { expect, it } from 'vitest';
import { fitWeights } from '../../bench/coref/fit-weights.ts';

const right = { features: ['near', 'always'], right: true };
const wrong = { features: ['far', 'always'], right: false };
const choices = Array.from({ length: 20 }, () => ({ candidates: [right, wrong] }));

it('what tells the right candidate from the wrong gets weight, what both have gets none, what is rare is left out', () => {
  const weights = fitWeights([
    ...choices,
    {
      candidates: [
        { features: ['odd'], right: true },
        { features: ['strange'], right: false },
      ],
    },
  ]);
  expect(weights['near']).toBeGreaterThan(1);
  expect(weights['far']).toBeLessThan(-1);
  expect(weights['always']).toBeCloseTo(0, 1);
  expect(weights['odd']).toBeUndefined();
});

it('the same choices give the same weights', () => {
  expect(fitWeights(choices)).toEqual(fitWeights(choices));
});
