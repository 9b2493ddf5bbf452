import { expect, it } from 'vitest';
import { matchTriple, type Triple } from '../../bench/carb/match-triple.ts';
import { scoreTriples } from '../../bench/carb/score-triples.ts';

const triple = (relation: string, args: readonly string[], confidence = 1): Triple => ({
  relation,
  args,
  confidence,
});
const gold = triple('opened', ['The firm', 'a plant', 'in Drovna']);

it('counts words part by part, all arguments but the first as one', () => {
  expect(matchTriple(gold, triple('opened', ['The firm', 'a plant']))).toEqual({
    precision: 1,
    recall: 5 / 7,
  });
  expect(matchTriple(gold, triple('opened', ['a plant', 'The firm']))).toEqual({
    precision: 1 / 5,
    recall: 1 / 7,
  });
});

it('a relation without a common word matches nothing, and neither does a missing argument', () => {
  expect(matchTriple(gold, triple('closed', ['The firm', 'a plant']))).toEqual({ precision: 0, recall: 0 });
  expect(matchTriple(gold, triple('opened', ['The firm']))).toEqual({ precision: 0, recall: 0 });
});

it('a found "be" stands for its forms', () => {
  const found = triple('be', ['The firm', 'old']);
  expect(matchTriple(triple('was', ['The firm', 'old']), found)).toEqual({ precision: 1, recall: 1 });
});

it('with verbs of saying the arguments may change places', () => {
  const found = triple('said', ['it will close', 'the firm']);
  expect(matchTriple(triple('said', ['the firm', 'it will close']), found).precision).toBe(1);
});

it('pairs each found triple with one of the set for precision, and takes the best for recall', () => {
  const twice = [
    triple('opened', ['The firm', 'a plant in Drovna']),
    triple('opened', ['The firm', 'a plant']),
  ];
  const score = scoreTriples([{ gold: [gold], found: twice }]);
  expect(score).toMatchObject({ precision: 0.5, recall: 1 });
});

it('draws the curve from the lowest confidence to nothing found, and counts sentences without a triple', () => {
  const sure = triple('opened', ['The firm', 'a plant in Drovna'], 0.9);
  const wrong = triple('left', ['The firm', 'Drovna'], 0.1);
  const score = scoreTriples([
    { gold: [gold], found: [sure, wrong] },
    { gold: [gold], found: [] },
  ]);
  expect(score).toMatchObject({ precision: 1, recall: 0.5 });
  expect(score.auc).toBeCloseTo(0.5, 5);
});
