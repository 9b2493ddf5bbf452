import { describe, expect, it } from 'vitest';
import { findPolicies } from '../../../ingest/reader/policy-names.ts';
import { tokenize } from '../../../ingest/reader/tokenizer.ts';

function policies(text: string): readonly string[] {
  const words = tokenize(text, { start: 0, end: text.length });
  return findPolicies(words).map(({ from, to }) =>
    text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
  );
}

describe('policies', () => {
  it.each([
    ['a quotation before a head noun', 'He backed the “Clean Coast” campaign.', ['Clean Coast']],
    ['with an adjective between', 'It is a “Clean Coast” industrial strategy.', ['Clean Coast']],
    [
      'a quotation behind its noun',
      'Under the campaign “Safe Seas for All” they met.',
      ['Safe Seas for All'],
    ],
    ['a quotation in small letters', 'The cabinet’s “zero waste” policy failed.', ['zero waste']],
    ['what a plan is titled', 'It adopted a plan titled “Towards Green Ports”.', ['Towards Green Ports']],
    ['what a notice is called', 'A notice entitled “On Safe Ports” came.', ['On Safe Ports']],
    [
      'what a list of policies names',
      'It cut policies including the “Blue Growth” and “Safe Seas”.',
      ['Blue Growth', 'Safe Seas'],
    ],
    ['capitals before a small head noun', 'The Two Tern Ports strategy began.', ['Two Tern Ports strategy']],
    [
      'plans by number',
      'The 7th Five-Year Plan and the eighth five-year plan.',
      ['7th Five-Year Plan', 'eighth five-year plan'],
    ],
    ['a law with its topic', 'It broke the Law on Foreign Shipping in May.', ['Law on Foreign Shipping']],
    ['a treaty by its town', 'Both signed the Treaty of Sund on Monday.', ['Treaty of Sund']],
    ['a plan of something', 'The Joint Harbour Plan of Action is dead.', ['Joint Harbour Plan of Action']],
    [
      'acts with small words',
      'The Senate passed the Justice for Miners of Sund Act.',
      ['Justice for Miners of Sund Act'],
    ],
    [
      'orders and directives by number',
      'Executive Order 1402 and Directive 2009/28 apply.',
      ['Executive Order 1402', 'Directive 2009/28'],
    ],
    ['duties by section', 'The Section 301 tariffs stay.', ['Section 301 tariffs']],
    ['plans by year', 'Vision 2040 and Made in Norland 2030 help.', ['Vision 2040', 'Made in Norland 2030']],
    ['a treaty by place and topic', 'He left the Ostmark nuclear deal.', ['Ostmark nuclear deal']],
  ])('%s', (_, text, found) => {
    expect(policies(text)).toEqual(found);
  });

  it.each([
    ['a quoted remark', 'He said “Clean Coast is dead” and left.'],
    ['a quoted clause before a noun', 'It was the “we will see” policy.'],
    ['a deal of no name', 'Norland wants a trade deal.'],
    ['a body’s policy', 'The Norland Harbour Board policy failed.'],
    ['a day after a head noun', 'Talks on the Agreement on Monday failed.'],
    ['a sentence’s first word', 'Rules on Norland goods changed.'],
    ['an ordinal before a common noun', 'The 7th ship left.'],
  ])('%s is no policy', (_, text) => {
    expect(policies(text)).toEqual([]);
  });
});
