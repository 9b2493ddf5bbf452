import { expect, it } from 'vitest';
import { claimText } from '../../../src/api/resolvers/claim-text.ts';
import { STORY_PREDICATES } from '../../factory.ts';

it.each([
  ['by the label of a canonical predicate', 'own', 'has long owned', 'Halvek owns Tarsovia'],
  [
    'by the words of its evidence where the predicate is open',
    'invest in',
    'has invested in',
    'Halvek has invested in Tarsovia',
  ],
  ['affirmed where its evidence denies it', 'leave', 'would not leave', 'Halvek leaves Tarsovia'],
  ['affirmed where a contraction denies it', 'apply for', 'didn’t apply for', 'Halvek applies for Tarsovia'],
  ['by its predicate where the text has a gerund', 'leave', 'leaving', 'Halvek leaves Tarsovia'],
  [
    'by its predicate where the text has an infinitive',
    'plan to leave',
    'leave',
    'Halvek plans to leave Tarsovia',
  ],
  ['by its predicate where a noun names the act', 'integrate', 'integration', 'Halvek integrates Tarsovia'],
  ['by its predicate where a passive was turned', 'praise', 'has been praised', 'Halvek praises Tarsovia'],
  [
    'in its own words where they are progressive',
    'double down on',
    'is doubling down on',
    'Halvek is doubling down on Tarsovia',
  ],
  ['by its predicate when no live evidence is left', 'be part of', '', 'Halvek is part of Tarsovia'],
])('a claim reads %s', (_, predicate, predicateText, expected) => {
  const names = { subject: 'Halvek', object: 'Tarsovia', predicates: STORY_PREDICATES };
  expect(claimText({ predicate, predicateText }, names)).toBe(expected);
});
