import { groupBy } from '../../domain/group-by.ts';
import { clause, compose, condition, type Fragment } from '../compose.ts';
import type { Params, Row } from '../store.ts';
import { countNodes, type GraphReader } from './list.ts';
import { cutPage, type Page, type PageKey, type PageRequest } from './page.ts';
import type { MentionRecord } from './read-record.ts';

/** Digits of a place in a text of ten million characters and more: padded, places sort as strings. */
const DIGITS = 9;

/**
 * Lists one page of the live mentions of each entity, by article and place. Their key has three parts, so it is
 * written and read here: article and padded place as the sort, the mention's id for ties.
 */
export async function listEntityMentions(
  reader: GraphReader,
  entityIds: readonly string[],
  page: PageRequest,
): Promise<ReadonlyMap<string, Page<MentionRecord>>> {
  const rows = await reader.run<Row & { parent: string }>(
    compose('list-entity-mentions', fragmentsOf(page)),
    {
      parents: entityIds,
      limit: page.size + 1,
      ...boundParams('after', page.after),
      ...boundParams('before', page.before),
    },
  );
  const byParent = groupBy(rows, (row) => row.parent);
  const itemsOf = (parent: string) =>
    (byParent.get(parent) ?? []).map(({ node }) => {
      const mention = node as unknown as MentionRecord;
      return { sort: placeOf(mention), id: mention.id, node: mention };
    });
  return new Map(entityIds.map((id) => [id, cutPage(itemsOf(id), page)]));
}

/** Counts the live mentions of each entity. */
export function countEntityMentions(
  reader: GraphReader,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return countNodes(reader, entityIds, {
    statement: 'count-entity-mentions',
    selection: { fragments: [], params: {} },
  });
}

function placeOf({ articleId, start }: MentionRecord): string {
  return `${articleId} ${String(start).padStart(DIGITS, '0')}`;
}

function boundParams(side: 'after' | 'before', key: PageKey | null): Params {
  if (!key) return {};
  const [article = '', start = ''] = String(key.sort).split(' ');
  return { [`${side}Article`]: article, [`${side}Start`]: Number(start) || 0, [`${side}Id`]: key.id };
}

function fragmentsOf({ after, before, backward }: PageRequest): readonly Fragment[] {
  const way = backward ? 'DESC' : 'ASC';
  const bound = (side: 'after' | 'before', sign: '<' | '>'): Fragment =>
    condition(
      side,
      `a.id ${sign} $${side}Article OR (a.id = $${side}Article AND (m.start ${sign} $${side}Start
  OR (m.start = $${side}Start AND m.id ${sign} $${side}Id)))`,
    );
  return [
    clause(
      `by-place:${way}`,
      'key',
      `RETURN a.id AS article, m.start AS start, m.id AS id ORDER BY article ${way}, start ${way}, id ${way}`,
    ),
    clause(`order:${way}`, 'order', `ORDER BY parent, article ${way}, start ${way}, id ${way}`),
    ...(after ? [bound('after', '>')] : []),
    ...(before ? [bound('before', '<')] : []),
  ];
}
