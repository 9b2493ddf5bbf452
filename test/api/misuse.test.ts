import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConflictError, GraphUnavailableError, InputError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { readTimedOut, statementRefused, tooManyAbandoned } from '../../src/store-errors.ts';
import { STORY } from '../story.ts';
import { type Api, type ApiOptions, openApi } from './operate.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi(STORY);
});
afterAll(() => api.stop());

function cursorOf(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

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
    ['a sort value of another type', cursorOf([1, 'PUBLISHED', 1, {}, 'x'])],
    ['a number where the order has dates', cursorOf([1, 'PUBLISHED', 1, 7, 'x'])],
    ['half of a surrogate pair', cursorOf([1, 'PUBLISHED', 1, '\ud800', 'x'])],
    ['an id that is none', cursorOf([1, 'PUBLISHED', 1, '2026', 5])],
    ['an id that is too long', cursorOf([1, 'PUBLISHED', 1, '2026', 'x'.repeat(101)])],
    ['another encoding', `${cursorOf([1, 'PUBLISHED', 1, '2026', 'x'])}=`],
    ['too many characters', cursorOf([1, 'PUBLISHED', 1, 'x'.repeat(50_000), 'x'])],
  ])('of %s are refused', async (_, after) => {
    expect((await refusal(CLAIMS, { after })).extensions).toMatchObject({
      code: 'BAD_CURSOR',
      hint: expect.any(String),
    });
  });

  it.each([
    ['CONFIDENCE', '1.5'],
    ['CONFIDENCE', '1e999'],
    ['CONFIDENCE', 'null'],
    ['CONFIDENCE', '"NaN"'],
    ['INDEPENDENT_SOURCES', '1.5'],
    ['INDEPENDENT_SOURCES', '-1'],
    ['INDEPENDENT_SOURCES', '9007199254740993'],
  ])('of the order %s are refused with the value %s', async (field, value) => {
    const after = Buffer.from(`[1,"${field}",1,${value},"x"]`).toString('base64url');
    const error = await refusal(CLAIMS, { after, orderBy: { field, direction: 'DESC' } });
    expect(error.extensions['code']).toBe('BAD_CURSOR');
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

  it.each([
    ['GRAPH_UNAVAILABLE', new GraphUnavailableError('The folder /srv/graph is gone', 'Start it.')],
    ['CONFLICT', new ConflictError('The store /srv/graph is held', 'Stop it.')],
    ['QUERY_TIMEOUT', readTimedOut('list-claims', 30_000)],
    ['TOO_MANY_OPERATIONS', tooManyAbandoned(4)],
    ['INTERNAL', statementRefused('list-claims', 'MATCH (n) RETURN')],
  ])('reaches the client by its code %s, without folders or statements', async (code, failure) => {
    const error = await troubled(failure);
    expect(error?.extensions['code']).toBe(code);
    expect(JSON.stringify(error)).not.toMatch(/srv|list-claims|MATCH/);
  });

  it('that the query made by itself is told as it is', async () => {
    expect(await troubled(new InputError('No such zone', 'Name another.'))).toMatchObject({
      message: 'No such zone',
      extensions: { code: 'BAD_INPUT', hint: 'Name another.' },
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
