import type { Page } from '../graph/read/page.ts';
import type { ArticleRecord, ClaimRecord, EntityRecord } from '../graph/read/read-record.ts';
import { type CursorOrder, encodeCursor } from './cursor.ts';

interface PageInfoValue {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A connection whose parts are functions: GraphQL calls the selected ones, so nothing is read or counted in vain. */
export interface Connection<Node> {
  readonly edges: () => Promise<readonly { readonly cursor: string; readonly node: Node }[]>;
  readonly nodes: () => Promise<readonly Node[]>;
  readonly pageInfo: () => Promise<PageInfoValue>;
  readonly totalCount: () => Promise<number>;
}

export type FoundRecord = EntityRecord | ClaimRecord | ArticleRecord;
export type FoundConnection = Connection<FoundRecord>;

export interface ConnectionOptions<Node> {
  readonly order: CursorOrder;
  /** Reads the page; called once at most. */
  readonly page: () => Promise<Page<Node> | undefined>;
  readonly count: () => Promise<number>;
}

const EMPTY = { items: [], hasNext: false, hasPrevious: false } as const;

/** Makes a connection of a page and a count that are read when asked for. */
export function makeConnection<Node>({ order, page, count }: ConnectionOptions<Node>): Connection<Node> {
  let reading: Promise<Page<Node>> | undefined;
  const read = (): Promise<Page<Node>> => {
    reading ??= page().then((found) => found ?? EMPTY);
    return reading;
  };
  return {
    edges: async () =>
      (await read()).items.map((item) => ({ cursor: encodeCursor(item, order), node: item.node })),
    nodes: async () => (await read()).items.map((item) => item.node),
    pageInfo: async () => pageInfoOf(await read(), order),
    totalCount: count,
  };
}

function pageInfoOf<Node>({ items, hasNext, hasPrevious }: Page<Node>, order: CursorOrder): PageInfoValue {
  const [first, last] = [items[0], items.at(-1)];
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: first ? encodeCursor(first, order) : null,
    endCursor: last ? encodeCursor(last, order) : null,
  };
}
