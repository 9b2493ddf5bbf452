import type { PageKey } from '../graph/read/page.ts';
import { apiError } from './errors.ts';

/** What a list is sorted by, as a cursor remembers it. */
export interface CursorOrder {
  readonly field: string;
  readonly descending: boolean;
}

/** Part of every cursor, so that one of another release is told from garbage. */
const VERSION = 1;

/** Characters of a cursor: titles are sorted by in full, and the longest that Neo4j indexes has 8,000 bytes. */
const MAX_CURSOR = 50_000;
/** Characters of an id; ours have 36. */
const MAX_ID = 100;

/** What an order's values can be, by its field; those of a field that is not here are text or a finite number. */
const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  ARTICLES: isCount,
  CLAIMS: isCount,
  CONFIDENCE: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  EVENT_TIME: isText,
  INDEPENDENT_SOURCES: isCount,
  MENTIONS: isCount,
  NAME: isText,
  PUBLISHED: isText,
  RANK: isText,
  RECORDED: isText,
  START: isCount,
  TITLE: isText,
};

/** Writes where an item stands as an opaque cursor. */
export function encodeCursor({ sort, id }: PageKey, { field, descending }: CursorOrder): string {
  return Buffer.from(JSON.stringify([VERSION, field, descending ? 1 : 0, sort, id])).toString('base64url');
}

/** Reads a cursor of a list in the same order. Throws BAD_CURSOR for another order, another release or garbage. */
export function decodeCursor(cursor: string, order: CursorOrder): PageKey {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 5) throw badCursor(cursor, 'it is no cursor of this server');
  const [version, field, descending, sort, id]: readonly unknown[] = parts;
  if (version !== VERSION) throw badCursor(cursor, 'it was made by another release of this server');
  if (field !== order.field || descending !== (order.descending ? 1 : 0))
    throw badCursor(cursor, `it belongs to a list in another order (${shownOrder(field, descending)})`);
  if (!isSort(sort, order.field) || !isText(id) || id.length > MAX_ID)
    throw badCursor(cursor, 'it is no cursor of this server');
  return { sort, id };
}

function isSort(value: unknown, field: string): value is string | number {
  if (Object.hasOwn(VALUES, field)) return VALUES[field]?.(value) === true;
  return isText(value) || Number.isFinite(value);
}

/** A half of a surrogate pair would not go through the store. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !/\p{Surrogate}/u.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Takes only what `encodeCursor` can have written: Buffer would read past any sign that is not of the alphabet. */
function parse(cursor: string): unknown {
  if (cursor.length > MAX_CURSOR) return undefined;
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.toString('base64url') !== cursor) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function shownOrder(field: unknown, descending: unknown): string {
  return `${String(field).slice(0, 40)} ${descending === 1 ? 'DESC' : 'ASC'}`;
}

function badCursor(cursor: string, reason: string) {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  return apiError('BAD_CURSOR', `The cursor "${shown}" cannot be used: ${reason}.`, {
    hint: 'Take cursors from `pageInfo` or `edges` of the same list, with the same orderBy.',
  });
}
