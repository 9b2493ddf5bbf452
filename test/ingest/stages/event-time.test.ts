import { describe, expect, it } from 'vitest';
import { findEventTime } from '../../../ingest/stages/06-claims/event-time.ts';

const find = (text: string, published: string | null = '2026-03-12', future = false) => {
  const time = findEventTime(text, published, future)?.time;
  return time ? `${time.start} ${time.precision} ${time.basis}` : null;
};

const stretch = (text: string, published: string | null = '2026-03-12', future = false) => {
  const time = findEventTime(text, published, future)?.time;
  return time ? `${time.start}/${time.end} ${time.precision}` : null;
};

describe('a stretch of time', () => {
  it.each([
    ['opened in the third quarter of 2024', '2024-07/2024-09 MONTH'],
    ['sold 900 cars in Q2 2025', '2025-04/2025-06 MONTH'],
    ['rose in the first half of 2025', '2025-01/2025-06 MONTH'],
    ['rose in the first nine months of 2025', '2025-01/2025-09 MONTH'],
    ['met in the summer of 2024', '2024-06/2024-08 MONTH'],
    ['met last winter', '2025-12/2026-02 MONTH'],
    ['was founded in the 1990s', '1990/1999 YEAR'],
    ['led it from 2015 to 2018', '2015/2018 YEAR'],
    ['talked between March and June 2024', '2024-03/2024-06 MONTH'],
    ['met from 3 to 5 March 2024', '2024-03-03/2024-03-05 DAY'],
    ['traded from March 2023 to June 2024', '2023-03/2024-06 MONTH'],
    ['left last week', '2026-03-02/2026-03-08 DAY'],
    ['left two weeks ago', '2026-02-23/2026-03-01 DAY'],
    ['began earlier this week', '2026-03-09/2026-03-12 DAY'],
  ])('%s', (text, expected) => expect(stretch(text)).toBe(expected));
  it.each([
    'fell from 2015 tonnes to 1990 tonnes',
    'will run from 2018 to 2015',
    'left the day before',
    'left a year earlier',
  ])('is not read from "%s"', (text) => expect(stretch(text)).toBeNull());
});

describe('an event time', () => {
  it.each([
    ['signed on 3 March 2026', '2026-03-03 DAY STATED'],
    ['signed on March 3, 2026', '2026-03-03 DAY STATED'],
    ['opened in June 2025', '2025-06 MONTH STATED'],
    ['was founded in 2019', '2019 YEAR STATED'],
    ['sold it last year', '2025 YEAR RELATIVE_TO_PUBLICATION'],
    ['sold it last month', '2026-02 MONTH RELATIVE_TO_PUBLICATION'],
    ['left yesterday', '2026-03-11 DAY RELATIVE_TO_PUBLICATION'],
    ['left on Monday', '2026-03-09 DAY RELATIVE_TO_PUBLICATION'],
    ['left in November', '2025-11 MONTH RELATIVE_TO_PUBLICATION'],
    ['left last Thursday', '2026-03-05 DAY RELATIVE_TO_PUBLICATION'],
    ['left last December', '2025-12 MONTH RELATIVE_TO_PUBLICATION'],
    ['left on 28 December', '2025-12-28 DAY RELATIVE_TO_PUBLICATION'],
    ['left three years ago', '2023 YEAR RELATIVE_TO_PUBLICATION'],
    ['left five days ago', '2026-03-07 DAY RELATIVE_TO_PUBLICATION'],
    ['left earlier this month', '2026-03 MONTH RELATIVE_TO_PUBLICATION'],
    ['closed at the end of 2023', '2023 YEAR STATED'],
    ['signed on Tuesday, 3 March 2026', '2026-03-03 DAY STATED'],
  ])('%s', (text, expected) => expect(find(text)).toBe(expected));
  it('looks ahead where the verb does', () =>
    expect(find('will leave on Monday', '2026-03-12', true)).toBe('2026-03-16 DAY RELATIVE_TO_PUBLICATION'));
  it('is never the publication date for want of another', () => expect(find('bought the mine')).toBeNull());
  it('is not guessed without a publication date', () => expect(find('left last year', null)).toBeNull());
  it('is not a bound: since, until, before, than', () =>
    expect(
      ['has grown since 2019', 'ran it until March 2024', 'left before 2020', 'more than in 2024'].map(
        (text) => find(text),
      ),
    ).toEqual([null, null, null, null]));
  it('is no month where the word is a verb', () =>
    expect(find('this may help, last march or not')).toBeNull());
  it('is no day that the calendar lacks', () => expect(find('on 31 February 2026')).not.toContain('DAY'));
});
