import {
  AFTER_ARTICLE,
  BULLET,
  BYLINE,
  INTERRUPTION,
  SENTENCE_END,
  SUMMARY_HEADING,
} from './line-patterns.ts';
import { dateInWords } from './parse-date.ts';

/** What a line is by itself, before its neighbours are looked at. */
export type LineKind =
  | 'PROSE'
  | 'BULLET'
  | 'HEADING'
  | 'SUMMARY_HEADING'
  | 'DATE'
  | 'BYLINE'
  | 'INTERRUPTION'
  | 'AFTER_ARTICLE';

/** Patterns for standing matter look at short lines only: a long paragraph may well begin with "Related". */
const LONGEST_STANDING = 300;
/** Fewer words than this are no running prose; with a full stop fewer do, for headings end with none. */
const PROSE_WORDS = 5;
const SENTENCE_WORDS = 3;
/** A line of so many words is prose even without a full stop (a paragraph cut by the page). */
const LONG_PROSE_WORDS = 25;
/** A sentence ends and another begins inside the line; an abbreviation has fewer small letters. */
const TWO_SENTENCES = /\p{Ll}{3,}[.!?]["”’)]* ["“‘(]?\p{Lu}/u;

/** Tells what a line is. Pure, by the line alone. */
export function lineKind(line: string): LineKind {
  if (AFTER_ARTICLE.some((pattern) => pattern.test(line.slice(0, LONGEST_STANDING)))) return 'AFTER_ARTICLE';
  if (line.length <= LONGEST_STANDING) {
    if (SUMMARY_HEADING.test(line)) return 'SUMMARY_HEADING';
    if (INTERRUPTION.some((pattern) => pattern.test(line))) return 'INTERRUPTION';
    if (isDateLine(line)) return 'DATE';
    if (BYLINE.test(line)) return 'BYLINE';
  }
  if (BULLET.test(line)) return 'BULLET';
  return isProse(line) ? 'PROSE' : 'HEADING';
}

/** A line that is nothing but a date, perhaps with a label, a weekday, a time or a reading time. */
export function isDateLine(line: string): boolean {
  if (line.length > 120 || !dateInWords(line)) return false;
  const rest = line
    .replace(/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d+ min(?:ute)?s?(?: read)?\b/giu, ' ')
    .replace(
      /\b(?:first |last )?(?:published|posted|updated|modified|date|issued|released)\b(?: (?:on|at))?/giu,
      ' ',
    )
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu, ' ')
    .replace(/\b(?:am|pm|a\.m\.|p\.m\.|gmt|utc|[ecmp][sd]t|cet|cest|bst|at|on)\b/giu, ' ')
    .replace(/\p{L}{3,9}\.?|\d+(?:st|nd|rd|th)?/u, ' ');
  return (rest.match(/\p{L}{3,}/gu) ?? []).length <= 1;
}

function isProse(line: string): boolean {
  const words = line.split(/\s+/u).length;
  if (words >= LONG_PROSE_WORDS) return true;
  if (words >= PROSE_WORDS) return /[.!?…:]["'”’»)\]]*$/u.test(line) || TWO_SENTENCES.test(line);
  return words >= SENTENCE_WORDS && /[^.]\.["'”’»)\]]*$/u.test(line);
}

/** Tells whether a line ends where a sentence may end. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}
