import { describe, expect, it } from 'vitest';
import { udWords, wholeWords } from '../../../../ingest/reader/encoder/ud-tokens.ts';
import { tokenize } from '../../../../ingest/reader/tokenizer.ts';

const tokens = (text: string) => tokenize(text, { start: 0, end: text.length });
const cut = (text: string) => udWords(tokens(text)).map((word) => word.text);

describe('the words of UD', () => {
  it.each([
    ['rare-earth mines', ['rare', '-', 'earth', 'mines']],
    ['a state-of-the-art plant', ['a', 'state', '-', 'of', '-', 'the', '-', 'art', 'plant']],
    ['the co-founder of a non-profit', ['the', 'co-founder', 'of', 'a', 'non-profit']],
    ['it cannot wait', ['it', 'can', 'not', 'wait']],
    ['on 9/11 at 10:30 ...', ['on', '9/11', 'at', '10:30', '...']],
    ['Kestrel’s U.S. unit', ['Kestrel', '’s', 'U.S.', 'unit']],
  ])('of "%s" are cut as the treebanks cut them', (text, words) => {
    expect(cut(text)).toEqual(words);
  });
  it('say which tokens they stand for', () => {
    expect(udWords(tokens('rare-earth at 10:30'))).toEqual([
      { text: 'rare', from: 0, to: 1 },
      { text: '-', from: 0, to: 1 },
      { text: 'earth', from: 0, to: 1 },
      { text: 'at', from: 1, to: 2 },
      { text: '10:30', from: 2, to: 5 },
    ]);
  });
  it('can be the tokens themselves', () => {
    expect(wholeWords(tokens('rare-earth mines')).map(({ text }) => text)).toEqual(['rare-earth', 'mines']);
  });
});
