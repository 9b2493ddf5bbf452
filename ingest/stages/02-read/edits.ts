import type { Repair } from '../../documents.ts';

/** A stretch of a text to be replaced; edits of one list are in order and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly kind: Repair['kind'];
}

/** A text with all that was mended in it so far; each repair's offset counts in this text. */
export interface Mended {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Applies edits to a text and moves the offsets of earlier repairs along. Linear in text and edits. */
export function applyEdits({ text, repairs }: Mended, edits: readonly Edit[]): Mended {
  if (edits.length === 0) return { text, repairs };
  const parts: string[] = [];
  const made: Repair[] = [];
  const moved: Repair[] = [];
  let from = 0;
  let shift = 0;
  let next = 0;
  for (const { start, end, replacement, kind } of edits) {
    next = moveUntil(repairs, { next, before: end, to: start, shift }, moved);
    parts.push(text.slice(from, start), replacement);
    made.push({ kind, at: start + shift, before: text.slice(start, end), after: replacement });
    from = end;
    shift += replacement.length - (end - start);
  }
  moveUntil(repairs, { next, before: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY, shift }, moved);
  parts.push(text.slice(from));
  return { text: parts.join(''), repairs: [...moved, ...made].sort((a, b) => a.at - b.at) };
}

/** Moves the repairs that stand before `before`; one inside the stretch that is being replaced comes to its start, `to`. */
function moveUntil(
  repairs: readonly Repair[],
  { next, before, to, shift }: { next: number; before: number; to: number; shift: number },
  moved: Repair[],
): number {
  let index = next;
  for (let repair = repairs[index]; repair && repair.at < before; repair = repairs[index]) {
    moved.push({ ...repair, at: Math.min(repair.at, to) + shift });
    index += 1;
  }
  return index;
}
