import { describe, expect, it } from 'vitest';
import { composeText } from '../../../../ingest/stages/02-read/compose-text.ts';

const PROSE =
  'The parliament of Norland voted on Monday to close the last coal mine of the north, after a debate that lasted until the early morning and ended in an open quarrel.';

const titleOf = (first: string, rest = PROSE) => composeText(`${first}\n\n${rest}\n\n${rest}`, null).title;

describe('a first line that ends like a sentence is a title', () => {
  it.each([
    ['short, with a full stop', 'Norland votes to close its last coal mine.'],
    [
      'with its words in capitals, of two sentences',
      'This Mine Is Not Closing. It Is Moving To Another Valley.',
    ],
    ['with a question mark', 'Will Norland close its last coal mine?'],
    ['with a number at its end', 'Fire in a Tarsk coal mine kills at least 40.'],
    ['short, with an article in front', 'The long way out of coal.'],
  ])('%s', (_, first) => {
    expect(titleOf(first)).toBe(first);
    expect(composeText(`${first}\n\n${PROSE}`, null).body.start).toBe(first.length + 2);
  });
});

describe('a first line is no title where it', () => {
  it.each([
    ['tells what somebody said', 'Norland will close its last coal mine, the minister said.'],
    ['tells of a weekday', 'Norland voted to close its last coal mine on Monday.'],
    ['opens with a pronoun', 'She closed the last coal mine of the north.'],
    [
      'is as long as a sentence',
      'Norland, which has dug coal in the valleys of the north for two hundred years and more, votes to close its mine.',
    ],
    ['has the perfect', 'Miners in Norland have closed the last coal mine.'],
  ])('%s', (_, first) => {
    expect(titleOf(first)).toBeNull();
  });

  it('has no running prose behind it', () => {
    expect(titleOf('Norland votes to close its last coal mine.', 'It rains today.')).toBeNull();
  });
});
