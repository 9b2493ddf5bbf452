export const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Interval = (typeof INTERVALS)[number];

/** A stretch of time by its first day, with how much falls into it. */
export interface TimeBucket {
  readonly start: string;
  readonly count: number;
}

/** So many things at a stored time: `2015`, `2015-03`, `2015-03-02` or a UTC instant. */
export interface CountedTime {
  readonly time: string;
  readonly count: number;
}

const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;
const DAY_MS = 86_400_000;
const MONTHS: Readonly<Partial<Record<Interval, number>>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** Returns what tells the day of an instant in a zone, as the IANA names it; undefined for a zone that is none. */
export function dayIn(timeZone: string): ((instant: string) => string) | undefined {
  // An offset such as +02:00 is no zone: some runtimes take it, others do not.
  if (!/^[a-z]/i.test(timeZone)) return undefined;
  const calendar = { calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-CA', { ...calendar, timeZone });
  } catch {
    return undefined;
  }
  return (instant) => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
  };
}

/**
 * Sums times up by the bucket each falls into, in order. A year or month counts in the bucket its first day is in:
 * the first that it overlaps. Times that are no dates are left out. Buckets without a time are not there yet.
 */
export function sumByBucket(
  times: readonly CountedTime[],
  interval: Interval,
  toDay: (instant: string) => string,
): readonly TimeBucket[] {
  const sums = new Map<string, number>();
  for (const { time, count } of times) {
    const day = firstDay(time, toDay);
    if (day === undefined) continue;
    const start = bucketOf(day, interval);
    sums.set(start, (sums.get(start) ?? 0) + count);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, count]) => ({ start, count }));
}

/** Counts the buckets from one to another, both included, without making them. */
export function countBuckets(from: string, to: string, interval: Interval): number {
  const months = MONTHS[interval];
  if (months === undefined) return (daysOf(to) - daysOf(from)) / (interval === 'WEEK' ? 7 : 1) + 1;
  return (monthsOf(to) - monthsOf(from)) / months + 1;
}

/** Puts the buckets that are missing between the first and the last there, with 0. */
export function fillBuckets(buckets: readonly TimeBucket[], interval: Interval): readonly TimeBucket[] {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last) return [];
  const counts = new Map(buckets.map(({ start, count }) => [start, count]));
  return Array.from({ length: countBuckets(first.start, last.start, interval) }, (_, index) => {
    const start = later(first.start, index, interval);
    return { start, count: counts.get(start) ?? 0 };
  });
}

function firstDay(time: string, toDay: (instant: string) => string): string | undefined {
  const date = DATE.exec(time);
  if (date) return `${date[1]}-${date[2] ?? '01'}-${date[3] ?? '01'}`;
  return Number.isNaN(Date.parse(time)) ? undefined : toDay(time);
}

function bucketOf(day: string, interval: Interval): string {
  if (interval === 'DAY') return day;
  if (interval === 'WEEK') {
    const days = daysOf(day);
    // 1 January 1970, day 0, was a Thursday: three days after a Monday.
    return dayAt(days - ((((days + 3) % 7) + 7) % 7));
  }
  const months = MONTHS[interval] ?? 1;
  return monthAt(Math.floor(monthsOf(day) / months) * months);
}

function later(start: string, steps: number, interval: Interval): string {
  const months = MONTHS[interval];
  if (months !== undefined) return monthAt(monthsOf(start) + steps * months);
  return dayAt(daysOf(start) + steps * (interval === 'WEEK' ? 7 : 1));
}

/** Days since 1970; dates alone, so that no zone and no summer time comes in. */
function daysOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function dayAt(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthAt(months: number): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}
