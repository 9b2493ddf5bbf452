import { beforeAll, expect, it } from 'vitest';
import { ARTICLE_ORDER_FIELDS } from '../../src/graph/read/articles.ts';
import { CLAIM_ORDER_FIELDS } from '../../src/graph/read/claim-order.ts';
import { ENTITY_ORDER_FIELDS } from '../../src/graph/read/entities.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { type Api, apiOver } from '../api/operate.ts';
import { entityOf, fillStore } from '../factory.ts';
import { Random } from './random.ts';
import { randomArticle } from './random-article.ts';
import { describeStores } from './stores.ts';

/** Articles that are there at first, and that are written during each walk. */
const AT_FIRST = 16;
const DURING_A_WALK = 2;
/** Pages that a walk has about. */
const PAGES = 5;
const HUB = entityOf('ORGANISATION:Corvo Bank').id;

interface List {
  /** The field, and the one it stands in. */
  readonly field: string;
  readonly parent: string | null;
  readonly order: string | null;
}

const ordered = (field: string, fields: readonly string[], parent: string | null = null): readonly List[] =>
  fields.flatMap((name) =>
    ['ASC', 'DESC'].map((way) => ({ field, parent, order: `{ field: ${name}, direction: ${way} }` })),
  );

/** Every list that grows, in every order it offers. */
const LISTS: readonly List[] = [
  ...ordered('claims', CLAIM_ORDER_FIELDS),
  ...ordered('entities', ENTITY_ORDER_FIELDS),
  ...ordered('articles', ARTICLE_ORDER_FIELDS),
  ...ordered('claims', CLAIM_ORDER_FIELDS, `entity(id: "${HUB}")`),
  ...ordered('articles', ARTICLE_ORDER_FIELDS, `entity(id: "${HUB}")`),
  { field: 'sources', parent: null, order: null },
];

/** Below an entity a page is read by the same fragments as at the root: one way a direction will do. */
const WALKS = LISTS.flatMap((list) =>
  (['forward', 'backward'] as const)
    .filter((way) => !list.parent || (way === 'forward') === list.order?.endsWith('DESC }'))
    .map((way) => ({ ...list, way })),
);
type Walk = (typeof WALKS)[number];

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
}

/** Asks for one page of a list. */
async function page(api: Api, { field, parent, order }: List, args: string) {
  const list = `${field}(${[args, order && `orderBy: ${order}`].filter(Boolean).join(', ')}) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const { data, errors } = await api.ask(parent ? `{ parent: ${parent} { ${list} } }` : `{ ${list} }`);
  expect(errors).toEqual([]);
  const found = (parent ? data.parent : data)[field];
  return found as {
    edges: readonly Edge[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
}

/** Walks through a whole list, page by page; `between` runs after each page. */
async function walk(
  api: Api,
  { way, ...list }: Walk,
  size: number,
  between: () => Promise<void>,
): Promise<readonly Edge[]> {
  const seen: Edge[] = [];
  let cursor: string | null = null;
  for (let more = true; more; ) {
    const from: string = cursor === null ? '' : `, ${way === 'forward' ? 'after' : 'before'}: "${cursor}"`;
    const { edges, pageInfo } = await page(
      api,
      list,
      `${way === 'forward' ? 'first' : 'last'}: ${size}${from}`,
    );
    seen.push(...(way === 'forward' ? edges : edges.toReversed()));
    more = way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    cursor = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    await between();
  }
  return seen;
}

describeStores('paging while others write', (open) => {
  const random = new Random(11);
  let store: GraphStore;
  let api: Api;
  let written = 0;

  async function write(count: number): Promise<void> {
    for (let each = 0; each < count; each += 1) {
      await fillStore(store, [randomArticle(random, written)]);
      written += 1;
    }
  }

  beforeAll(async () => {
    store = await open();
    api = await apiOver(store);
    await write(AT_FIRST);
  });

  it.each(WALKS)(
    '$way through $parent $field by $order loses and repeats nothing that stays',
    async (way) => {
      const whole = () => walk(api, way, 100, async () => undefined);
      const before = await whole();
      let left = DURING_A_WALK;
      const size = Math.max(1, Math.ceil(before.length / PAGES));
      const seen = await walk(api, way, size, async () => {
        if (left-- > 0) await write(1);
      });
      const after = await whole();

      // A cursor is an item's place: one that has the same before and after has not moved.
      const places = new Map(before.map(({ node, cursor }) => [node.id, cursor]));
      const stayed = after.filter(({ node, cursor }) => places.get(node.id) === cursor);
      const times = new Map<string, number>();
      for (const { node } of seen) times.set(node.id, (times.get(node.id) ?? 0) + 1);
      expect(stayed.length).toBeGreaterThan(0);
      expect(stayed.filter(({ node }) => times.get(node.id) !== 1)).toEqual([]);

      // What stayed is met in its order, and no place is met twice: what moved may be met where it was and where it is.
      const ids = new Set(stayed.map(({ node }) => node.id));
      const met = seen.filter(({ node }) => ids.has(node.id)).map(({ node }) => node.id);
      expect(met).toEqual(stayed.map(({ node }) => node.id));
      expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(seen.length);
    },
  );

  it('went on while something was written', () => {
    expect(written).toBeGreaterThan(AT_FIRST + WALKS.length);
  });
});
