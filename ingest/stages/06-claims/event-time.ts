import type { EventTime } from '../../../src/domain/evidence.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { type Now, TIME_PATTERNS, type TimePattern } from './time-patterns.ts';

/** A time found in a clause, with where it stands in the text given. */
export interface FoundTime {
  readonly time: EventTime;
  readonly start: number;
  readonly end: number;
}

/** A time that opens or closes a stretch, or that is compared with, is not when it happened: "since 2019", "until March", "than in 2024". */
const NOT_WHEN =
  /\b(?:since|until|till|than(?: in)?|from|before|after|prior to|ahead of|following|with(?: in)?|versus|to|over|nearly|almost|at least)\s+(?:the (?:end of )?)?$/iu;

/** Every time has one of these; most phrases have none and are not looked at further. */
const MAY_BE_TIME = new RegExp(
  `\\d|\\b(?:yesterday|today|tomorrow|night|ago|last|this|next|quarter|${[...MONTHS.keys(), ...WEEKDAYS.keys()].join('|')})\\b`,
  'iu',
);

/**
 * Finds when a clause says it happened: a written date or stretch, or one resolved against the publication date ("last
 * year"). The publication date itself is never given but for "today"; without one, relative words give nothing.
 */
export function findEventTime(text: string, publishedAt: string | null, future: boolean): FoundTime | null {
  if (!MAY_BE_TIME.test(text)) return null;
  const published =
    publishedAt && /^\d{4}-\d\d-\d\d/u.test(publishedAt)
      ? new Date(`${publishedAt.slice(0, 10)}T00:00:00Z`)
      : null;
  const found = TIME_PATTERNS.flatMap((pattern, rank) =>
    matches(pattern, text, { published, future }).map((time) => ({ ...time, rank })),
  );
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  return found[0] ?? null;
}

/** Tells whether words before a time make it a bound or a comparison: "until", "more than in". */
export function isBound(before: string): boolean {
  return NOT_WHEN.test(before);
}

function matches(pattern: TimePattern, text: string, now: Now): FoundTime[] {
  return [...text.matchAll(pattern.regex)].flatMap((match) => {
    if (isBound(text.slice(0, match.index))) return [];
    const date = pattern.read(
      match.slice(1).map((group) => group ?? ''),
      now,
    );
    if (!date) return [];
    const time: EventTime = {
      start: date.date,
      end: date.end ?? date.date,
      precision: date.precision,
      text: match[0],
      basis: pattern.basis,
    };
    return [{ time, start: match.index, end: match.index + match[0].length }];
  });
}
