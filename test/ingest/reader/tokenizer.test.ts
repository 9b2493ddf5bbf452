import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../ingest/reader/tokenizer.ts';

const words = (text: string) => tokenize(text, { start: 0, end: text.length }).map((word) => word.text);

describe('the tokenizer', () => {
  it('splits possessives and contractions as UD does', () => {
    expect(words('Kestrel’s board doesn’t agree.')).toEqual([
      'Kestrel',
      '’s',
      'board',
      'does',
      'n’t',
      'agree',
      '.',
    ]);
  });
  it('keeps acronyms with dots, abbreviations and hyphenated words whole', () => {
    expect(words('U.S. miners, Inc. owners and state-owned firms')).toEqual([
      'U.S.',
      'miners',
      ',',
      'Inc.',
      'owners',
      'and',
      'state-owned',
      'firms',
    ]);
  });
  it('takes a currency sign off its amount and keeps the digits together', () => {
    expect(words('$1,900.50 or 5%')).toEqual(['$', '1,900.50', 'or', '5', '%']);
  });
  it('gives offsets at which the words stand, also behind emoji', () => {
    const text = 'A 🚀 rose — by 3rd-party “hands”.';
    for (const { start, end, text: word } of tokenize(text, { start: 0, end: text.length }))
      expect(text.slice(start, end)).toBe(word);
  });
});
