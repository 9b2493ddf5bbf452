/**
 * Tells whether a stretch of days is exactly a year, a month or a day, and which; null for any other. The days are
 * `2026-03-02`; an instant counts as its day.
 */
export function stretchPrecision(start: string, end: string): 'YEAR' | 'MONTH' | 'DAY' | null {
  const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
  if (first === last) return 'DAY';
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)];
  if (first === `${year}-01-01` && last === `${year}-12-31`) return 'YEAR';
  return first === `${month}-01` && last === lastDayOf(month) ? 'MONTH' : null;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
