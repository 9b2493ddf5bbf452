import { expect, it } from 'vitest';
import { nextInstant } from '../../src/cli/next-instant.ts';

it('never gives the same instant twice, however fast it is asked', () => {
  const before = Date.now();
  const given = Array.from({ length: 1000 }, nextInstant);
  expect(new Set(given).size).toBe(1000);
  expect(given).toEqual([...given].sort());
  expect(Date.parse(given[0] ?? '')).toBeGreaterThanOrEqual(before);
});
