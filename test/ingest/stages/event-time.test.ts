import { describe, expect, it } from 'vitest';
import { findEventTime } from '../../../ingest/stages/06-claims/event-time.ts';

const find = (text: string, published: string | null = '2026-03-12', future = false) => {
  const time = findEventTime(text, published, future)?.time;
  return time ? `${time.start} ${time.precision} ${time.basis}` : null;
};

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
  it('is no day that the calendar lacks', () => expect(find('on 31 February 2026')).not.toContain('DAY'));
});
