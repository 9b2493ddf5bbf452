import { expect, it } from 'vitest';
import { recutNames } from '../../../ingest/reader/recut-names.ts';

type Cut = readonly [from: number, to: number, label: string];

function recut(text: string, ...cuts: readonly Cut[]): readonly string[] {
  const words = text.split(' ').map((word) => ({ text: word, start: 0, end: word.length }));
  const names = cuts.map(([from, to, label]) => ({ from, to, label, probability: 0.9 }));
  return recutNames(words, names).map(({ from, to }) => text.split(' ').slice(from, to).join(' '));
}

it('joins a name that is cut behind a small word', () => {
  expect(recut('Union for Free Ports met', [0, 2, 'ORG'], [2, 4, 'MISC'])).toEqual(['Union for Free Ports']);
});

it('leaves names apart that stand side by side', () => {
  expect(recut('Kestrel Brandt met', [0, 1, 'ORG'], [1, 2, 'PER'])).toEqual(['Kestrel', 'Brandt']);
});

it('parts a town from its land, and two people at a dash', () => {
  expect(recut('Ardel , Norland', [0, 3, 'LOC'])).toEqual(['Ardel', 'Norland']);
  expect(recut('Lars Orvik — Ada Brandt', [0, 5, 'PER'])).toEqual(['Lars Orvik', 'Ada Brandt']);
});

it('ends a name at a bracket', () => {
  expect(recut('Ada Brandt ( D-Ardel', [0, 4, 'PER'])).toEqual(['Ada Brandt']);
});
