import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, apiOver, openApi } from '../api/operate.ts';
import { entityOf, fillStore } from '../factory.ts';
import { STORY } from '../story.ts';
import { describeEveryStore } from './stores.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;
const REGULATOR = entityOf('ORGANISATION:National Mining Authority').id;
const MINE = entityOf('PLACE:Drovna Mine').id;

const CLAIM = `id text predicate predicateText confidence disputed sourceCount independentSourceCount independentDenialCount
  evidenceCount affirmedCount negatedCount hedgedCount lastPublished reviewStatus firstRecorded eventTime { start end }
  subject { id } object { __typename ... on Entity { id } ... on Value { kind text number unit date precision } }`;
const EVIDENCE = `id quote start end prefix suffix polarity modality confidence rule predicateText valueText live retractedAt
  speaker { kind text entity { id } span { start end } } cue { start end } content { start end }
  eventTime { start end precision text basis } qualifiers { role text entity { id } } article { id } claim { id }`;
const ARTICLE = `id url title author publishedAt updatedAt datePrecision dateBasis language text wordCount status readAt
  retractedAt body { start end } source { id name domain reliability } story { id }`;
const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Orders of every list, both ways, in pages small enough that each has several. */
const ORDERED = [
  ...['PUBLISHED', 'EVENT_TIME', 'CONFIDENCE', 'INDEPENDENT_SOURCES', 'RECORDED'].map((field) => [
    'claims',
    field,
  ]),
  ...['NAME', 'CLAIMS', 'MENTIONS'].map((field) => ['entities', field]),
  ...['PUBLISHED', 'TITLE'].map((field) => ['articles', field]),
].flatMap(([list, field]) =>
  ['ASC', 'DESC'].flatMap((direction) => [
    `{ ${list}(first: 3, orderBy: { field: ${field}, direction: ${direction} }) { ${PAGE} nodes { id } } }`,
    `{ ${list}(last: 2, orderBy: { field: ${field}, direction: ${direction} }) { ${PAGE} nodes { id } } }`,
  ]),
);

const FILTERED = [
  `entity: "${HALVEK}"`,
  `subject: "${HALVEK}", object: "${MINE}"`,
  `entity: "${HALVEK}", subject: "${REGULATOR}"`,
  'predicates: ["own", "fine"], kinds: [PLACE]',
  `speaker: "${REGULATOR}"`,
  'speakerKinds: [UNNAMED, ENTITY], polarity: AFFIRMED',
  'polarity: NEGATED',
  'modality: [HEDGED]',
  'minConfidence: 0.85, minIndependentSources: 1',
  'disputed: true',
  'eventFrom: "2025", eventTo: "2026-03-11"',
  'publishedFrom: "2026-03", publishedTo: "2026-03-16"',
  'search: "halvek lithium"',
].flatMap((filter) => [
  `{ claims(filter: { ${filter} }) { ${PAGE} nodes { id } } }`,
  `{ counts(filter: { ${filter} }) { entities claims evidence articles } }`,
  `{ neighbourhood(entity: "${HALVEK}", depth: 2, filter: { ${filter} }) { truncated nodes { id } edges { claim { id } } } }`,
]);

const OPERATIONS = [
  `{ claims(first: 100) { nodes { ${CLAIM} evidence { totalCount nodes { ${EVIDENCE} } } } } }`,
  `{ articles(first: 100) { nodes { ${ARTICLE} mentions { totalCount nodes { id start end exact form entity { id } } } evidence { totalCount nodes { id } } } } }`,
  '{ articles(filter: { status: [READ, SUPERSEDED, RETRACTED] }, first: 100) { totalCount nodes { id status } } }',
  `{ entities(first: 100) { nodes { id kind name aliases { name count } mentionCount articleCount claimCount
      claims(first: 2) { ${PAGE} nodes { id } } articles(first: 1) { ${PAGE} nodes { id } } } } }`,
  '{ sources { totalCount nodes { id name domain reliability articles(first: 1) { totalCount nodes { id } } } } }',
  '{ counts { entities claims evidence articles } }',
  `{ neighbourhood(entity: "${HALVEK}", depth: 3) { truncated nodes { id } edges { source { id } target { id } claim { id } } } }`,
  `{ neighbourhood(entity: "${HALVEK}", depth: 2, limit: 2) { truncated nodes { id } edges { claim { id } } } }`,
  ...['halvek lithium', 'halvek', 'river', 'merrow', 'corvane batteries', 'tonnes', 'nothing at all'].map(
    (query) =>
      `{ search(query: "${query}", first: 100) { totalCount edges { cursor node { __typename ... on Entity { id } ... on Claim { id } ... on Article { id } } } } }`,
  ),
  '{ entities(filter: { search: "lithium" }) { totalCount nodes { id } } }',
  '{ articles(filter: { search: "river" }) { totalCount nodes { id } } }',
  `{ articles(filter: { entity: "${MINE}" }) { totalCount nodes { id } } }`,
  ...ORDERED,
  ...FILTERED,
];

describeEveryStore('reading gives the answers of any other store', (open) => {
  let reference: Api;
  let api: Api;
  beforeAll(async () => {
    reference = await openApi(STORY);
    const store = await open();
    await fillStore(store, [...STORY].reverse());
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
