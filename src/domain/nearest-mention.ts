import type { Span } from './evidence.ts';

/** Cuts text into sentences; only used to tell how far from a quote its sentence reaches. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Code units of a line that are looked at on each side of a quote: a line can be a whole book. */
const REACH = 2000;

/** Returns the sentence a quote stands in, or all of them where it goes on over more than one; never past its lines. */
export function sentenceAround(text: string, quote: Span): Span {
  const lineStart = Math.max(text.lastIndexOf('\n', quote.start - 1) + 1, quote.start - REACH);
  const lineEnd = text.indexOf('\n', quote.end);
  const line = text.slice(lineStart, Math.min(lineEnd < 0 ? text.length : lineEnd, quote.end + REACH));
  let [start, end] = [quote.start, quote.end];
  for (const { index, segment } of SENTENCES.segment(line)) {
    const from = lineStart + index;
    const to = from + segment.length;
    if (from >= quote.end || to <= quote.start) continue;
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  return { start, end };
}

/**
 * Picks the mention that stands for an end of a claim: one in its quote, else the last before it in its sentence,
 * else the first after it there. The mentions are those of the end, in the order of the text.
 */
export function nearestMention<Mention extends Span>(
  mentions: readonly Mention[],
  quote: Span,
  sentence: Span,
): Mention | null {
  const near = mentions.filter((mention) => overlap(mention, sentence));
  return (
    near.find((mention) => overlap(mention, quote)) ??
    near.findLast(({ end }) => end <= quote.start) ??
    near[0] ??
    null
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
