import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeWordPieces } from '../../../../ingest/reader/encoder/word-piece.ts';
import { packagePath } from '../../../../src/package-root.ts';

const vocabulary = readFileSync(packagePath('models', 'vocab.txt'), 'utf8');
const names = vocabulary.split('\n');
const pieces = makeWordPieces(vocabulary);
const cut = (word: string) => pieces(word).map((id) => names[id]);

describe('the word pieces', () => {
  it.each([
    ['mining', ['mining']],
    ['Mining', ['mining']],
    ['Zürich', ['zurich']],
    ['doctrines', ['doctrines']],
    ['embeddings', ['em', '##bed', '##ding', '##s']],
    ['rare-earth', ['rare', '-', 'earth']],
    ['n’t', ['n', '’', 't']],
    ['U.S.', ['u', '.', 's', '.']],
    ['中国', ['中', '国']],
    ['min\u200bing', ['mining']],
  ])('cut %s as BERT does', (word, expected) => {
    expect(cut(word)).toEqual(expected);
  });
  it.each(['', '\u0007', '\u{1f6a2}', 'a'.repeat(101)])(
    'give one unknown piece for what has none: %j',
    (word) => {
      expect(cut(word)).toEqual(['[UNK]']);
    },
  );
  it('never give more than twelve for a word', () => {
    expect(pieces('x-'.repeat(50_000))).toHaveLength(12);
  });
});
