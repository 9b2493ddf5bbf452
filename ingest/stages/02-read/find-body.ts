import type { Span } from '../../../src/domain/evidence.ts';
import { datelineLength } from '../../lexicon/dateline.ts';
import { isHeadlineSentence } from './headline-sentence.ts';
import { endsSentence, type LineKind, lineKind } from './line-kind.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** A line of the text with what it was found to be. */
export interface KindedLine extends TextLine {
  readonly kind: LineKind;
}

/** Where the body lies, and the lines before, within and after it. */
export interface FoundBody extends Span {
  readonly before: readonly KindedLine[];
  readonly within: readonly KindedLine[];
  readonly after: readonly KindedLine[];
}

/**
 * Finds the body in a mended text: from the first sentence of running prose to the last, without what stands before
 * (title, date, summary points, dateline) and after (comments, related news, author, disclaimer). A text without
 * prose gives all that is no standing matter; the span is empty only where nothing is left.
 */
export function findBody(text: string, from = 0): FoundBody {
  const lines = kinded(textLines(text, from), from === 0);
  const first = firstProse(lines);
  if (first < 0) return withoutProse(lines, from);
  const last = lastOfBody(lines, first);
  const opening = lines[first];
  const closing = lines[last];
  const start = (opening?.start ?? from) + datelineLength(opening?.text ?? '');
  return {
    start,
    end: closing?.end ?? start,
    before: lines.slice(0, first),
    within: lines.slice(first, last + 1),
    after: lines.slice(last + 1),
  };
}

function kinded(lines: readonly TextLine[], whole: boolean): readonly KindedLine[] {
  const wrapped = wrappedLines(lines);
  const kinds = lines.map(({ text }) => lineKind(text));
  if (whole && kinds[0] === 'PROSE' && !wrapped.has(0) && isHeadlineSentence(lines)) kinds[0] = 'HEADING';
  return lines.map((line, index) => {
    const kind = kinds[index] ?? 'HEADING';
    // A paragraph broken at a fixed width ends its lines anywhere, and begins them with any word.
    const inside = wrapped.has(index - 1) || (wrapped.has(index) && kind === 'HEADING');
    return { ...line, kind: inside ? 'PROSE' : kind };
  });
}

/** Skips the points under a summary heading: they run to the first line that is no point. */
function firstProse(lines: readonly KindedLine[]): number {
  let inSummary = false;
  for (const [index, { kind, apart }] of lines.entries()) {
    if (kind === 'SUMMARY_HEADING') inSummary = true;
    else if (kind === 'PROSE' && !(inSummary && !apart && lines[index - 1]?.kind === 'SUMMARY_HEADING'))
      return index;
    else if (kind !== 'BULLET') inSummary = inSummary && kind === 'PROSE';
  }
  return -1;
}

function lastOfBody(lines: readonly KindedLine[], first: number): number {
  let last = first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index];
    // A byline below prose opens the words about the author.
    if (!line || line.kind === 'AFTER_ARTICLE' || line.kind === 'BYLINE') break;
    if (line.kind === 'PROSE' || isPoint(lines, index)) last = index;
  }
  return last;
}

/** A point of the body's own list: one that follows prose or another point; a last one without a full stop counts. */
function isPoint(lines: readonly KindedLine[], index: number): boolean {
  const line = lines[index];
  if (line?.kind !== 'BULLET') return false;
  const before = lines[index - 1]?.kind;
  return before === 'PROSE' || before === 'BULLET' || endsSentence(line.text);
}

function withoutProse(lines: readonly KindedLine[], from: number): FoundBody {
  const stop = lines.findIndex(({ kind }) => kind === 'AFTER_ARTICLE');
  const upTo = stop < 0 ? lines.length : stop;
  const kept = lines.slice(0, upTo).filter(({ kind }) => kind === 'HEADING' || kind === 'BULLET');
  // Of two lines the first is the title; a single line is all there is to read.
  const opening = kept[kept.length > 1 ? 1 : 0];
  const closing = kept.at(-1);
  if (!opening || !closing) return { start: from, end: from, before: lines, within: [], after: [] };
  const at = lines.indexOf(opening);
  return {
    start: opening.start,
    end: closing.end,
    before: lines.slice(0, at),
    within: kept,
    after: lines.slice(lines.indexOf(closing) + 1),
  };
}
