import type { GraphReader } from '../../graph/read/list.ts';
import type { Page, PageRequest } from '../../graph/read/page.ts';
import { type Connection, makeConnection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { CursorOrder } from '../cursor.ts';
import { type PageArguments, readPage } from '../page-arguments.ts';

/** How a list field reads its pages and counts, for many parents at once. */
export interface ListField<Node, Options> {
  /** Name of the list, for the batch: fields of one name and equal options share a statement. */
  readonly name: string;
  readonly list: (
    reader: GraphReader,
    parents: readonly string[],
    options: Options & { readonly page: PageRequest },
  ) => Promise<ReadonlyMap<string, Page<Node>>>;
  readonly count: (
    reader: GraphReader,
    parents: readonly string[],
    options: Options,
  ) => Promise<ReadonlyMap<string, number>>;
}

export interface ConnectOptions<Options> {
  /** What the list belongs to; '' at the root. */
  readonly parent: string;
  readonly options: Options;
  readonly order: CursorOrder;
  readonly args: PageArguments;
}

/** Resolves a list field: its page and count come in batches with those of its siblings. */
export function connect<Node, Options>(
  { loaders }: ApiContext,
  field: ListField<Node, Options>,
  { parent, options, order, args }: ConnectOptions<Options>,
): Connection<Node> {
  const page = readPage(args, order);
  const paged = { ...options, page };
  return makeConnection({
    order,
    page: async () => {
      const found = await loaders
        .list<Page<Node>>(field.name, paged, (reader, parents) => field.list(reader, parents, paged))
        .load(parent);
      for (const item of found?.items ?? []) loaders.keep(item);
      return found ?? undefined;
    },
    count: async () =>
      (await loaders
        .list<number>(`count ${field.name}`, options, (reader, parents) =>
          field.count(reader, parents, options),
        )
        .load(parent)) ?? 0,
  });
}
