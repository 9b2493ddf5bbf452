import type { CursorOrder } from '../cursor.ts';

/** What a list is sorted by, with the field as the graph names it. */
export interface Order<Field extends string> extends CursorOrder {
  readonly field: Field;
}

/** Reads an `orderBy` argument; an explicit null means the default as much as an absent one. */
export function orderOf<Field extends string>(
  given: { readonly field: Field; readonly direction: 'ASC' | 'DESC' } | null | undefined,
  fallback: Order<Field>,
): Order<Field> {
  return given ? { field: given.field, descending: given.direction === 'DESC' } : fallback;
}
