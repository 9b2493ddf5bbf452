import type { KindedLine } from './find-body.ts';

/** Longest headline taken; the longest of 990 news pages looked at by others has 180 characters. */
const LONGEST = 250;
/** Fewer words are a section's name ("World") rather than a headline. */
const FEWEST_WORDS = 3;

/**
 * Finds the headline among the lines before the body: the first that reads like one. The heading of a list is none,
 * nor is a point of it, a date, a byline or a share bar. Null where the text gives no title; none is made up.
 */
export function findTitle(before: readonly KindedLine[]): KindedLine | null {
  for (const line of before) {
    if (line.kind === 'SUMMARY_HEADING' || line.kind === 'BULLET') return null;
    const words = line.text.split(/\s+/u).length;
    if (line.kind === 'HEADING' && line.text.length <= LONGEST && words >= FEWEST_WORDS) return line;
  }
  return null;
}
