import { expect, it } from 'vitest';
import { stretchPrecision } from '../../src/domain/stretch-precision.ts';

it.each([
  ['2026-03-12', '2026-03-12', 'DAY'],
  ['2026-03-12T09:00:00Z', '2026-03-12T09:00:00Z', 'DAY'],
  ['2026-03-01', '2026-03-31', 'MONTH'],
  ['2024-02-01', '2024-02-29', 'MONTH'],
  ['2025-02-01', '2025-02-28', 'MONTH'],
  ['2024-02-01', '2024-02-28', null],
  ['2025-01-01', '2025-12-31', 'YEAR'],
  ['2025-01-01', '2026-12-31', null],
  ['2025-11-12', '2026-03-01', null],
])('the stretch from %s to %s is exactly a %s', (start, end, expected) => {
  expect(stretchPrecision(start, end)).toBe(expected);
});
