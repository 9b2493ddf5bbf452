import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeRules } from '../../ingest/describe-rules.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { ingestSamples } from '../ingest-samples.ts';
import { type Api, apiOver } from './operate.ts';

let api: Api;
beforeAll(async () => {
  const store = await openStore('embedded::memory:');
  await ingestSamples(store);
  api = await apiOver(store, { parts: () => ({ rules: describeRules() }) });
});
afterAll(() => api.stop());

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly string[];
  readonly evidence: readonly string[];
}

describe('articleText', () => {
  const QUERY = `query($id: ID!) { articleText(id: $id) {
    article { id text } segments { start end text mentions evidence }
    mentions { id start end exact entity { name } } evidence { id start end quote } } }`;

  it('cuts each article into segments that make its text, with every mention and piece of evidence', async () => {
    const { articles } = await ask(
      `{ articles(first: 100, filter: { status: [READ, SUPERSEDED, RETRACTED] }) {
        nodes { id mentions { totalCount } evidence { totalCount } } } }`,
    );
    expect(articles.nodes.length).toBeGreaterThan(10);
    for (const { id, mentions, evidence } of articles.nodes) {
      const view = (await ask(QUERY, { id })).articleText;
      const segments: readonly Segment[] = view.segments;
      expect(segments.map(({ text }) => text).join('')).toBe(view.article.text);
      expect(view.mentions).toHaveLength(mentions.totalCount);
      expect(view.evidence).toHaveLength(evidence.totalCount);
      const covered = (kind: 'mentions' | 'evidence', item: Place) =>
        segments
          .filter((segment) => segment[kind].includes(item.id))
          .map(({ text }) => text)
          .join('');
      for (const mention of view.mentions) expect(covered('mentions', mention)).toBe(mention.exact);
      for (const each of view.evidence) expect(covered('evidence', each)).toBe(each.quote);
    }
  });

  it('has mentions and evidence by start, the longer first', async () => {
    const { articles } = await ask('{ articles(first: 100) { nodes { id } } }');
    for (const { id } of articles.nodes) {
      const view = (await ask(QUERY, { id })).articleText;
      for (const items of [view.mentions, view.evidence] as readonly (readonly Place[])[])
        expect(items).toEqual([...items].sort((a, b) => a.start - b.start || b.end - a.end));
    }
  });

  it('is null for an article that is not there, and reads no more than is asked for', async () => {
    expect(await ask(QUERY, { id: 'art_none' })).toEqual({ articleText: null });
    const { articles } = await ask('{ articles(first: 1) { nodes { id } } }');
    const statements = async (fields: string) =>
      (await api.ask(`{ articleText(id: "${articles.nodes[0].id}") { ${fields} } }`)).statements.toSorted();
    expect(await statements('article { title }')).toEqual(['get-articles']);
    expect(await statements('mentions { exact }')).toEqual(['get-articles', 'list-mentions']);
    expect(await statements('segments { text } mentions { exact } evidence { quote }')).toEqual([
      'get-article-texts',
      'get-articles',
      'list-evidence',
      'list-mentions',
    ]);
  });
});

describe('evidence', () => {
  const QUERY = `{ claims(first: 100) { nodes { subject { id } object { __typename ... on Entity { id } } evidence(first: 5) { nodes {
    quote start end link cue { start end } rule article { url text }
    why { rule example reads cue pipelineId subject { start end exact entity { id } } object { exact entity { id } } } } } } } }`;

  it('links to its words on the page of its article', async () => {
    const { claims } = await ask(QUERY);
    const evidence = claims.nodes.flatMap(
      (claim: { evidence: { nodes: unknown[] } }) => claim.evidence.nodes,
    );
    expect(evidence.length).toBeGreaterThan(20);
    let linked = 0;
    for (const { link, quote, article } of evidence) {
      if (!article.url) {
        expect(link).toBeNull();
        continue;
      }
      linked += 1;
      expect(link.startsWith(`${article.url}#:~:text=`)).toBe(true);
      const [directive = ''] = link.split(':~:text=').slice(1);
      const start = directive.split(',').find((part: string) => !part.endsWith('-')) ?? '';
      expect(quote.replace(/\s+/g, ' ').startsWith(decodeURIComponent(start))).toBe(true);
    }
    expect(linked).toBeGreaterThan(10);
  });

  it('says why: its rule with an example, the words of subject and object, the cue', async () => {
    const { claims } = await ask(QUERY);
    let subjects = 0;
    let cues = 0;
    let pieces = 0;
    for (const { subject, object, evidence } of claims.nodes) {
      for (const { rule, why, cue, quote, article } of evidence.nodes) {
        pieces += 1;
        expect(why.rule).toBe(rule);
        expect(why.example, rule).toMatch(/\.$/);
        expect(why.reads, rule).toContain(' | ');
        expect(why.pipelineId).toMatch(/^\S+$/);
        expect(why.cue).toBe(cue && article.text.slice(cue.start, cue.end));
        if (why.cue) cues += 1;
        if (why.subject) {
          subjects += 1;
          expect(why.subject.entity.id).toBe(subject.id);
          expect(article.text.slice(why.subject.start, why.subject.end)).toBe(why.subject.exact);
        }
        if (object.__typename === 'Value') expect(why.object).toBeNull();
        else if (why.object) expect(quote + article.text).toContain(why.object.exact);
      }
    }
    expect(subjects).toBe(pieces);
    expect(cues).toBeGreaterThan(3);
  });

  it('costs one statement for all the words that why is about', async () => {
    const { statements } = await api.ask(
      '{ claims { nodes { evidence { nodes { why { subject { exact } object { exact } } } } } } }',
    );
    expect(statements.toSorted()).toEqual([
      'find-end-mentions',
      'get-article-texts',
      'list-claims',
      'list-evidence',
    ]);
  });
});

it('without a table of rules why names the rule alone', async () => {
  const bare = await apiOver(api.store);
  const { data } = await bare.ask(
    '{ claims(first: 1) { nodes { evidence { nodes { why { rule example reads } } } } } }',
  );
  const [{ why }] = data.claims.nodes[0].evidence.nodes;
  expect(why).toEqual({ rule: expect.any(String), example: null, reads: null });
});

it('a claim has an address to cite it by', async () => {
  const { claims } = await ask('{ claims(first: 1) { nodes { id url } } }');
  const [{ id, url }] = claims.nodes;
  expect(url).toBe(`http://127.0.0.1:4000/q/claim?id=${id}`);
});
