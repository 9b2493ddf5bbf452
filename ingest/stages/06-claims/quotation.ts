import type { Span } from '../../../src/domain/evidence.ts';

/** A stretch of the text in quotation marks, with them; one a paragraph, where it runs over several. */
export interface Quotation extends Span {
  /** True where the quotation of the paragraph before was left open and goes on here. */
  readonly continues: boolean;
}

/**
 * Finds what stands in double quotation marks of any style. A mark that a paragraph leaves open ends with it; where
 * the next one opens with a mark, the quotation goes on there, as print has it for quotations over several paragraphs.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let wasOpen = false;
  for (const paragraph of text.matchAll(/[^\n]+/gu)) {
    if (!/\S/u.test(paragraph[0])) continue;
    const { quotations, open } = quotationsIn(paragraph[0], paragraph.index, wasOpen);
    found.push(...quotations);
    wasOpen = open;
  }
  return found;
}

function quotationsIn(paragraph: string, offset: number, wasOpen: boolean) {
  const quotations: Quotation[] = [];
  let start: number | null = null;
  for (const { 0: mark, index } of paragraph.matchAll(MARKS)) {
    const opens = OPENING.test(mark) || (EITHER.test(mark) && start === null);
    if (opens && start === null) start = index;
    else if (!opens && start !== null) {
      quotations.push(made(paragraph, { start, end: index + mark.length, offset, wasOpen }));
      start = null;
    }
  }
  if (start !== null)
    quotations.push(made(paragraph, { start, end: paragraph.trimEnd().length, offset, wasOpen }));
  return { quotations, open: start !== null };
}

const MARKS = /[“”„«»"]|''|``/gu;
const OPENING = /^(?:[“„«]|``)$/u;
const EITHER = /^(?:"|'')$/u;

function made(
  paragraph: string,
  at: { readonly start: number; readonly end: number; readonly offset: number; readonly wasOpen: boolean },
): Quotation {
  const first = paragraph.slice(0, at.start).trim() === '';
  return { start: at.offset + at.start, end: at.offset + at.end, continues: at.wasOpen && first };
}
