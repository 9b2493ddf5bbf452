import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeIngestPort } from '../../src/cli/ingest-port.ts';
import { loadPipeline } from '../../src/cli/load-pipeline.ts';
import { type Api, openApi } from './operate.ts';

const INGEST = `mutation($input: IngestArticleInput!) { ingestArticle(input: $input) {
  status unchanged claimCount evidenceCount
  article { title url publishedAt dateBasis source { name } text evidence { totalCount nodes { quote start end claim { text } } } }
  diagnostics { code message stage hint } } }`;

const INPUT = {
  text: 'Corvane Batteries signed the Sarell Agreement on 2 April 2026. Brindle Mining owns the Teffer Mine, the ministry said.',
  url: 'https://news.example/agreement',
  title: 'Corvane signs agreement',
  publishedAt: '2026-04-03',
  source: 'Example News',
};

let api: Api;
beforeAll(async () => {
  const pipeline = await loadPipeline('rules');
  api = await openApi([], { ingest: (store) => makeIngestPort(store, pipeline) });
});
afterAll(() => api.stop());

it('an article that is handed in is read, and its claims are in the graph at once', async () => {
  const { data, errors } = await api.ask(INGEST, { input: INPUT });
  expect(errors).toEqual([]);
  const { article, ...payload } = data.ingestArticle;
  expect(payload).toMatchObject({ status: 'READ', unchanged: false });
  expect(payload.claimCount).toBeGreaterThan(0);
  expect(article).toMatchObject({
    title: INPUT.title,
    url: INPUT.url,
    publishedAt: INPUT.publishedAt,
    dateBasis: 'GIVEN',
    source: { name: INPUT.source },
  });
  expect(article.evidence.totalCount).toBe(payload.evidenceCount);
  for (const { quote, start, end } of article.evidence.nodes)
    expect(article.text.slice(start, end)).toBe(quote);
  const { data: after } = await api.ask(
    '{ counts { claims articles } search(query: "Corvane") { totalCount } }',
  );
  expect(after.counts).toEqual({ claims: payload.claimCount, articles: 1 });
  expect(after.search.totalCount).toBeGreaterThan(0);
});

it('the same article again changes nothing', async () => {
  const { data } = await api.ask(INGEST, { input: INPUT });
  expect(data.ingestArticle).toMatchObject({ status: 'READ', unchanged: true, claimCount: 0 });
  expect((await api.ask('{ counts { articles } }')).data.counts.articles).toBe(1);
});

it('an article in another language is left out, with the reason', async () => {
  const text =
    'Der Minister sagte am Montag, dass die Regierung das neue Gesetz im Herbst vorlegen werde. Die Opposition lehnt den Entwurf ab und verlangt eine Anhörung.';
  const { data, errors } = await api.ask(INGEST, { input: { text } });
  expect(errors).toEqual([]);
  expect(data.ingestArticle).toMatchObject({
    status: 'SKIPPED',
    article: null,
    diagnostics: [{ code: 'LANGUAGE_NOT_SUPPORTED', stage: 'read', hint: expect.any(String) }],
  });
});

it('an article without a word is refused', async () => {
  const { errors } = await api.ask(INGEST, { input: { text: ' \n ' } });
  expect(errors[0]?.extensions['code']).toBe('BAD_INPUT');
});

it('two articles in one operation are read one after the other, and what was read before is not shown again', async () => {
  const { data } = await api.ask(
    `mutation($a: IngestArticleInput!, $b: IngestArticleInput!) {
      a: ingestArticle(input: $a) { article { source { articles { totalCount } } } }
      b: ingestArticle(input: $b) { article { source { articles { totalCount } } } } }`,
    {
      a: { text: 'Brindle Mining bought Ostler Energy on 3 April 2026.', source: 'Twice Daily' },
      b: { text: 'Ostler Energy sued the Teffer Council on 4 April 2026.', source: 'Twice Daily' },
    },
  );
  const count = (part: { article: { source: { articles: { totalCount: number } } } }) =>
    part.article.source.articles.totalCount;
  expect([count(data.a), count(data.b)]).toEqual([1, 2]);
});
