import type { Page, PageItem } from '../../graph/read/page.ts';
import { SEARCH_KINDS, type SearchHit, type SearchKind, searchGraph } from '../../graph/read/search.ts';
import { type FoundConnection, type FoundRecord, makeConnection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { type PageArguments, readPage, readSearch } from '../page-arguments.ts';

const ORDER = { field: 'RANK', descending: false } as const;

/** Resolves a search: the hits are ranked once, the page of them is loaded. */
export function searchConnection(
  context: ApiContext,
  args: PageArguments & { readonly query: string; readonly kinds?: readonly SearchKind[] | null | undefined },
): FoundConnection {
  const query = readSearch(args.query);
  const request = readPage(args, ORDER);
  let ranking: Promise<readonly SearchHit[]> | undefined;
  const rank = (): Promise<readonly SearchHit[]> => {
    ranking ??= searchGraph(context.reader, query, {
      kinds: args.kinds ?? SEARCH_KINDS,
      along: request.after ? 0 : request.size,
    });
    return ranking;
  };
  const page = async (): Promise<Page<FoundRecord>> => {
    const hits = await rank();
    const { after } = request;
    const rest = after ? hits.filter((hit) => hit.rank > String(after.sort)) : hits;
    const items = await Promise.all(rest.slice(0, request.size).map((hit) => load(context, hit)));
    return {
      items: items.filter((item) => item !== null),
      hasNext: rest.length > request.size,
      hasPrevious: after !== null,
    };
  };
  return makeConnection({ order: ORDER, page, count: async () => (await rank()).length });
}

async function load(
  { loaders }: ApiContext,
  { kind, id, rank, entity }: SearchHit,
): Promise<PageItem<FoundRecord> | null> {
  const loader = { ENTITY: loaders.entities, CLAIM: loaders.claims, ARTICLE: loaders.articles }[kind];
  if (entity) loaders.entities.prime(id, entity);
  const node = await loader.load(id);
  return node && { sort: rank, id, node };
}
