import { type PlainDate, pad } from './dates.ts';

/** A day, month or year, or a stretch of them, both ends included. */
export interface PlainTime extends PlainDate {
  /** Last day, month or year; the same as `date` where it is one. */
  readonly end?: string;
}

const DAY_MS = 86_400_000;
/** First month of each season in the northern hemisphere, as weather services count. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Returns the day so many days away. */
export function shiftDays(from: Date, days: number): PlainDate {
  return { date: new Date(from.getTime() + days * DAY_MS).toISOString().slice(0, 10), precision: 'DAY' };
}

/** Returns the month so many months away from the first month of a year (0 is its January). */
export function monthFrom(year: number, months: number): string {
  return `${year + Math.floor(months / 12)}-${pad((((months % 12) + 12) % 12) + 1)}`;
}

/** Returns the year, quarter, month or week (Monday to Sunday) so many away from that of a day. */
export function shiftUnit(from: Date, unit: string, by: number): PlainTime {
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth();
  if (unit === 'year') return { date: String(year + by), precision: 'YEAR' };
  if (unit === 'decade') return { date: String(year + 10 * by), precision: 'YEAR' };
  if (unit === 'quarter') return monthsOf(year, 3 * (Math.floor(month / 3) + by), 3);
  if (unit === 'month') return { date: monthFrom(year, month + by), precision: 'MONTH' };
  if (unit === 'day') return shiftDays(from, by);
  const monday = shiftDays(from, 7 * by - ((from.getUTCDay() + 6) % 7));
  return { ...monday, end: shiftDays(new Date(`${monday.date}T00:00:00Z`), 6).date };
}

/** Returns so many months from a month on (counted from a year's January, 0). */
export function monthsOf(year: number, first: number, count: number): PlainTime {
  return { date: monthFrom(year, first), end: monthFrom(year, first + count - 1), precision: 'MONTH' };
}

/** Returns the season of a year; a winter begins in the year that names it. */
export function seasonOf(year: number, season: string): PlainTime {
  return monthsOf(year, (SEASONS[season.toLowerCase()] ?? 1) - 1, 3);
}

/** Returns the last season that was over, the one under way, or the next to begin: "last winter", "this summer". */
export function nearSeason(published: Date, season: string, by: number): PlainTime | null {
  const now = published.toISOString().slice(0, 7);
  const years = [-2, -1, 0, 1].map((step) => seasonOf(published.getUTCFullYear() + step, season));
  if (by < 0) return years.filter(({ end = '' }) => end < now).at(-1) ?? null;
  if (by > 0) return years.find(({ date }) => date > now) ?? null;
  return years.find(({ end = '' }) => end >= now) ?? null;
}

/** Returns the last such weekday up to a day, or the next one after it for what is to come; `strict` leaves the day itself out. */
export function weekday(
  published: Date,
  day: number,
  { future, strict = false }: { readonly future: boolean; readonly strict?: boolean },
): PlainDate {
  const today = published.getUTCDay() || 7;
  const back = (today - day + 7) % 7;
  if (future) return shiftDays(published, (7 - back) % 7 || 7);
  return shiftDays(published, back === 0 && strict ? -7 : -back);
}

/** Returns the nearest such month: up to now for what was, from now on for what is to come. */
export function nearMonth(published: Date, month: number, future: boolean): PlainDate {
  const now = published.getUTCMonth() + 1;
  const year = published.getUTCFullYear() + (future && month < now ? 1 : !future && month > now ? -1 : 0);
  return { date: `${year}-${pad(month)}`, precision: 'MONTH' };
}
