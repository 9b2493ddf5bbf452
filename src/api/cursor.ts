import type { PageKey } from '../graph/read/page.ts';
import { apiError } from './errors.ts';

/** What a list is sorted by, as a cursor remembers it. */
export interface CursorOrder {
  readonly field: string;
  readonly descending: boolean;
}

/** Part of every cursor, so that one of another release is told from garbage. */
const VERSION = 1;

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
    throw badCursor(
      cursor,
      `it belongs to a list in another order (${String(field)} ${descending === 1 ? 'DESC' : 'ASC'})`,
    );
  if ((typeof sort !== 'string' && typeof sort !== 'number') || typeof id !== 'string')
    throw badCursor(cursor, 'it is no cursor of this server');
  return { sort, id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function badCursor(cursor: string, reason: string) {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  return apiError('BAD_CURSOR', `The cursor "${shown}" cannot be used: ${reason}.`, {
    hint: 'Take cursors from `pageInfo` or `edges` of the same list, with the same orderBy.',
  });
}
