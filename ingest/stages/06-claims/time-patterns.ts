import type { TimeBasis } from '../../../src/domain/evidence.ts';
import { MONTHS, NUMBER_WORDS, ORDINALS, WEEKDAYS } from '../../lexicon/calendar.ts';
import {
  monthsOf,
  nearMonth,
  nearSeason,
  type PlainTime,
  seasonOf,
  shiftDays,
  shiftUnit,
  weekday,
} from './calendar-steps.ts';
import { DATE_PATTERNS, dayOf, monthNumber, parseDate, toDate } from './dates.ts';

/** What words are resolved against: the day of publication, and whether the verb looks ahead. */
export interface Now {
  readonly published: Date | null;
  readonly future: boolean;
}

/** A way in which a text gives a time. */
export interface TimePattern {
  readonly regex: RegExp;
  readonly basis: TimeBasis;
  /** The groups in order, missing ones empty. */
  read(groups: readonly string[], now: Now): PlainTime | null;
}

const YEAR = '((?:1[5-9]|20|21)\\d\\d)';
const MONTH = `(${[...MONTHS.keys()].filter((name) => name.length > 3 && name !== 'sept').join('|')}|may)`;
const WEEKDAY = `(${[...WEEKDAYS.keys()].join('|')})`;
const ORDINAL = `(${[...ORDINALS.keys()].join('|')})`;
const PART = '(?:(?:early|late|mid|the (?:end|beginning|start|middle) of)[- ])?';
const WHICH = '(last|this|next)';
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const ENDS = `((?:\\d{1,2} )?(?:${MONTH.slice(1, -1)})?(?: ?\\d{1,2}\\b)?(?:,? ?(?:1[5-9]|20|21)\\d\\d)?)`;
/** A number of things is no year: "from 1950 to 2018 tonnes". */
const NO_UNIT =
  '(?!\\s*(?:%|percent|per cent|tonnes|tons|people|jobs|workers|units|million|billion|points|[$€£]))';

const step = (which = '') => STEPS[which.toLowerCase()] ?? 0;
const stated = (regex: string, read: (groups: readonly string[]) => PlainTime | null): TimePattern => ({
  regex: new RegExp(regex, 'giu'),
  basis: 'STATED',
  read,
});
const relative = (
  regex: string,
  read: (groups: readonly string[], published: Date, future: boolean) => PlainTime | null,
): TimePattern => ({
  regex: new RegExp(regex, 'giu'),
  basis: 'RELATIVE_TO_PUBLICATION',
  read: (groups, { published, future }) => (published ? read(groups, published, future) : null),
});

const STRETCHES: readonly TimePattern[] = [
  stated(
    `\\b(?:from|between) ${ENDS} (?:to|until|till|through|and) ${ENDS}\\b${NO_UNIT}`,
    ([a = '', b = '']) => stretch(a, b),
  ),
  stated(`\\b(?:in|during|from|for) ${YEAR}[-–]${YEAR}\\b`, ([a = '', b = '']) => stretch(a, b)),
  stated(`\\b(?:in|during|of|throughout|by) the ${PART}((?:1[5-9]|20)\\d)0s\\b`, ([tens = '']) => ({
    date: `${tens}0`,
    end: `${tens}9`,
    precision: 'YEAR',
  })),
  stated(`\\b(?:the )?${ORDINAL}[- ]quarter of ${YEAR}\\b`, ([which = '', year]) =>
    quarter(Number(year), which),
  ),
  stated(`\\bQ([1-4])(?: of)? ${YEAR}\\b`, ([number, year]) =>
    monthsOf(Number(year), 3 * (Number(number) - 1), 3),
  ),
  stated(`\\b(?:the )?(first|second|latter|last) half of ${YEAR}\\b`, ([which = '', year]) =>
    monthsOf(Number(year), which.toLowerCase() === 'first' ? 0 : 6, 6),
  ),
  stated(`\\b(?:the )?first (\\w+) months of ${YEAR}\\b`, ([count = '', year]) => {
    const months = numberOf(count);
    return months > 0 && months <= 12 ? monthsOf(Number(year), 0, months) : null;
  }),
  stated(`\\b(?:the )?${PART}(spring|summer|autumn|fall|winter)(?: of)? ${YEAR}\\b`, ([season = '', year]) =>
    seasonOf(Number(year), season),
  ),
];

const DATES: readonly TimePattern[] = DATE_PATTERNS.map(({ pattern, order }) =>
  // A bare year needs "in" or the like: "2026" alone may be a number.
  stated(
    order === 'y'
      ? `(?:\\b(?:in|by|during|of|for|the year|at(?= the)) ${PART}|^)${pattern.replace(/^\\b/u, '')}(?!s)${NO_UNIT}`
      : pattern,
    (groups) => toDate(groups, order),
  ),
);

