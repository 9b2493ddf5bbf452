import type { Precision } from '../../../src/domain/article.ts';

/** A date as precise as it was given. */
export interface FoundDate {
  readonly date: string;
  readonly precision: Precision;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:18|19|20|21)\\d\\d)';
const MACHINE =
  /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2}|GMT|UTC)?)?)?)?$/u;
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\\b`, 'iu');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -]${YEAR}\\b`, 'iu');
const MAIL = /\b(\d{2}:\d{2}(?::\d{2})?) ?(GMT|UTC|Z|[+-]\d{4})\s*$/u;

/**
 * Reads a date that stands alone, from metadata or a field: ISO (`2026`, `2026-03`, `2026-03-02`, an instant),
 * mail style, or words with a year. An instant without a zone is only a day; `06/02/2026` is no date, for it
 * names two. Undefined for anything else.
 */
export function parseDate(text: string): FoundDate | undefined {
  const trimmed = text.trim().slice(0, 100);
  const machine = MACHINE.exec(trimmed);
  if (machine) {
    const [, year, month, day, time, zone] = machine;
    return build(Number(year), month, day, time && zone ? { time, zone } : undefined);
  }
  const words = dateInWords(trimmed);
  const clock = words && MAIL.exec(trimmed);
  if (!words || !clock) return words;
  const [year, month, day] = words.date.split('-');
  return build(Number(year), month, day, { time: clock[1] ?? '', zone: clock[2] ?? '' });
}

/** Finds a day with month in words and year inside a line ("Feb 6, 2026", "6 February 2026"). */
export function dateInWords(line: string): FoundDate | undefined {
  const american = MONTH_FIRST.exec(line);
  if (american) return build(Number(american[3]), monthNumber(american[1]), american[2]);
  const european = DAY_FIRST.exec(line);
  if (european) return build(Number(european[3]), monthNumber(european[2]), european[1]);
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(line);
  return iso ? build(Number(iso[1]), iso[2], iso[3]) : undefined;
}

function monthNumber(name = ''): string {
  return String(MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1);
}

interface Clock {
  readonly time: string;
  readonly zone: string;
}

function build(year: number, month?: string, day?: string, clock?: Clock): FoundDate | undefined {
  if (year < 1800 || year > 2199) return undefined;
  if (!month) return { date: String(year), precision: 'YEAR' };
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (!day) return { date: yearMonth, precision: 'MONTH' };
  const date = `${yearMonth}-${day.padStart(2, '0')}`;
  const midnight = new Date(`${date}T00:00:00Z`);
  // Date rolls 31 February over into March instead of refusing it.
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day)) return undefined;
  return (clock && instant(date, clock)) ?? { date, precision: 'DAY' };
}

function instant(date: string, { time, zone }: Clock): FoundDate | undefined {
  const offset = /^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  const moment = new Date(
    `${date}T${time.padStart(time.length + (time.indexOf(':') === 1 ? 1 : 0), '0')}${offset}`,
  );
  if (Number.isNaN(moment.getTime())) return undefined;
  return { date: moment.toISOString().replace(/\.\d+Z$/u, 'Z'), precision: 'INSTANT' };
}
