import type { Span } from './evidence.ts';

interface Marked extends Span {
  readonly id: string;
}

/** A piece of a text in which nothing begins or ends, with what covers it. */
export interface TextSegment extends Span {
  readonly text: string;
  readonly mentions: readonly string[];
  readonly evidence: readonly string[];
}

/** Sorts what stands in a text: by start, the longer first, ties by id. */
export function inReadingOrder<Item extends Marked>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
}

/**
 * Cuts a text wherever a mention or a quote begins or ends. The segments together are the text, each names what
 * covers it, in reading order.
 */
export function cutSegments(
  text: string,
  { mentions, evidence }: { readonly mentions: readonly Marked[]; readonly evidence: readonly Marked[] },
): readonly TextSegment[] {
  const places = [...mentions, ...evidence].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, text.length, ...places])].sort((a, b) => a - b);
  const coveringMentions = sweep(mentions);
  const coveringEvidence = sweep(evidence);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return {
      start,
      end,
      text: text.slice(start, end),
      mentions: coveringMentions(start),
      evidence: coveringEvidence(start),
    };
  });
}

/** Returns what gives the ids that cover a place, asked for places in rising order. */
function sweep(items: readonly Marked[]): (place: number) => readonly string[] {
  const waiting = inReadingOrder(items);
  let open: readonly Marked[] = [];
  let next = 0;
  return (place) => {
    const begun: Marked[] = [];
    for (let item = waiting[next]; item && item.start <= place; item = waiting[next]) {
      begun.push(item);
      next += 1;
    }
    open = [...open, ...begun].filter(({ end }) => end > place);
    return open.map(({ id }) => id);
  };
}
