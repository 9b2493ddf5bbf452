import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../factory.ts';
import { STORY } from '../story.ts';
import { type Api, openApi } from './operate.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi(STORY);
});
afterAll(() => api.stop());

const PAGE = `query($first: Int, $last: Int, $after: String, $before: String, $orderBy: ClaimOrder) {
  claims(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
}

async function page(variables: Record<string, unknown>) {
  const { data, errors } = await api.ask(PAGE, variables);
  expect(errors).toEqual([]);
  const { edges, pageInfo } = data.claims as {
    edges: readonly Edge[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
  return { ids: edges.map((edge) => edge.node.id), edges, pageInfo };
}

const ORDERS = ['PUBLISHED', 'EVENT_TIME', 'CONFIDENCE', 'INDEPENDENT_SOURCES', 'RECORDED'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => ({ field, direction })),
);

describe.each(ORDERS)('pages by $field $direction', (orderBy) => {
  it('forward give the whole list, each claim once', async () => {
    const whole = (await page({ first: 100, orderBy })).ids;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { ids, pageInfo } = await page({ first: 2, after, orderBy });
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...ids);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(whole);
  });

  it('backward give the same list from its end', async () => {
    const whole = (await page({ first: 100, orderBy })).ids;
    const seen: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { ids, pageInfo } = await page({ last: 3, before, orderBy });
      expect(pageInfo.hasNextPage).toBe(before !== null);
      seen.unshift(...ids);
      before = pageInfo.startCursor;
      more = pageInfo.hasPreviousPage;
    }
    expect(seen).toEqual(whole);
  });

  it('between two cursors give what stands between', async () => {
    const { edges, ids } = await page({ first: 100, orderBy });
    const between = await page({ first: 100, after: edges[1]?.cursor, before: edges[5]?.cursor, orderBy });
    expect(between.ids).toEqual(ids.slice(2, 5));
  });
});

it('an empty page has no cursors', async () => {
  const { ids, pageInfo } = await page({ first: 0 });
  expect(ids).toEqual([]);
  expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null });
});

it('a list goes on without a gap or a repeat while claims are being written', async () => {
  const other = await openApi(STORY);
  const first = await other.ask(PAGE, { first: 3 });
  await fillStore(other.store, [
    {
      source: 'Late Post',
      title: 'Late news',
      publishedAt: '2026-03-25',
      text: 'Tarsovia owns Sarell.',
      claims: [
        {
          quote: 'Tarsovia owns Sarell',
          subject: 'PLACE:Tarsovia',
          predicate: 'own',
          object: 'PLACE:Sarell',
        },
      ],
    },
  ]);
  const rest = await other.ask(PAGE, { first: 100, after: first.data.claims.pageInfo.endCursor });
  const ids = [...first.data.claims.edges, ...rest.data.claims.edges].map((edge: Edge) => edge.node.id);
  expect(ids).toEqual((await page({ first: 100 })).ids);
  await other.stop();
});

it('nested lists page for each of their parents', async () => {
  const query = `query($after: String) { entities(first: 100) { nodes { name claimCount claims(first: 2, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
  const { data } = await api.ask(query);
  for (const { claimCount, claims } of data.entities.nodes) {
    expect(claims.totalCount).toBe(claimCount);
    expect(claims.nodes).toHaveLength(Math.min(2, claimCount));
    expect(claims.pageInfo.hasNextPage).toBe(claimCount > 2);
  }
  const [halvek] = data.entities.nodes;
  const next = await api.ask(query, { after: halvek.claims.pageInfo.endCursor });
  expect(next.data.entities.nodes[0].claims.nodes).toHaveLength(2);
});

describe.each(['evidence', 'mentions'])('the %s of an article', (list) => {
  /** Walks through the list of the article with most of it, one item a page. */
  async function walk(articleId: string, way: 'forward' | 'backward'): Promise<readonly string[]> {
    const [size, side] = way === 'forward' ? ['first', 'after'] : ['last', 'before'];
    const query = `query($id: ID!, $cursor: String) { article(id: $id) { list: ${list}(${size}: 1, ${side}: $cursor) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    const seen: string[] = [];
    for (let cursor: string | null = null, more = true; more; ) {
      const { data, errors } = await api.ask(query, { id: articleId, cursor });
      expect(errors).toEqual([]);
      const { nodes, pageInfo } = data.article.list;
      seen.push(...nodes.map((node: { id: string }) => node.id));
      cursor = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
      more = way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    }
    return seen;
  }

  it('pages forward and backward alike', async () => {
    const { data } = await api.ask(
      `{ articles { nodes { id list: ${list}(first: 100) { nodes { id } } } } }`,
    );
    for (const { id, list: whole } of data.articles.nodes) {
      const ids = whole.nodes.map((node: { id: string }) => node.id);
      expect(await walk(id, 'forward')).toEqual(ids);
      expect((await walk(id, 'backward')).toReversed()).toEqual(ids);
    }
  });
});
