/**
 * Returns a bound that every date or instant within the given year, month or day is at most equal to, by string
 * comparison: '~' comes after all digits and signs of a date, so `2015~` lets through all of 2015.
 */
export function untilEndOf(date: string): string {
  return `${date}~`;
}
