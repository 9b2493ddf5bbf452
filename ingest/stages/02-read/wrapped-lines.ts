import { endsSentence } from './line-kind.ts';
import { BULLET } from './line-patterns.ts';
import type { TextLine } from './text-lines.ts';

/** Widths at which mail and old sites break lines. */
const NARROWEST = 50;
const WIDEST = 120;
/** So many broken lines, of nearly the same width, make a text one that is broken at a fixed width. */
const FEWEST = 3;

/**
 * Returns the indexes of lines that are the inside of a paragraph broken at a fixed width: long ones without a full
 * stop that go on in the next line. Empty for texts whose lines are whole paragraphs.
 */
export function wrappedLines(lines: readonly TextLine[]): ReadonlySet<number> {
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (longest > WIDEST || longest < NARROWEST) return new Set();
  const found = lines.flatMap(({ text }, index) => {
    const next = lines[index + 1];
    const goesOn = next !== undefined && !next.apart && !BULLET.test(next.text);
    return goesOn && text.length >= longest * 0.7 && !endsSentence(text) ? [index] : [];
  });
  return found.length >= FEWEST ? new Set(found) : new Set();
}
