import type { ArticleStatus } from '../../domain/article.ts';
import { clause, compose, condition, type Fragment } from '../compose.ts';
import type { Param } from '../store.ts';
import { ARTICLE_COLUMN } from './beside.ts';
import { untilEndOf } from './date-bounds.ts';
import { countNodes, findNodes, type GraphReader, listPages, type Selection } from './list.ts';
import type { Page, PageRequest, SortKey } from './page.ts';
import type { ArticleRecord } from './read-record.ts';
import { byParent } from './start.ts';
import { findWordedArticles } from './worded-articles.ts';

type Given<T> = T | null | undefined;

/** Which articles; what is null or absent does not count, but without a status only live ones do. */
export interface ArticleFilter {
  readonly source?: Given<string>;
  readonly story?: Given<string>;
  readonly status?: Given<readonly ArticleStatus[]>;
  readonly publishedFrom?: Given<string>;
  readonly publishedTo?: Given<string>;
  readonly search?: Given<string>;
  readonly entity?: Given<string>;
}

export const ARTICLE_ORDER_FIELDS = ['PUBLISHED', 'TITLE'] as const;
export type ArticleOrderField = (typeof ARTICLE_ORDER_FIELDS)[number];

const SORT_EXPRESSIONS: Readonly<Record<ArticleOrderField, string>> = {
  PUBLISHED: 'a.publishedSort',
  TITLE: "coalesce(a.title, '')",
};

/** Titles, and texts, that a search looks at: the engine's best. */
const MAX_TEXTS = 200;

const STARTS = {
  all: 'MATCH (a:Article)',
  ids: 'UNWIND $ids AS wanted MATCH (a:Article {id: wanted})',
  source: 'MATCH (:Source {id: parent})<-[:PUBLISHED_BY]-(a:Article)',
  story: 'MATCH (:Story {id: parent})<-[:IN_STORY]-(a:Article)',
  entity: `MATCH (:Entity {canonicalId: parent})<-[:REFERS_TO]-(:Mention)-[:IN_ARTICLE]->(x:Article)
WITH DISTINCT x.id AS wanted
MATCH (a:Article {id: wanted})`,
} as const;

export interface ArticleListOptions {
  /** What the parents are; at the root the filter says where to start. */
  readonly of: 'root' | 'source' | 'story' | 'entity';
  readonly filter: ArticleFilter;
  readonly order: { readonly field: ArticleOrderField; readonly descending: boolean };
}

const GET_ARTICLES = [clause('article', 'node', `RETURN asked, ${ARTICLE_COLUMN} AS node`)];

/** Loads articles by id, without their texts. */
export function findArticles(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleRecord>> {
  return findNodes(reader, compose('get-articles', GET_ARTICLES), ids);
}

/** Loads the texts of articles by id. */
export function findArticleTexts(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return findNodes(reader, 'get-article-texts', ids);
}

/** Lists one page of articles for each parent; at the root the one parent is ''. */
export async function listArticles(
  reader: GraphReader,
  parents: readonly string[],
  options: ArticleListOptions & { readonly page: PageRequest },
): Promise<ReadonlyMap<string, Page<ArticleRecord>>> {
  const { selection, starts } = await prepare(reader, parents, options);
  const { field, descending } = options.order;
  const sort: SortKey = { name: field, expression: SORT_EXPRESSIONS[field], descending };
  const list = { statement: 'list-articles', variable: 'a', selection, sort, page: options.page };
  return byParent(await listPages<ArticleRecord>(reader, starts, list), starts, parents);
}

/** Counts the articles of each parent. */
export async function countArticles(
  reader: GraphReader,
  parents: readonly string[],
  options: ArticleListOptions,
): Promise<ReadonlyMap<string, number>> {
  const { selection, starts } = await prepare(reader, parents, options);
  return byParent(
    await countNodes(reader, starts, { statement: 'count-articles', selection }),
    starts,
    parents,
  );
}

async function prepare(reader: GraphReader, parents: readonly string[], { of, filter }: ArticleListOptions) {
  const { search } = filter;
  const ids =
    typeof search === 'string'
      ? (await findWordedArticles(reader, search, MAX_TEXTS)).map(({ id }) => id)
      : null;
  const chosen = chooseStart(filter, ids);
  const start = of === 'root' ? chosen.start : of;
  return { selection: select(filter, start, ids), starts: of === 'root' ? [chosen.parent] : parents };
}

function chooseStart(
  { entity, story, source }: ArticleFilter,
  ids: readonly string[] | null,
): { start: keyof typeof STARTS; parent: string } {
  if (entity) return { start: 'entity', parent: entity };
  if (story) return { start: 'story', parent: story };
  if (source) return { start: 'source', parent: source };
  return { start: ids ? 'ids' : 'all', parent: '' };
}

function select(filter: ArticleFilter, start: keyof typeof STARTS, ids: readonly string[] | null): Selection {
  const { source, story, publishedFrom, publishedTo } = filter;
  const fragments: Fragment[] = [clause(`from:${start}`, 'match', STARTS[start])];
  const params: Record<string, Param> = { status: filter.status ?? ['READ'] };
  const add = (name: string, text: string, value: Param): void => {
    fragments.push(condition(name, text));
    params[name] = value;
  };
  if (ids && start === 'ids') params['ids'] = ids;
  else if (ids) add('ids', 'a.id IN $ids', ids);
  if (source) add('source', 'a.sourceId = $source', source);
  if (story) add('story', 'a.storyId = $story', story);
  if (publishedFrom) add('publishedFrom', 'a.publishedSort >= $publishedFrom', publishedFrom);
  if (publishedTo)
    add('publishedTo', "a.publishedSort <> '' AND a.publishedSort <= $publishedTo", untilEndOf(publishedTo));
  return { fragments, params };
}
