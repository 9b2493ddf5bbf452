import { describe, expect, it } from 'vitest';
import type { EncoderWord } from '../../../../ingest/reader/encoder/encode-sentence.ts';
import { toTokens } from '../../../../ingest/reader/encoder/to-tokens.ts';

const word = (head: number, relation: string): EncoderWord => ({
  upos: 'NOUN',
  uposProbability: 1,
  head,
  relation,
  features: [],
  outside: 1,
  mention: 'none',
});
/** "rare - earth mines closed": the first three are one token. */
const SPLIT = [
  { text: 'rare', from: 0, to: 1 },
  { text: '-', from: 0, to: 1 },
  { text: 'earth', from: 0, to: 1 },
  { text: 'mines', from: 1, to: 2 },
  { text: 'closed', from: 2, to: 3 },
];
const WORDS = [word(2, 'amod'), word(2, 'punct'), word(3, 'compound'), word(4, 'nsubj'), word(-1, 'root')];
const name = (from: number, to: number) => ({ from, to, label: 'LOC', probability: 1 });

describe('back to tokens', () => {
  it('a token takes the word nearest to the root', () => {
    const { words } = toTokens({ words: WORDS, names: [], speech: [] }, SPLIT, 3);
    expect(words.map(({ head, relation }) => [head, relation])).toEqual([
      [1, 'compound'],
      [2, 'nsubj'],
      [-1, 'root'],
    ]);
  });
  it('heads stay a tree when the parts of a token hang on different words', () => {
    const crossed = [word(3, 'amod'), word(0, 'punct'), word(4, 'obl'), word(2, 'nsubj'), word(-1, 'root')];
    const { words } = toTokens({ words: crossed, names: [], speech: [] }, SPLIT, 3);
    expect(words.map(({ head }) => head)).toEqual([2, 0, -1]);
  });
  it('tokens of one word hang on its first', () => {
    const joined = [
      { text: '10:30', from: 0, to: 3 },
      { text: 'sharp', from: 3, to: 4 },
    ];
    const { words } = toTokens(
      { words: [word(-1, 'root'), word(0, 'advmod')], names: [name(0, 2)], speech: [] },
      joined,
      4,
    );
    expect(words.map(({ head }) => head)).toEqual([-1, 0, 0, 0]);
  });
  it('names cover whole tokens; one that ends inside a token is left out', () => {
    const { names } = toTokens(
      { words: WORDS, names: [name(0, 4), name(0, 1), name(2, 4), name(3, 4)], speech: [] },
      SPLIT,
      3,
    );
    expect(names.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});
