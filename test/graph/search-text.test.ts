import { describe, expect, it } from 'vitest';
import { nameSearchTextOf, searchTextOf, searchWords, tokensOf } from '../../src/graph/search-text.ts';

describe('searchTextOf', () => {
  it.each([
    ["O'Brien, O’Brien & Sons", 'o brien sons'],
    ['École d’été, 3.5%', 'ecole d ete 3 5'],
    ['Straße STRASSE İstanbul Iğdır', 'strasse istanbul igdir'],
    ['ΣΟΦΟΣ σοφός', 'σοφοσ'],
    ['ﬁnance ２０２４', 'finance 2024'],
    ['한국어 단어', '한국어 단어'],
    ['共和国', 'z5171 z548c z56fd z5171z548c z548cz56fd'],
    ['iPhone手机', 'iphone z624b z673a z624bz673a'],
    ['Київ Ёлка Йод', 'киів елка иод'],
    ['a\u0000b\uFEFFc 😀', 'a b c'],
    ['', ''],
  ])('gives each word of %j once, folded', (text, expected) => {
    expect(searchTextOf(text)).toBe(expected);
  });

  it('is the same when it is done twice', () => {
    const once = searchTextOf("L'été, ﬁnance Straße ΣΟΦΟΣ — Iğdır 한국어 共和国");
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
    expect(searchWords('共和国')).toEqual(['z5171z548c', 'z548cz56fd']);
    expect(searchWords('国')).toEqual(['z56fd']);
  });

  it('takes the first 32 words of a long query', () => {
    const query = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
    expect(searchWords(query)).toHaveLength(32);
  });
});

describe('nameSearchTextOf', () => {
  it('gives the words of names with their beginnings', () => {
    expect(nameSearchTextOf(['Élan Co', 'Elan'])).toBe('elan e el ela co c');
  });

  it('gives signs of unspaced scripts as texts have them', () => {
    expect(nameSearchTextOf(['中国'])).toBe(searchTextOf('中国'));
  });
});

describe('tokensOf', () => {
  it('gives words in their order, repeated ones again, and single signs of unspaced scripts', () => {
    expect(tokensOf('The mine, the 中国 mine')).toEqual(['the', 'mine', 'the', '中', '国', 'mine']);
  });
});

/** Numbers below `below`, the same ones in each run. */
function makeDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('texts in ASCII', () => {
  // The sign that is no letter splits nothing at the end of a text, and sends it the way of texts with other letters.
  const OTHER_WAY = ' \u2026';
  const ASCII = ['\t', '\n', '\r', ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))];
  const COMMON = [..."aZ09' .-_"];

  it('are split as all others are', () => {
    const dice = makeDice(7);
    const signOf = () => (dice(2) === 0 ? COMMON[dice(COMMON.length)] : ASCII[dice(ASCII.length)]) ?? '';
    const texts = Array.from({ length: 3000 }, () => Array.from({ length: dice(120) }, signOf).join(''));
    for (const text of [...ASCII, ...texts, 'W'.repeat(200), '']) {
      const other = `${text}${OTHER_WAY}`;
      expect(tokensOf(text), JSON.stringify(text)).toEqual(tokensOf(other));
      expect(searchTextOf(text)).toBe(searchTextOf(other));
      expect(nameSearchTextOf([text])).toBe(nameSearchTextOf([other]));
      expect(searchWords(text)).toEqual(searchWords(other));
    }
    expect(new Set(texts.flatMap(tokensOf)).size).toBeGreaterThan(1000);
  });
});
