import type { EventTime, TimeBasis } from '../../../src/domain/evidence.ts';
import { WEEKDAYS } from '../../lexicon/calendar.ts';
import { DATE_PATTERNS, dayOf, monthNumber, type PlainDate, pad, toDate } from './dates.ts';

/** A time found in a clause, with where it stands in the text given. */
export interface FoundTime {
  readonly time: EventTime;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly regex: RegExp;
  readonly basis: TimeBasis;
  read(groups: readonly string[], published: Date | null, future: boolean): PlainDate | null;
}

/** A time that opens or closes a stretch is not when it happened: "since 2019", "until March", "than in 2024". */
const NOT_WHEN = /\b(?:since|until|till|than(?: in)?|from|before|after)\s+(?:the )?$/iu;
const DAY_MS = 86_400_000;

const WRITTEN: readonly Pattern[] = DATE_PATTERNS.map(({ pattern, order }) => ({
  // A bare year needs "in" or the like: "2026" alone may be a number.
  regex: new RegExp(
    order === 'y'
      ? `\\b(?:in|by|during|of|for)\\s+(?:early |late |mid-)?${pattern.replace(/^\\b/u, '')}`
      : pattern,
    'giu',
  ),
  basis: 'STATED',
  read: (groups) => toDate(groups, order),
}));

const RELATIVE: readonly Pattern[] = [
  relative(/\b(yesterday|today|tomorrow)\b/giu, ([word = ''], published) =>
    shiftDays(published, { yesterday: -1, today: 0, tomorrow: 1 }[word.toLowerCase()] ?? 0),
  ),
  relative(/\b(last|this|next) (year|month)\b/giu, ([which = '', unit = ''], published) =>
    shiftUnit(published, unit, { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0),
  ),
  relative(
    /\bon (?:last )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/giu,
    ([day = ''], published, future) => weekday(published, WEEKDAYS.get(day.toLowerCase()) ?? 1, future),
  ),
  relative(
    /\bon (january|february|march|april|may|june|july|august|september|october|november|december) (\d{1,2})\b(?!,? \d{4})/giu,
    ([month = '', day = ''], published) =>
      dayOf(String(published.getUTCFullYear()), monthNumber(month), Number(day)),
  ),
  relative(
    /\bon (\d{1,2}) (january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d{4})/giu,
    ([day = '', month = ''], published) =>
      dayOf(String(published.getUTCFullYear()), monthNumber(month), Number(day)),
  ),
  relative(
    /\b(?:in|by) (january|february|march|april|may|june|july|august|september|october|november|december)\b(?!,? \d)/giu,
    ([month = ''], published, future) => nearestMonth(published, monthNumber(month), future),
  ),
];

function relative(
  regex: RegExp,
  read: (groups: readonly string[], published: Date, future: boolean) => PlainDate | null,
): Pattern {
  return {
    regex,
    basis: 'RELATIVE_TO_PUBLICATION',
    read: (groups, published, future) => (published ? read(groups, published, future) : null),
  };
}

/**
 * Finds when a clause says it happened: a written date, or one resolved against the publication date ("last year").
 * The publication date itself is never given; without one, relative words give nothing.
 */
export function findEventTime(text: string, publishedAt: string | null, future: boolean): FoundTime | null {
  const published =
    publishedAt && /^\d{4}-\d\d-\d\d/u.test(publishedAt)
      ? new Date(`${publishedAt.slice(0, 10)}T00:00:00Z`)
      : null;
  const found = [...WRITTEN, ...RELATIVE].flatMap((pattern, rank) =>
    matches(pattern, text, { published, future }).map((time) => ({ ...time, rank })),
  );
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  return found[0] ?? null;
}

function matches(
  pattern: Pattern,
  text: string,
  { published, future }: { published: Date | null; future: boolean },
): FoundTime[] {
  return [...text.matchAll(pattern.regex)].flatMap((match) => {
    if (NOT_WHEN.test(text.slice(0, match.index))) return [];
    const date = pattern.read(match.slice(1), published, future);
    if (!date) return [];
    const time: EventTime = {
      start: date.date,
      end: date.date,
      precision: date.precision,
      text: match[0],
      basis: pattern.basis,
    };
    return [{ time, start: match.index, end: match.index + match[0].length }];
  });
}

function shiftDays(from: Date, days: number): PlainDate {
  return { date: new Date(from.getTime() + days * DAY_MS).toISOString().slice(0, 10), precision: 'DAY' };
}

function shiftUnit(from: Date, unit: string, by: number): PlainDate {
  const year = from.getUTCFullYear();
  if (unit.toLowerCase() === 'year') return { date: String(year + by), precision: 'YEAR' };
  const month = from.getUTCMonth() + by;
  return {
    date: `${year + Math.floor(month / 12)}-${pad((((month % 12) + 12) % 12) + 1)}`,
    precision: 'MONTH',
  };
}

/** The last such day up to publication, or the next one after it for what is to come. */
function weekday(published: Date, day: number, future: boolean): PlainDate {
  const today = published.getUTCDay() || 7;
  const back = (today - day + 7) % 7;
  return shiftDays(published, future ? (7 - back) % 7 || 7 : -back);
}

function nearestMonth(published: Date, month: number, future: boolean): PlainDate {
  const now = published.getUTCMonth() + 1;
  const year = published.getUTCFullYear() + (future && month < now ? 1 : !future && month > now ? -1 : 0);
  return { date: `${year}-${pad(month)}`, precision: 'MONTH' };
}
