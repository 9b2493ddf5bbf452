import { expect, it } from 'vitest';
import { splitSentences } from '../../../ingest/reader/sentence-splitter.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['a plain stop', 'It fell. It rose.', ['It fell.', 'It rose.']],
  [
    'titles and company forms',
    'Mr. Brandt leads Kestrel Inc. in Sund. He is ill.',
    ['Mr. Brandt leads Kestrel Inc. in Sund.', 'He is ill.'],
  ],
  ['a country with dots', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
  ['a closing quotation mark', '“We agree.” She left.', ['“We agree.”', 'She left.']],
  [
    'a dateline',
    'SUND, Ostmark - At a rally, Brandt spoke.',
    ['SUND, Ostmark -', 'At a rally, Brandt spoke.'],
  ],
  ['a line break without a stop', 'A heading\nA sentence.', ['A heading', 'A sentence.']],
])('a sentence ends right at %s', (_, text, expected) => {
  expect(split(text)).toEqual(expected);
});
