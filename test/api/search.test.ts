import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEARCH_STORY } from '../search-story.ts';
import { type Api, openApi } from './operate.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi(SEARCH_STORY);
});
afterAll(() => api.stop());

const SEARCH = `query($query: String!, $kinds: [SearchKind!]) { search(query: $query, kinds: $kinds, first: 50) { totalCount nodes {
  __typename ... on Entity { name } ... on Claim { text } ... on Article { title } } } }`;

async function found(query: string, kinds?: readonly string[]): Promise<readonly string[]> {
  const { data, errors } = await api.ask(SEARCH, { query, kinds });
  expect(errors).toEqual([]);
  expect(data.search.totalCount).toBe(data.search.nodes.length);
  return data.search.nodes.map(
    (node: { name?: string; text?: string; title?: string }) => node.name ?? node.text ?? node.title,
  );
}

describe('search for names', () => {
  it.each([
    ['the beginning of a name', 'halv', ['Halvek Lithium']],
    ['the beginning of any word of a name', 'lith', ['Halvek Lithium']],
    ['words of which the last is begun', 'halvek l', ['Halvek Lithium']],
    ['one letter', 'é', ['Élan Batteries']],
    ['a name without its accents', 'elan', ['Élan Batteries']],
    ['a name with accents it does not have', 'hálvék', ['Halvek Lithium']],
    ['a name with its signs', "o'brien & sons", ["O'Brien & Sons"]],
    ['a name without them', 'obrien', []],
    ['a Chinese name', '共和国', ['中华人民共和国']],
    ['the end of a Chinese name', '和国', ['中华人民共和国']],
    ['signs of a Chinese name in another order', '国和', []],
    ['a Cyrillic name', 'москва', ['Москва']],
    ['the beginning of a Cyrillic name', 'МОСК', ['Москва']],
    ['a phrase', '"halvek lithium"', ['Halvek Lithium']],
    ['a phrase in another order', '"lithium halvek"', []],
    ['signs only', '?!', []],
  ])('finds %s: %j', async (_, query, expected) => {
    expect(await found(query, ['ENTITY'])).toEqual(expected);
  });
});

describe('search in texts', () => {
  it('finds a Chinese name in the middle of a sentence without spaces', async () => {
    expect(await found('北京', ['ARTICLE'])).toEqual(['Company opens office']);
    expect(await found('京北', ['ARTICLE'])).toEqual([]);
  });

  it('finds phrases only as they stand', async () => {
    expect(await found('"buys the mine"', ['ARTICLE'])).toEqual(['Halvek buys the mine']);
    expect(await found('buys mine the', ['ARTICLE'])).toEqual(['Halvek buys the mine']);
    expect(await found('"mine the buys"')).toEqual([]);
  });

  it('puts names before titles, titles before quotes, quotes before texts, newer articles first', async () => {
    expect(await found('halvek lithium')).toEqual([
      'Halvek Lithium',
      'Halvek Lithium owns Élan Batteries',
      'Company opens office',
      'Halvek buys the mine',
    ]);
  });
});
