import { describe, expect, it } from 'vitest';
import {
  type CountedTime,
  countBuckets,
  dayIn,
  fillBuckets,
  sumByBucket,
} from '../../src/domain/time-buckets.ts';

const UTC = dayIn('UTC');
const at = (...times: readonly string[]): readonly CountedTime[] => times.map((time) => ({ time, count: 1 }));
const noZone = (): string => {
  throw new Error('a date has no zone');
};

describe('a time falls into', () => {
  it.each([
    ['DAY', '2026-03-18', '2026-03-18'],
    ['WEEK', '2026-03-16', '2026-03-16'],
    ['WEEK', '2026-03-22', '2026-03-16'],
    ['WEEK', '2026-01-01', '2025-12-29'],
    ['WEEK', '1969-12-31', '1969-12-29'],
    ['WEEK', '1900-01-01', '1900-01-01'],
    ['MONTH', '2026-03-31', '2026-03-01'],
    ['QUARTER', '2026-03-31', '2026-01-01'],
    ['QUARTER', '2026-12-01', '2026-10-01'],
    ['YEAR', '2026-12-31', '2026-01-01'],
    ['YEAR', '0987-05-05', '0987-01-01'],
  ] as const)('the %s of %s', (interval, time, start) => {
    expect(sumByBucket(at(time), interval, noZone)).toEqual([{ start, count: 1 }]);
  });

  it('the first bucket it overlaps where only the year or month is known', () => {
    expect(sumByBucket(at('2026', '2026-01', '2026-01-01'), 'DAY', noZone)).toEqual([
      { start: '2026-01-01', count: 3 },
    ]);
    expect(sumByBucket(at('2026'), 'WEEK', noZone)).toEqual([{ start: '2025-12-29', count: 1 }]);
  });

  it('none where it is no date', () => {
    expect(sumByBucket(at('', 'soon'), 'DAY', noZone)).toEqual([]);
  });
});

it('instants fall into the day of their zone, also when clocks change; dates do not move', () => {
  const days = (zone: string, ...times: readonly string[]) =>
    sumByBucket(at(...times), 'DAY', dayIn(zone) ?? noZone).map(({ start }) => start);
  expect(days('America/New_York', '2026-03-18T03:59:59Z', '2026-03-18T04:00:00Z')).toEqual([
    '2026-03-17',
    '2026-03-18',
  ]);
  expect(days('Asia/Kathmandu', '2026-03-17T18:15:00.000Z')).toEqual(['2026-03-18']);
  // Before and after the change to summer time on 29 March 2026.
  expect(days('Europe/Berlin', '2026-03-28T22:59:59Z', '2026-03-29T22:00:00Z')).toEqual([
    '2026-03-28',
    '2026-03-30',
  ]);
  expect(days('Pacific/Kiritimati', '2026-03-18')).toEqual(['2026-03-18']);
});

it('knows zones by their IANA names alone', () => {
  expect(UTC?.('2026-03-18T23:59:59.999Z')).toBe('2026-03-18');
  for (const zone of ['', 'Mars/Olympus', '+02:00', 'UTC+2', 'Europe/Berlin; DROP'])
    expect(dayIn(zone), zone).toBeUndefined();
});

it('fills what is empty between the first and the last', () => {
  const filled = (interval: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR', ...times: readonly string[]) => {
    const buckets = fillBuckets(sumByBucket(at(...times), interval, noZone), interval);
    expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(times.length);
    return buckets.map(({ start, count }) => `${start} ${count}`);
  };
  expect(filled('DAY', '2024-02-28', '2024-03-01', '2024-03-01')).toEqual([
    '2024-02-28 1',
    '2024-02-29 0',
    '2024-03-01 2',
  ]);
  expect(filled('WEEK', '2026-03-01', '2026-03-16')).toEqual([
    '2026-02-23 1',
    '2026-03-02 0',
    '2026-03-09 0',
    '2026-03-16 1',
  ]);
  expect(filled('MONTH', '2025-11-30', '2026-02')).toEqual([
    '2025-11-01 1',
    '2025-12-01 0',
    '2026-01-01 0',
    '2026-02-01 1',
  ]);
  expect(filled('QUARTER', '2025-11-30', '2026-05')).toEqual([
    '2025-10-01 1',
    '2026-01-01 0',
    '2026-04-01 1',
  ]);
  expect(filled('YEAR', '2023', '2026-05')).toHaveLength(4);
  expect(fillBuckets([], 'DAY')).toEqual([]);
});

it('counts buckets without making them', () => {
  expect(countBuckets('0001-01-01', '9999-12-31', 'DAY')).toBe(3_652_059);
  expect(countBuckets('2026-03-16', '2026-03-16', 'WEEK')).toBe(1);
  expect(countBuckets('2026-01-01', '2027-10-01', 'QUARTER')).toBe(8);
});
