import { clause, condition, type Fragment } from '../compose.ts';
import type { Params } from '../store.ts';
import type { Beside } from './beside.ts';

/** Where an item stands in its list: the value it is sorted by, ties by id. */
export interface PageKey {
  readonly sort: string | number;
  readonly id: string;
}

/** Which page of a list: so many items between two keys, counted from the front or, backward, from the end. */
export interface PageRequest {
  readonly size: number;
  readonly after: PageKey | null;
  readonly before: PageKey | null;
  readonly backward: boolean;
}

export interface PageItem<Node> extends PageKey, Beside {
  readonly node: Node;
}

export interface Page<Node> {
  readonly items: readonly PageItem<Node>[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** What a list is sorted by: an expression over stored keys, equal on both engines. */
export interface SortKey {
  readonly name: string;
  readonly expression: string;
  readonly descending: boolean;
  /** Further columns that a page's rows bring out of the inner query. */
  readonly along?: readonly string[];
}

/** Returns the fragments that sort by a key and cut to the page; `node` is the statement's variable. */
export function pageFragments(node: string, sort: SortKey, page: PageRequest): readonly Fragment[] {
  const { name, expression, descending, along = [] } = sort;
  const tag = `${name}:${descending ? 'down' : 'up'}`;
  const way = descending === page.backward ? 'ASC' : 'DESC';
  const bound = (side: 'after' | 'before', sign: '<' | '>'): Fragment =>
    condition(
      `${side}:${tag}`,
      // An index is entered at the first comparison; one OR of two conditions would be planned as a union of them.
      `${expression} ${sign}= $${side}Sort AND (${expression} ${sign} $${side}Sort OR ${node}.id ${sign} $${side}Id)`,
    );
  const fragments = [
    clause(
      `by:${tag}:${way}`,
      'key',
      `RETURN ${[`${node}.id AS id`, `${expression} AS sort`, ...along].join(', ')} ORDER BY ${expression} ${way}, ${node}.id ${way}`,
    ),
    clause(`order:${way}`, 'order', `ORDER BY parent, sort ${way}, id ${way}`),
  ];
  if (page.after) fragments.push(bound('after', descending ? '<' : '>'));
  if (page.before) fragments.push(bound('before', descending ? '>' : '<'));
  return fragments;
}

/** Returns the parameters of `pageFragments`; one item more than the page tells whether the list goes on. */
export function pageParams({ size, after, before }: PageRequest): Params {
  return {
    limit: size + 1,
    ...(after && { afterSort: after.sort, afterId: after.id }),
    ...(before && { beforeSort: before.sort, beforeId: before.id }),
  };
}

/** Cuts rows in reading order to the page, in list order. */
export function cutPage<Node>(rows: readonly PageItem<Node>[], page: PageRequest): Page<Node> {
  const more = rows.length > page.size;
  const items = rows.slice(0, page.size);
  return page.backward
    ? { items: items.reverse(), hasPrevious: more, hasNext: page.before !== null }
    : { items, hasNext: more, hasPrevious: page.after !== null };
}
