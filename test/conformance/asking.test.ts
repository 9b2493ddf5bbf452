import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, apiOver, openApi } from '../api/operate.ts';
import { entityOf, fillStore } from '../factory.ts';
import { SEARCH_STORY } from '../search-story.ts';
import { STORY } from '../story.ts';
import { describeStores } from './stores.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;
const MINE = entityOf('PLACE:Drovna Mine').id;
const CORVANE = entityOf('ORGANISATION:Corvane Batteries').id;
const REGULATOR = entityOf('ORGANISATION:National Mining Authority').id;

const PAGE = 'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const SIDES = 'speaker { kind text entity { id } } source { id } evidence { id }';
const HITS = '... on Entity { id } ... on Claim { id } ... on Article { id }';

const ORDERED = ['PUBLISHED', 'EVENT_TIME', 'CONFIDENCE', 'INDEPENDENT_SOURCES', 'RECORDED'].flatMap(
  (field) =>
    ['ASC', 'DESC'].map(
      (direction) =>
        `{ entity(id: "${HALVEK}") { first: claims(first: 2, orderBy: {field: ${field}, direction: ${direction}}) { ${PAGE} }
        last: claims(last: 2, orderBy: {field: ${field}, direction: ${direction}}, filter: { minConfidence: 0.1 }) { ${PAGE} } } }`,
    ),
);

const OPERATIONS = [
  ...ORDERED,
  `{ claims(filter: { subject: "${HALVEK}", object: "${MINE}" }) { ${PAGE} } }`,
  `{ claims(filter: { speaker: "${REGULATOR}" }, orderBy: {field: RECORDED, direction: ASC}) { ${PAGE} } }`,
  `{ claims(filter: { entity: "${HALVEK}", search: "fined" }) { ${PAGE} } }`,
  `{ claims(filter: { recordedFrom: "2026-04-01", reviewStatus: UNREVIEWED }, first: 3) { ${PAGE} } }`,
  '{ claims(filter: { recordedFrom: "2026-04-01T00:00:01Z" }) { totalCount nodes { id } } }',
  `{ timeline(first: 2) { ${PAGE} } }`,
  `{ timeline(direction: DESC, last: 2, filter: { eventFrom: "2026" }) { ${PAGE} } }`,
  `{ timeline(entities: ["${HALVEK}", "${MINE}", "${REGULATOR}"], first: 2) { ${PAGE} } }`,
  `{ timeline(entities: ["${HALVEK}", "${MINE}"], direction: DESC) { ${PAGE} } }`,
  `{ contradictions { totalCount nodes { claim { id } affirming { ${SIDES} } denying { ${SIDES} } } } }`,
  `{ contradictions(entity: "${HALVEK}") { totalCount nodes { claim { id } } } }`,
  `{ paths(from: "${MINE}", to: "${CORVANE}", maxLength: 5) { truncated paths { length steps { from { id } to { id } claim { id } evidence { id } } } } }`,
  `{ paths(from: "${HALVEK}", to: "${MINE}", filter: { predicates: ["own"], modality: [ASSERTED] }) { truncated paths { length steps { claim { id } } } } }`,
  ...[
    'halv',
    'lith',
    'h',
    'élan',
    'o’brien',
    '和国',
    'моск',
    '北京',
    '\\"buys the mine\\"',
    'halvek \\"lithium owns\\"',
  ].map(
    (query) =>
      `{ search(query: "${query}", first: 50) { totalCount edges { cursor node { __typename ${HITS} } } } }`,
  ),
];

const ARTICLES = [...STORY, ...SEARCH_STORY];

describeStores('asking gives the answers of any other store', (open) => {
  let reference: Api;
  let api: Api;
  beforeAll(async () => {
    reference = await openApi(ARTICLES);
    const store = await open();
    await fillStore(store, [...ARTICLES].reverse());
    api = await apiOver(store);
  });
  afterAll(() => reference.stop());

  it.each(OPERATIONS)('%s', async (operation) => {
    const [expected, answer] = await Promise.all([reference.ask(operation), api.ask(operation)]);
    expect(expected.errors).toEqual([]);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual(expected.data);
  });
});
