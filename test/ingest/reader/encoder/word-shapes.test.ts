import { expect, it } from 'vitest';
import { SHAPE, wordShapes } from '../../../../ingest/reader/encoder/word-shapes.ts';

it.each([
  ['the mine', [SHAPE.lower, SHAPE.lower]],
  ['The mine', [SHAPE.titleAtStart, SHAPE.lower]],
  ['the Mine', [SHAPE.lower, SHAPE.title]],
  ['a NATO X', [SHAPE.lower, SHAPE.upper, SHAPE.oneCapital]],
  ['A McKay eBay', [SHAPE.titleAtStart, SHAPE.mixed, SHAPE.mixed]],
  ['in 2019 3rd', [SHAPE.lower, SHAPE.digit, SHAPE.digit]],
  ['“ Mines are', [SHAPE.punctuation, SHAPE.titleAtStart, SHAPE.lower]],
  ['say : Mines', [SHAPE.lower, SHAPE.punctuation, SHAPE.titleAtStart]],
  ['say , Mines', [SHAPE.lower, SHAPE.punctuation, SHAPE.title]],
  ['去 中国', [SHAPE.mixed, SHAPE.mixed]],
  ['Éclair', [SHAPE.titleAtStart]],
])('%s has the shapes of training', (words, shapes) => {
  expect(wordShapes(words.split(' '))).toEqual(shapes);
});
