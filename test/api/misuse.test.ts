import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphUnavailableError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { STORY } from '../story.ts';
import { type Api, type ApiOptions, openApi } from './operate.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi(STORY);
});
afterAll(() => api.stop());

/** Asks what must be refused and returns the one error. */
async function refusal(query: string, variables?: Record<string, unknown>) {
  const { errors } = await api.ask(query, variables);
  expect(errors).toHaveLength(1);
  return errors[0] as (typeof errors)[0];
}

describe('cursors', () => {
  const CLAIMS =
    'query($after: String, $orderBy: ClaimOrder) { claims(after: $after, orderBy: $orderBy) { nodes { id } } }';

  it.each([
    ['garbage', 'nonsense'],
    ['JSON of another kind', Buffer.from('{"a":1}').toString('base64url')],
    ['another version', Buffer.from('[9,"PUBLISHED",1,"","x"]').toString('base64url')],
    ['a sort value of another type', Buffer.from('[1,"PUBLISHED",1,{},"x"]').toString('base64url')],
  ])('of %s are refused', async (_, after) => {
    expect((await refusal(CLAIMS, { after })).extensions).toMatchObject({
      code: 'BAD_CURSOR',
      hint: expect.any(String),
    });
  });

  it('of a list in another order are refused, and the order is named', async () => {
    const { data } = await api.ask('{ claims { pageInfo { endCursor } } }');
    const error = await refusal(CLAIMS, {
      after: data.claims.pageInfo.endCursor,
      orderBy: { field: 'CONFIDENCE', direction: 'ASC' },
    });
    expect(error.extensions['code']).toBe('BAD_CURSOR');
    expect(error.message).toContain('PUBLISHED DESC');
  });
});

describe('limits', () => {
  it.each([
    ['first', '{ claims(first: 101) { nodes { id } } }', 101, 100],
    ['last', '{ claims(last: 1000) { nodes { id } } }', 1000, 100],
    ['a negative first', '{ claims(first: -1) { nodes { id } } }', -1, 100],
    ['depth of the neighbourhood', '{ neighbourhood(entity: "x", depth: 4) { truncated } }', 4, 3],
    ['limit of the neighbourhood', '{ neighbourhood(entity: "x", limit: 501) { truncated } }', 501, 500],
    ['a nested page', '{ claims(first: 1) { nodes { evidence(first: 101) { nodes { id } } } } }', 101, 100],
  ])('on %s name the limit and the value', async (_, query, value, limit) => {
    const error = await refusal(query);
    expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', value, limit });
    expect(error.message).toContain(String(value));
    expect(error.message).toContain(String(limit));
  });

  it('multiply pages down the query, with the values of variables', async () => {
    const query = `query($n: Int) { claims(first: $n) { nodes { evidence(first: $n) { nodes { article { mentions(first: $n) { nodes { id } } } } } } } }`;
    expect((await api.ask(query, { n: 20 })).errors).toEqual([]);
    expect((await refusal(query, { n: 100 })).extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      value: 100 * (1 + 100 * (1 + 100)),
      limit: 25_000,
    });
  });

  it('multiply pages through fragments, also those that spread one another many times', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Claim { ...F${index + 1} ...F${index + 1} }`,
    );
    const query = `{ claims(first: 100) { nodes { ...F0 } } } ${fragments.join(' ')} fragment F40 on Claim { evidence(first: 100) { nodes { id } } }`;
    expect((await refusal(query)).extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 25_000 });
  });

  it('hold the depth, also inside fragments', async () => {
    const nest = (depth: number): string =>
      depth === 0 ? 'id' : `claims { nodes { subject { ${nest(depth - 1)} } } }`;
    const error = await refusal(
      `{ entity(id: "x") { ...Deep } } fragment Deep on Entity { ${nest(5).replaceAll('claims {', 'claims(first: 1) {')} }`,
    );
    expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 15, value: 17 });
  });

  it('hold the number of tokens', async () => {
    const error = await refusal(`{ ${'counts { claims } '.repeat(600)} }`);
    expect(error.message).toContain('2000');
  });

  it('stop validation after a few errors', async () => {
    const { errors } = await api.ask(
      `{ ${Array.from({ length: 50 }, (_, index) => `no${index}`).join(' ')} }`,
    );
    expect(errors.length).toBeLessThanOrEqual(6);
  });

  it('let the introspection of the playground through', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { data, errors } = await api.ask(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
      }),
    );
    expect(errors).toEqual([]);
    expect(data.__schema.queryType.name).toBe('Query');
  });
});

describe('bad input', () => {
  it.each([
    ['both ends of a page', '{ claims(first: 1, last: 1) { nodes { id } } }'],
    ['a date that is none', '{ claims(filter: { eventFrom: "last year" }) { nodes { id } } }'],
    ['a month that is none', '{ articles(filter: { publishedTo: "2026-13" }) { nodes { id } } }'],
    ['an empty search', '{ search(query: "  ") { nodes { __typename } } }'],
    ['an empty search in a filter', '{ entities(filter: { search: "" }) { nodes { id } } }'],
  ])('%s is refused with what to do', async (_, query) => {
    expect((await refusal(query)).extensions).toMatchObject({ code: 'BAD_INPUT', hint: expect.any(String) });
  });

  it('a search of signs without a word finds nothing', async () => {
    expect((await api.ask('{ search(query: "?!") { totalCount } }')).data.search.totalCount).toBe(0);
  });

  it('text that reads like Cypher is text', async () => {
    const { data, errors } = await api.ask(
      'query($q: String!, $id: ID!) { search(query: $q) { totalCount } claims(filter: { entity: $id }) { totalCount } }',
      {
        q: "'}) DETACH DELETE n //",
        id: "'}) DETACH DELETE n //",
      },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ search: { totalCount: 0 }, claims: { totalCount: 0 } });
  });

  it('an article for a server that only reads is refused', async () => {
    const error = await refusal('mutation { ingestArticle(input: { text: "x" }) { status } }');
    expect(error.extensions['code']).toBe('READ_ONLY');
  });
});

describe('trouble in the store', () => {
  async function troubled(failure: Error, options: ApiOptions = {}) {
    const fails = (store: GraphStore): GraphStore =>
      ({ ...store, engine: store.engine, run: () => Promise.reject(failure) }) as GraphStore;
    const broken = await openApi([], { ...options, wrap: fails });
    const answer = await broken.ask('{ counts { claims } }');
    await broken.stop();
    return answer.errors[0];
  }

  it('that has a name reaches the client with its code and hint', async () => {
    expect(await troubled(new GraphUnavailableError('The store is gone', 'Start it.'))).toMatchObject({
      message: 'The store is gone',
      extensions: { code: 'GRAPH_UNAVAILABLE', hint: 'Start it.' },
    });
  });

  it('that was not foreseen is masked under a number that the log has, without a stack or a path', async () => {
    const lines: string[] = [];
    const into = new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const error = await troubled(new TypeError('secret of /srv/claimgraph/store.ts'), { logger: pino(into) });
    const reference = error?.extensions['reference'];
    expect(error?.extensions['code']).toBe('INTERNAL');
    expect(JSON.stringify(error)).not.toMatch(/secret|srv|TypeError/);
    expect(lines.some((line) => line.includes(String(reference)) && line.includes('secret'))).toBe(true);
  });
});
