import { badSetting } from '../errors.ts';

/** Reads a whole number of an option within bounds; throws `ConfigError` that names the option. */
export function parseWhole(option: string, min: number, max: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/u.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max) return number;
    throw badSetting(option, value, `a whole number from ${min} to ${max}`);
  };
}

/** Reads a date of an option: a year, month, day or instant in ISO form. */
export function parseDate(option: string): (value: string) => string {
  return (value) => {
    if (/^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+Z)?)?)?$/u.test(value) && !Number.isNaN(Date.parse(value)))
      return value;
    throw badSetting(option, value, 'a date such as 2026, 2026-03 or 2026-03-02');
  };
}

/** Reads one of some words of an option. */
export function parseWord<Word extends string>(
  option: string,
  words: readonly Word[],
): (value: string) => Word {
  return (value) => {
    const word = words.find((each) => each === value);
    if (word !== undefined) return word;
    throw badSetting(option, value, `one of ${words.join(', ')}`);
  };
}
