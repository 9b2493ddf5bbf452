import type { Span } from '../../src/domain/evidence.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { datelineLength } from '../lexicon/dateline.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits a text into sentences, trimmed; a line break always ends one, as a dateline before it does, an abbreviation never. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const dateline = datelineLength(line);
    const pieces = splitLine(line.slice(dateline));
    const opening = dateline > 0 ? [{ start: -dateline, end: 0 }] : [];
    for (const piece of [...opening, ...pieces]) {
      const span = { start: piece.start + dateline, end: piece.end + dateline };
      const trimmed = trim(text, lineStart + span.start, lineStart + span.end);
      if (trimmed.end > trimmed.start) spans.push(trimmed);
    }
    lineStart += line.length + 1;
  }
  return spans;
}

function splitLine(line: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, segment } of segmenter.segment(line)) {
    const last = spans.at(-1);
    const piece = { start: index, end: index + segment.length };
    if (last && goesOn(line.slice(last.start, last.end), segment))
      spans[spans.length - 1] = { start: last.start, end: piece.end };
    else spans.push(piece);
  }
  return spans;
}

/** Tells whether what the segmenter cut belongs together: after "U.S." or "Inc.", or before a small letter. */
function goesOn(before: string, after: string): boolean {
  if (/^["”’)\]\s]+$/u.test(after)) return true;
  const word = /([\p{L}.]+)\.\s*$/u.exec(before.slice(-20))?.[1];
  if (word && (ABBREVIATIONS.has(word) || /^(?:\p{L}\.)*\p{Lu}$/u.test(word)))
    return !/^(?:The|This|It|He|She|They|In|But)\b/u.test(after);
  return /[.!?]["”’)\]]*\s*$/u.test(before) && /^\p{Ll}/u.test(after);
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
