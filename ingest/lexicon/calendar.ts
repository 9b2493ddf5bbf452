/** Months by name and usual abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap(
      (month, index) =>
        [
          [month, index + 1],
          [month.slice(0, 3), index + 1],
        ] as const,
    )
    .concat([['sept', 9]]) as (readonly [string, number])[],
);

/** Days that are written with a capital and name no thing. */
export const HOLIDAYS = new Set([
  'easter',
  'christmas',
  'ramadan',
  'thanksgiving',
  'passover',
  'diwali',
  'hanukkah',
]);

/** Weekdays, Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((day, index) => [day, index + 1] as const),
);

/** Tells whether a word is a month, a weekday or a holiday, in full or shortened: "Sept.", "Friday". */
export function isCalendarWord(word: string): boolean {
  const name = word.toLowerCase().replace(/\.$/u, '');
  return MONTHS.has(name) || WEEKDAYS.has(name) || HOLIDAYS.has(name);
}

/** Ordinals before "quarter". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth'.split(' ').map((word, index) => [word, index + 1] as const),
);

/** Small numbers in words, with the article: "a week ago". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
]);
