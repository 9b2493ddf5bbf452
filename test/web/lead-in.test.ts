import { expect, it } from 'vitest';
import { leadIn } from '../../web/dashboard/src/lead-in.ts';

it('keeps the words of the sentence that the quote stands in', () => {
  expect(leadIn('polluted river. Ashvale denied that ')).toBe('Ashvale denied that ');
  expect(leadIn('of its own.”\n\nThe mine ')).toBe('The mine ');
});

it('leaves out the word that was cut, and says that something is missing', () => {
  expect(leadIn('ngs, Ashvale has never denied that ')).toBe('… Ashvale has never denied that ');
});

it('is empty where the quote begins the sentence', () => {
  expect(leadIn('')).toBe('');
  expect(leadIn('a polluted river. ')).toBe('');
});
