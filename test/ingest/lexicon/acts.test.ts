import { expect, it } from 'vitest';
import { wordsOfAct, wordsOfPair } from '../../../ingest/lexicon/act-nouns.ts';
import { hyphenatedAct } from '../../../ingest/lexicon/hyphenated-acts.ts';
import { verbOfNoun } from '../../../ingest/lexicon/nominalisations.ts';
import { setPhrase } from '../../../ingest/lexicon/set-phrases.ts';

it.each([
  ['integration', 'integrate'],
  ['centralization', 'centralize'],
  ['privatisation', 'privatise'],
  ['ratification', 'ratify'],
  ['implementation', 'implement'],
  ['accusation', 'accuse'],
  ['organisation', null],
  ['acquisition', 'acquire'],
])('%s is the act of %s', (noun, verb) => {
  expect(verbOfNoun(noun)).toBe(verb);
});

it('a noun of an act goes with its own prepositions only', () => {
  expect(wordsOfAct('ban', 'on')).toBe('ban');
  expect(wordsOfAct('ban', 'with')).toBeNull();
  expect(wordsOfAct('talk', 'with')).toBe('talk with');
});

it('between goes with what two do together', () => {
  expect(wordsOfPair('agreement')).toBe('have agreement with');
  expect(wordsOfPair('ban')).toBeNull();
});

it('a hyphenated participle says which of the two is the subject', () => {
  expect(hyphenatedAct('Norland-backed')).toEqual({ name: 'Norland', words: 'back', ofNoun: false });
  expect(hyphenatedAct('U.S.-led')).toEqual({ name: 'U.S.', words: 'lead', ofNoun: false });
  expect(hyphenatedAct('Tarsk-based')).toEqual({ name: 'Tarsk', words: 'be based in', ofNoun: true });
  expect(hyphenatedAct('Norland-friendly')).toBeNull();
  expect(hyphenatedAct('state-backed')).toBeNull();
});

it('a set phrase may say it of the second', () => {
  expect(setPhrase('in', 'violation', 'of')).toEqual({ words: 'violate', reversed: false });
  expect(setPhrase('with', 'help', 'of')).toEqual({ words: 'help', reversed: true });
  expect(setPhrase('in', 'town', 'of')).toBeNull();
});
