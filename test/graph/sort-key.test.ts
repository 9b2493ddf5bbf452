import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortKey } from '../../src/graph/sort-key.ts';

it('leaves a text with characters below U+10000 as it is', () => {
  expect(sortKey('Ärger ｚ \uFFFD')).toBe('Ärger ｚ \uFFFD');
});

it('gives texts whose order by code unit is their order by code point', () => {
  const codePoints = (text: string): string =>
    [...text].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(6, '0')).join('');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
      const [a, b] = [sortKey(left), sortKey(right)];
      expect(a < b).toBe(codePoints(a) < codePoints(b));
    }),
  );
});
