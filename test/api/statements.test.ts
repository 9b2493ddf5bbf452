import { afterAll, beforeAll, expect, it } from 'vitest';
import { entityOf } from '../factory.ts';
import { STORY } from '../story.ts';
import { type Api, openApi } from './operate.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;

let api: Api;
beforeAll(async () => {
  api = await openApi(STORY);
});
afterAll(() => api.stop());

it.each([
  ['a page of claims, ids only', '{ claims { nodes { id predicate } } }', ['list-claims']],
  ['a count alone', '{ claims { totalCount } }', ['count-claims']],
  ['a page and its count', '{ claims { totalCount nodes { id } } }', ['count-claims', 'list-claims']],
  [
    'claims with their ends',
    '{ claims { nodes { text subject { name } object { __typename ... on Entity { name } } } } }',
    ['list-claims', 'get-entities'],
  ],
  [
    'claims with evidence, articles and sources: one a level',
    '{ claims { nodes { evidence { nodes { quote article { title source { name } } } } } } }',
    ['list-claims', 'list-evidence', 'get-articles', 'get-sources'],
  ],
  [
    'an entity with a page of claims',
    `{ entity(id: "${HALVEK}") { name claims { nodes { text } } } }`,
    ['get-entities', 'list-entity-claims', 'get-entities'],
  ],
  [
    'many entities with a page of claims each',
    '{ entities { nodes { name claims(first: 3) { nodes { id } } articles(first: 2) { nodes { title } } } } }',
    ['list-entities', 'list-entity-claims', 'list-articles'],
  ],
  [
    'a neighbourhood of depth 2, one a level',
    `{ neighbourhood(entity: "${HALVEK}", depth: 2) { nodes { name } edges { claim { id } } } }`,
    ['get-entities', 'list-claim-edges', 'list-claim-edges', 'get-entities', 'get-claims'],
  ],
  [
    'a search for everything: names at once, the other indexes, then one a kind',
    '{ search(query: "halvek") { nodes { __typename ... on Entity { name } ... on Claim { id } ... on Article { title } } } }',
    [
      ...['searchText', 'searchText', 'searchText'],
      ...['search-names', 'find-quotes', 'find-texts'],
      ...['get-entities', 'get-claims', 'get-articles'],
    ],
  ],
  [
    'things of all kinds by their ids, one a kind',
    `{ nodes(ids: ["${HALVEK}", "${HALVEK}", "clm_x", "clm_y", "art_x", "src_x"]) { id } }`,
    ['get-entities', 'get-claims', 'get-articles', 'get-sources'],
  ],
  [
    'the same list under two names, once',
    '{ a: claims(first: 5) { nodes { id } } b: claims(first: 5) { nodes { predicate } } }',
    ['list-claims'],
  ],
  ['what is refused, none', '{ claims(after: "x") { nodes { id } totalCount } }', []],
  ['counts', '{ counts { entities claims evidence articles } }', ['count-graph']],
  [
    'articles without their texts',
    '{ articles { nodes { title source { name } story { id } } } }',
    ['list-articles', 'get-sources'],
  ],
  ['articles with their texts', '{ articles { nodes { text } } }', ['list-articles', 'get-article-texts']],
])('%s costs few statements', async (_, query, expected) => {
  const { statements, errors } = await api.ask(query);
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(
    expected.length === 0 ? ['BAD_CURSOR'] : [],
  );
  expect([...statements].sort()).toEqual([...expected].sort());
});