const RELATIVES: readonly TimePattern[] = [
  relative('\\b(yesterday|today|tomorrow|last night)\\b', ([word = ''], published) =>
    shiftDays(published, { today: 0, tomorrow: 1 }[word.toLowerCase()] ?? -1),
  ),
  relative(`\\b(\\w+) (day|week|month|year|decade)s? ago\\b`, ([count = '', unit = ''], published) => {
    const number = numberOf(count);
    return number > 0 ? shiftUnit(published, unit.toLowerCase(), -number) : null;
  }),
  relative(
    `\\b(?:(earlier|later|early|late) )?${WHICH} (year|month|quarter|week)\\b`,
    ([part = '', which, unit = ''], published) =>
      cutAtNow(shiftUnit(published, unit.toLowerCase(), step(which)), part.toLowerCase(), published),
  ),
  relative(`\\b${WHICH} (spring|summer|autumn|winter)\\b`, ([which, season = ''], published) =>
    nearSeason(published, season, step(which)),
  ),
  relative(`\\b${WHICH} ${MONTH}\\b`, ([which, month = ''], published, future) =>
    // "this may", "this march" are no months.
    /^\p{Lu}/u.test(month)
      ? nearMonth(published, monthNumber(month), step(which) > 0 || (step(which) === 0 && future))
      : null,
  ),
  relative(
    `(?:\\b(on |last |next |this )|^)${WEEKDAY}\\b(?!,? (?:the )?\\d|,? ${MONTH.replace('(', '(?:')} \\d)`,
    ([which = '', day = ''], published, future) =>
      weekday(published, WEEKDAYS.get(day.toLowerCase()) ?? 1, {
        future: which === 'next ' || (future && which !== 'last '),
        strict: which === 'last ',
      }),
  ),
  relative(`(?:\\bon |^)${MONTH} (\\d{1,2})\\b(?!,? \\d{4})`, ([month = '', day = ''], published, future) =>
    nearDay(published, month, day, future),
  ),
  relative(`(?:\\bon |^)(\\d{1,2}) ${MONTH}\\b(?! \\d{4})`, ([day = '', month = ''], published, future) =>
    nearDay(published, month, day, future),
  ),
  relative(`\\b(?:in|by|during) ${PART}${MONTH}\\b(?!,? \\d)`, ([month = ''], published, future) =>
    nearMonth(published, monthNumber(month), future),
  ),
  relative(`\\bin the ${ORDINAL} quarter\\b(?! of)`, ([which = ''], published, future) => {
    const found = quarter(published.getUTCFullYear(), which);
    const ahead = found.date > published.toISOString().slice(0, 7);
    return ahead && !future ? quarter(published.getUTCFullYear() - 1, which) : found;
  }),
];

/** Every way, stretches first: where two begin at the same word the earlier in the list is taken. */
export const TIME_PATTERNS: readonly TimePattern[] = [...STRETCHES, ...DATES, ...RELATIVES];

const numberOf = (word: string) =>
  NUMBER_WORDS.get(word.toLowerCase()) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : 0);

function quarter(year: number, which: string): PlainTime {
  return monthsOf(year, 3 * ((ORDINALS.get(which.toLowerCase()) ?? 1) - 1), 3);
}

/** Puts two ends together; the first borrows the month and the year that only the second gives. */
function stretch(first: string, last: string): PlainTime | null {
  const end = parseDate(last);
  if (!end) return null;
  const [, month = ''] = /([a-z]+)/iu.exec(last) ?? [];
  const year = end.date.slice(0, 4);
  const tries = [first, `${first} ${year}`, `${first} ${month} ${year}`].map((text) => parseDate(text));
  const start = tries.find((date) => date !== null && date.precision === end.precision);
  return start && start.date < end.date ? { ...start, end: end.date } : null;
}

/** "earlier this week" ends with the day of publication, "later this week" begins with it. */
function cutAtNow(time: PlainTime, part: string, published: Date): PlainTime {
  const today = published.toISOString().slice(0, 10);
  if (time.precision !== 'DAY' || time.end === undefined || !/^(?:earlier|later)$/u.test(part)) return time;
  return part === 'earlier' ? { ...time, end: today } : { ...time, date: today };
}

function nearDay(published: Date, month: string, day: string, future: boolean): PlainTime | null {
  const year = published.getUTCFullYear();
  const today = published.toISOString().slice(0, 10);
  const found = dayOf(String(year), monthNumber(month), Number(day));
  if (found && !future && found.date > today) return dayOf(String(year - 1), monthNumber(month), Number(day));
  if (found && future && found.date < today) return dayOf(String(year + 1), monthNumber(month), Number(day));
  return found;
}
