/**
 * Lists: every `list-*` statement takes `$parents` and gives a page to each of them, so that a field below a list
 * of a hundred parents costs one statement. A list at the root has the one parent that its filter names, or ''.
 */
import { groupBy } from '../../domain/group-by.ts';
import { compose, type Fragment } from '../compose.ts';
import type { GraphStore, Params, Row, RunOptions, Statement } from '../store.ts';
import {
  cutPage,
  type Page,
  type PageItem,
  type PageRequest,
  pageFragments,
  pageParams,
  type SortKey,
} from './page.ts';

/** What reading needs of a store. */
export interface GraphReader extends Pick<GraphStore, 'searchText'> {
  run<R extends Row = Row>(
    statement: string | Statement,
    params?: Params,
    options?: RunOptions,
  ): Promise<readonly R[]>;
}

/** Which nodes a list holds: fragments for its slots `match` and `filter`, with their parameters. */
export interface Selection {
  readonly fragments: readonly Fragment[];
  readonly params: Params;
}

export interface ListOptions {
  /** Name of the statement, e.g. `list-claims`. */
  readonly statement: string;
  /** Variable of the listed node in the statement. */
  readonly variable: string;
  readonly selection: Selection;
  readonly sort: SortKey;
  readonly page: PageRequest;
}

interface ListRow extends Row {
  readonly parent: string;
  readonly id: string;
  readonly sort: string | number;
}

/** Runs a list statement; returns a page a parent, an empty one where nothing is. */
export async function listPages<Node>(
  reader: GraphReader,
  parents: readonly string[],
  { statement, variable, selection, sort, page }: ListOptions,
): Promise<ReadonlyMap<string, Page<Node>>> {
  const fragments = [...selection.fragments, ...pageFragments(variable, sort, page)];
  const rows = await reader.run<ListRow>(compose(statement, fragments), {
    ...selection.params,
    ...pageParams(page),
    parents,
  });
  const byParent = groupBy(rows, (row) => row.parent);
  // The port types a row's maps as parameters; which record it is, the statement says.
  const pageOf = (parent: string): Page<Node> =>
    cutPage((byParent.get(parent) ?? []) as unknown as readonly PageItem<Node>[], page);
  return new Map(parents.map((parent) => [parent, pageOf(parent)]));
}

/** Runs a count statement over the same selection; returns a number a parent. */
export async function countNodes(
  reader: GraphReader,
  parents: readonly string[],
  { statement, selection }: Pick<ListOptions, 'statement' | 'selection'>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.run<Row & { parent: string; count: number }>(
    compose(statement, selection.fragments),
    { ...selection.params, parents },
  );
  return new Map(rows.map((row) => [row.parent, row.count]));
}

/** Loads nodes by id with a `get-*` statement that returns `asked` and `node`; what is not there is missing. */
export async function findNodes<Node>(
  reader: GraphReader,
  statement: string | Statement,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Node>> {
  const rows = await reader.run<Row & { asked: string }>(statement, { ids });
  return new Map(rows.map((row) => [row.asked, row['node'] as unknown as Node]));
}
