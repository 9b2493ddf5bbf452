import type { Repair } from '../../documents.ts';
import { applyEdits, type Edit, type Mended } from './edits.ts';
import { type FoundBody, findBody } from './find-body.ts';
import { findTitle } from './find-title.ts';
import { mendText } from './mend-text.ts';

/** The article's final text: all offsets count in it. */
export interface ComposedText {
  readonly text: string;
  readonly title: string | null;
  readonly body: FoundBody;
  readonly repairs: readonly Repair[];
}

/**
 * Mends a text, puts a title known from elsewhere before it where it does not begin with it, finds the body and cuts out
 * what interrupts it (share bars, newsletter lines), logged. `title` null means that the text itself is asked for one.
 */
export function composeText(content: string, title: string | null): ComposedText {
  const mended = mendText(content);
  const known = title === null ? null : mendText(title.replace(/\s+/gu, ' '));
  if (known === null || known.text === '') {
    const found = cutInterruptions(mended, 0);
    return { ...found, title: known === null ? (findTitle(found.body.before)?.text ?? null) : null };
  }
  const firstLine = mended.text.split('\n', 1)[0] ?? '';
  if (letters(firstLine) === letters(known.text)) {
    return { ...cutInterruptions(mended, firstLine.length), title: known.text };
  }
  const head = `${known.text}\n\n`;
  const moved = mended.repairs.map((repair) => ({ ...repair, at: repair.at + head.length }));
  const whole = { text: head + mended.text, repairs: [...known.repairs, ...moved] };
  return { ...cutInterruptions(whole, head.length), title: known.text };
}

function cutInterruptions(mended: Mended, from: number): Omit<ComposedText, 'title'> {
  const body = findBody(mended.text, from);
  const edits = body.within.flatMap(({ kind, start }, index): readonly Edit[] => {
    const next = body.within[index + 1];
    return kind === 'INTERRUPTION' && next
      ? [{ start, end: next.start, replacement: '', kind: 'BOILERPLATE' }]
      : [];
  });
  if (edits.length === 0) return { ...mended, body };
  const cut = applyEdits(mended, edits);
  return { ...cut, body: findBody(cut.text, from) };
}

/** Quotation style and spacing do not make two titles of one. */
function letters(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
