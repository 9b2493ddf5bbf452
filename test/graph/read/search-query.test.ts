import { describe, expect, it } from 'vitest';
import { beginsWith, hasTerms, parseQuery, textHasTerms } from '../../../src/graph/read/search-query.ts';
import { tokensOf } from '../../../src/graph/search-text.ts';

describe('textHasTerms', () => {
  it.each([
    ['words in any order', 'river polluted', true],
    ['a word that is not there', 'river mine', false],
    ['a beginning of a word', 'pollut', false],
    ['other case, accents and signs', 'RIVÉR!', true],
    ['a phrase in its order', '"lirna river"', true],
    ['a phrase in another order', '"river lirna"', false],
    ['a phrase over a gap', '"polluted lirna"', false],
    ['a phrase and a word', '"lirna river" halvek', true],
    ['a phrase in other quotation marks', '„lirna river“', true],
    ['a quotation mark without its other', '"lirna', true],
    ['an empty phrase beside a word', '"" lirna', true],
    ['signs only', '… "!"', false],
  ])('finds %s: %j %s', (_, query, expected) => {
    expect(textHasTerms('Halvek polluted the Lirna River.', parseQuery(query))).toBe(expected);
  });

  it('finds a Chinese name in the middle of a text without spaces, its signs in their order', () => {
    const text = '中国共产党在北京开会';
    expect(textHasTerms(text, parseQuery('北京'))).toBe(true);
    expect(textHasTerms(text, parseQuery('京北'))).toBe(false);
    expect(textHasTerms(text, parseQuery('会 中国'))).toBe(true);
  });

  it('takes letters with and without accents for the same, whichever side has them', () => {
    expect(textHasTerms('Ecole', parseQuery('école'))).toBe(true);
    expect(textHasTerms('École', parseQuery('ecole'))).toBe(true);
    expect(textHasTerms('Йошкар-Ола', parseQuery('йошкар'))).toBe(true);
  });
});

describe('hasTerms and beginsWith', () => {
  it('let the last word be begun where that is asked for, unless it stands in quotation marks', () => {
    const name = tokensOf('Halvek Lithium');
    expect(hasTerms(name, parseQuery('halvek lith'), { open: true })).toBe(true);
    expect(hasTerms(name, parseQuery('lith halvek'), { open: true })).toBe(false);
    expect(hasTerms(name, parseQuery('"halvek lith"'), { open: true })).toBe(false);
  });

  it('tell a name from the beginning of one, whatever the signs', () => {
    const name = tokensOf("O'Brien & Sons");
    expect(beginsWith(name, parseQuery('o’brien sons'), true)).toBe(true);
    expect(beginsWith(name, parseQuery("O'Bri"), true)).toBe(false);
    expect(beginsWith(name, parseQuery("O'Bri"), false)).toBe(true);
    expect(beginsWith(name, parseQuery('sons'), false)).toBe(false);
  });
});
