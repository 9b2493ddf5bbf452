import type { Precision } from '../../../src/domain/article.ts';
import { MONTHS } from '../../lexicon/calendar.ts';

/** A date as the text gives it, without anything resolved. */
export interface PlainDate {
  readonly date: string;
  readonly precision: Precision;
}

const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';
const YEAR = '((?:1[5-9]|20|21)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Patterns of full dates in running text, most precise first; the groups are year, month, day by name. */
export const DATE_PATTERNS: readonly { readonly pattern: string; readonly order: string }[] = [
  { pattern: `\\b${DAY} (?:of )?${MONTH},? ${YEAR}\\b`, order: 'dmy' },
  { pattern: `\\b${MONTH} ${DAY},? ${YEAR}\\b`, order: 'mdy' },
  { pattern: `\\b${YEAR}-(\\d\\d)-(\\d\\d)\\b`, order: 'iso' },
  { pattern: `\\b${MONTH},? ${YEAR}\\b`, order: 'my' },
  { pattern: `\\b${YEAR}\\b`, order: 'y' },
];

const WHOLE_DATES = DATE_PATTERNS.map(({ pattern, order }) => ({
  regex: new RegExp(`^(?:the )?${pattern}$`, 'iu'),
  order,
}));

/** Reads a text that is a date and nothing else: "1 July 2026", "March 2024", "2019". */
export function parseDate(text: string): PlainDate | null {
  const trimmed = text.trim();
  for (const { regex, order } of WHOLE_DATES) {
    const match = regex.exec(trimmed);
    if (match) return toDate(match.slice(1), order);
  }
  return null;
}

/** Puts the groups of a pattern together; null for days and months that do not exist. */
export function toDate(groups: readonly string[], order: string): PlainDate | null {
  const [a = '', b = '', c = ''] = groups;
  if (order === 'y') return { date: a, precision: 'YEAR' };
  if (order === 'my') return monthOf(b, monthNumber(a));
  if (order === 'iso') return dayOf(a, Number(b), Number(c));
  return order === 'dmy' ? dayOf(c, monthNumber(b), Number(a)) : dayOf(c, monthNumber(a), Number(b));
}

/** Returns the number of a month's name or abbreviation, 0 for none. */
export function monthNumber(name: string): number {
  return MONTHS.get(name.toLowerCase().replace('.', '')) ?? 0;
}

function monthOf(year: string, month: number): PlainDate | null {
  return month >= 1 && month <= 12 ? { date: `${year}-${pad(month)}`, precision: 'MONTH' } : null;
}

/** Builds a day's date, or null where the calendar has no such day. */
export function dayOf(year: string, month: number, day: number): PlainDate | null {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  const valid = Number.isFinite(instant) && new Date(instant).toISOString().startsWith(date);
  return valid ? { date, precision: 'DAY' } : null;
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
