/**
 * Returns a bound that every date or instant within the given year, month or day is at most equal to, by string
 * comparison: '~' comes after all digits and signs of a date, so `2015~` lets through all of 2015.
 */
export function untilEndOf(date: string): string {
  return `${date}~`;
}

/** Returns a bound that every instant from the given day or instant on is at least equal to, by string comparison. */
export function fromStartOf(date: string): string {
  return date.includes('T') ? new Date(date).toISOString() : date;
}
