import { afterAll, beforeAll, expect, it } from 'vitest';
import { digestGraph } from '../../src/export/jsonl.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { keepDigest } from '../../src/graph/read/graph-info.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { type Api, apiOver } from '../api/operate.ts';
import { requestOf } from '../export/export-text.ts';
import { ingestSamples } from '../ingest-samples.ts';
import { describeStores } from './stores.ts';

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const FILTERS = [
  '{}',
  '{ polarity: NEGATED }',
  '{ modality: [REPORTED, HEDGED], minConfidence: 0.5 }',
  '{ disputed: true }',
  '{ kinds: [PLACE], publishedFrom: "2026" }',
  '{ search: "lithium" }',
  '{ eventFrom: "2025", speakerKinds: [ENTITY, UNNAMED] }',
];

const OPERATIONS = [
  ...['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'].flatMap((interval) =>
    ['PUBLICATION', 'RECORDED'].map(
      (by) => `{ claimsOverTime(interval: ${interval}, by: ${by}, timeZone: "Asia/Tokyo") { start count } }`,
    ),
  ),
  '{ claimsOverTime(interval: MONTH, by: EVENT) { start count } }',
  ...FILTERS.flatMap((filter) => [
    `{ claimsOverTime(filter: ${filter}) { start count } }`,
    ...['PREDICATE', 'KIND', 'SOURCE', 'SPEAKER', 'MODALITY', 'POLARITY'].map(
      (field) => `{ distribution(field: ${field}, filter: ${filter}, first: 7) { key label count } }`,
    ),
    `{ entities(first: 10) { nodes { id speakerOf(first: 2, filter: ${filter}) { ${PAGE} nodes { id } } } } }`,
  ]),
  ...['PUBLISHED', 'EVENT_TIME', 'CONFIDENCE', 'INDEPENDENT_SOURCES'].map(
    (field) =>
      `{ entities { nodes { id speakerOf(last: 2, orderBy: { field: ${field}, direction: ASC }) { ${PAGE} nodes { id } } } } }`,
  ),
  `{ stories { ${PAGE} nodes { id articles { totalCount } } } }`,
  `{ stories(minArticles: 1, first: 3) { ${PAGE} nodes { id } } }`,
  `{ stories(minArticles: 1, last: 3) { ${PAGE} nodes { id } } }`,
  `{ runs { ${PAGE} nodes { id pipelineId startedAt finishedAt read unchanged skipped failed evidence } } }`,
  `{ failures { ${PAGE} nodes { id } } }`,
  `{ failures(status: SKIPPED) { ${PAGE} nodes { id origin code reason stage hint at } } }`,
  '{ entities(first: 100) { nodes { id firstSeen lastSeen aliases { name count articles(first: 2) { id } } } } }',
  `{ entities(first: 20) { nodes { id mentions(first: 3) { ${PAGE} nodes { id start end exact form article { id } entity { id } } } } } }`,
  `{ entities(first: 20) { nodes { id mentions(last: 2) { ${PAGE} nodes { id } } } } }`,
  `{ entities(first: 20) { nodes { id neighbours(first: 3) { ${PAGE} nodes { entity { id } claimCount predicates } } } } }`,
  `{ entities(first: 20) { nodes { id neighbours(last: 2) { ${PAGE} nodes { entity { id } } } } } }`,
  `{ claims(first: 100) { nodes { id url evidence(first: 3) { nodes { id link why { rule cue pipelineId subject { id } object { id } } } } } } }`,
  '{ graph { digest schemaVersion pipelineIds version lastReadAt } }',
];
const VIEW = `query($id: ID!) { articleText(id: $id) { article { id } segments { start end text mentions evidence }
  mentions { id } evidence { id } } }`;

const apiWithDigest = (store: GraphStore): Promise<Api> =>
  apiOver(store, {
    parts: (own) => ({
      version: '0.0.0',
      digest: keepDigest(own, async () => (await digestGraph(requestOf(own))).digest),
    }),
  });

describeStores('counting, listing and reading views give the answers of any other store', (open) => {
  let reference: Api;
  let api: Api;
  beforeAll(async () => {
    const embedded = await openStore('embedded::memory:');
    await ingestSamples(embedded);
    reference = await apiWithDigest(embedded);
    const store = await open();
    await ingestSamples(store);
    api = await apiWithDigest(store);
  }, 120_000);
  afterAll(() => reference.stop());

  it.each(OPERATIONS)('%s', async (operation) => {
    const [expected, answer] = await Promise.all([reference.ask(operation), api.ask(operation)]);
    expect(expected.errors).toEqual([]);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual(expected.data);
    expect(JSON.stringify(answer.data).length).toBeGreaterThan(20);
  });

  it('each article is read in the same segments', async () => {
    const { data } = await reference.ask('{ articles(first: 100) { nodes { id } } }');
    for (const { id } of data.articles.nodes) {
      const [expected, answer] = await Promise.all([reference.ask(VIEW, { id }), api.ask(VIEW, { id })]);
      expect(answer.errors).toEqual([]);
      expect(answer.data).toEqual(expected.data);
    }
  });

  it('pages of mentions go on from a cursor of the other store', async () => {
    const { data } = await reference.ask(
      '{ entities(first: 5) { nodes { id mentions(first: 2) { pageInfo { endCursor } } } } }',
    );
    for (const { id, mentions } of data.entities.nodes) {
      const query = `{ entity(id: "${id}") { mentions(first: 5, after: "${mentions.pageInfo.endCursor}") { nodes { id } } } }`;
      expect((await api.ask(query)).data).toEqual((await reference.ask(query)).data);
    }
  });
});
