import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutSegments, inReadingOrder } from '../../src/domain/text-segments.ts';

it('cuts where something begins or ends, and names what covers each piece', () => {
  const segments = cutSegments('Halvek owns the mine.', {
    mentions: [
      { id: 'm1', start: 0, end: 6 },
      { id: 'm2', start: 12, end: 20 },
    ],
    evidence: [{ id: 'e1', start: 0, end: 20 }],
  });
  expect(segments).toEqual([
    { start: 0, end: 6, text: 'Halvek', mentions: ['m1'], evidence: ['e1'] },
    { start: 6, end: 12, text: ' owns ', mentions: [], evidence: ['e1'] },
    { start: 12, end: 20, text: 'the mine', mentions: ['m2'], evidence: ['e1'] },
    { start: 20, end: 21, text: '.', mentions: [], evidence: [] },
  ]);
});

it('sorts by start, the longer first', () => {
  const items = [
    { id: 'b', start: 3, end: 5 },
    { id: 'c', start: 0, end: 2 },
    { id: 'a', start: 3, end: 9 },
  ];
  expect(inReadingOrder(items).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

it('gives one segment for a text with nothing in it, and none for no text', () => {
  const nothing = { mentions: [], evidence: [] };
  expect(cutSegments('Words.', nothing)).toEqual([
    { start: 0, end: 6, text: 'Words.', mentions: [], evidence: [] },
  ]);
  expect(cutSegments('', nothing)).toEqual([]);
});

it('gives the text back, each piece with exactly what covers it, whatever overlaps', () => {
  const spans = (letter: string) =>
    fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })), { maxLength: 12 }).map((pairs) =>
      pairs.map(([start, length], index) => ({
        id: `${letter}${index}`,
        start: Math.min(start, 39),
        end: Math.min(start + length, 40),
      })),
    );
  const text = 'abcdefghijklmnopqrstuvwxyzäöü😀0123456789'.slice(0, 40);
  fc.assert(
    fc.property(spans('m'), spans('e'), (mentions, evidence) => {
      const segments = cutSegments(text, { mentions, evidence });
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const segment of segments) {
        const covering = (items: typeof mentions) =>
          items.filter(({ start, end }) => start <= segment.start && end >= segment.end).map(({ id }) => id);
        expect([...segment.mentions].sort()).toEqual(covering(mentions).sort());
        expect([...segment.evidence].sort()).toEqual(covering(evidence).sort());
      }
    }),
  );
});
