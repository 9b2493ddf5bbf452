import { describe, expect, it } from 'vitest';
import { searchTextOf, searchWords } from '../../src/graph/search-text.ts';

describe('searchTextOf', () => {
  it.each([
    ["O'Brien, O’Brien & Sons", 'o brien sons'],
    ['École d’été, 3.5%', 'ecole d ete 3 5'],
    ['Straße STRASSE İstanbul Iğdır', 'strasse istanbul igdir'],
    ['ΣΟΦΟΣ σοφός', 'σοφοσ'],
    ['ﬁnance ２０２４', 'finance 2024'],
    ['한국어 共和国', '한국어 共和国'],
    ['a\u0000b\uFEFFc 😀', 'a b c'],
    ['', ''],
  ])('gives each word of %j once, folded', (text, expected) => {
    expect(searchTextOf(text)).toBe(expected);
  });

  it('is the same when it is done twice', () => {
    const once = searchTextOf("L'été, ﬁnance Straße ΣΟΦΟΣ — Iğdır 한국어");
    expect(searchTextOf(once)).toBe(once);
  });

  it('cuts words that no index takes', () => {
    expect(searchTextOf('w'.repeat(40_000)).length).toBe(80);
  });
});

describe('searchWords', () => {
  it('splits a query as texts are split', () => {
    expect(searchWords("The O'Brien — the")).toEqual(['the', 'o', 'brien']);
    expect(searchWords('…')).toEqual([]);
  });

  it('takes the first 32 words of a long query', () => {
    const query = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
    expect(searchWords(query)).toHaveLength(32);
  });
});
