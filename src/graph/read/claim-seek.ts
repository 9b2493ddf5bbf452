/**
 * What the Neo4j texts of `list-claims` and `list-entity-claims` have slots for beside the shared ones: they enter a
 * composite index (an end, what the filter fixes, the sorted key, the id) and read from it in order, so that a page of
 * a hub reads a page. docs/performance.md has the plans.
 */
import { clause, condition, type Fragment } from '../compose.ts';
import { type ClaimFilter, type ClaimStart, STARTS } from './claim-filter.ts';
import type { ClaimSort } from './claim-order.ts';
import type { PageRequest } from './page.ts';

export interface SeekOptions {
  readonly start: ClaimStart;
  readonly filter: ClaimFilter;
  readonly sort: ClaimSort;
  readonly page: PageRequest;
}

/** Returns the fragments for the slots `seek…`, `key…` and `range`. */
export function seekFragments(options: SeekOptions): readonly Fragment[] {
  const { start } = options;
  const ends: readonly Fragment[] =
    start === 'entity' || start === 'entities'
      ? [
          ...seek(options, { slot: 'Subject', column: 'subjectId', plain: 'MATCH (c:Claim)' }),
          ...seek(options, { slot: 'Object', column: 'objectId', plain: 'MATCH (c:Claim)' }),
        ]
      : seek(options, oneEnd(start));
  return isIndexed(options) ? [...ends, ...rangeOf(options)] : ends;
}

interface End {
  readonly slot: '' | 'Subject' | 'Object';
  /** The index's first column; null where the start is no end. */
  readonly column: string | null;
  readonly plain: string;
}

function oneEnd(start: ClaimStart): End {
  if (start !== 'subject' && start !== 'object') return { slot: '', column: null, plain: STARTS[start] };
  const column = `${start}Id`;
  return { slot: '', column, plain: `MATCH (c:Claim {${column}: parent})` };
}

/** With both ends given, or predicates alone, another index is better, and the planner knows which. */
function isIndexed({ start, sort, filter }: SeekOptions): boolean {
  if (sort.property === null || start === 'propositions' || start === 'speaker') return false;
  return start === 'all' ? !filter.predicates : !(filter.subject && filter.object);
}

/** The planner takes the order from an index only where ORDER BY names every column of it, the fixed ones included. */
function seek(options: SeekOptions, { slot, column, plain }: End): readonly Fragment[] {
  const { start, sort, filter, page } = options;
  const way = sort.descending === page.backward ? 'ASC' : 'DESC';
  const fixed = [...(column ? [column] : []), ...(readsDisputed(sort, filter) ? ['disputed'] : [])];
  const columns = isIndexed(options) ? [...fixed, sort.property ?? '', 'id'] : [];
  const by = columns.length > 0 ? columns.map((each) => `c.${each}`) : [sort.expression, 'c.id'];
  const tag = [start, sort.name, ...columns].join('.');
  const hint = columns.length > 0 ? `\nUSING INDEX c:Claim(${columns.join(', ')})` : '';
  const key = slot === '' ? 'keySeek' : `key${slot}`;
  const order = by.map((each) => `${each} ${way}`).join(', ');
  return [
    clause(`seek${slot}:${tag}`, `seek${slot}`, `${plain}${hint}`),
    clause(`${key}:${tag}:${way}`, key, `RETURN c.id AS id, ${sort.expression} AS sort ORDER BY ${order}`),
  ];
}

/** Contradictions are few: there are indexes that hold them apart, last recorded first. */
function readsDisputed(sort: ClaimSort, filter: ClaimFilter): boolean {
  return filter.disputed === true && sort.property === 'firstRecorded';
}

/** The cursors' conditions bound the index; without one its least value does. The id's is there for it to be taken at all. */
function rangeOf({ sort, page }: SeekOptions): readonly Fragment[] {
  const id = condition('range:id', "c.id >= ''", 'range');
  if (page.after || page.before) return [id];
  return [condition(`range:${sort.name}`, `${sort.expression} >= ${sort.least}`, 'range'), id];
}
