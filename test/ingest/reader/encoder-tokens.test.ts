import { expect, it } from 'vitest';
import type { Upos } from '../../../ingest/annotation.ts';
import type { EncoderWord } from '../../../ingest/reader/encoder/encode-sentence.ts';
import { encoderTokens } from '../../../ingest/reader/encoder-tokens.ts';
import { udLemma } from '../../../ingest/reader/ud-lemma.ts';

const reading = (upos: Upos, features: readonly string[] = [], relation = 'root'): EncoderWord => ({
  upos,
  uposProbability: 0.99,
  head: -1,
  relation,
  features,
  outside: 1,
  mention: 'none',
});
const tokenOf = (text: string, word: EncoderWord | undefined, named = false) =>
  encoderTokens(
    [{ text, start: 0, end: text.length }],
    word ? [word] : [],
    named ? [{ from: 0, to: 1, kind: 'ORGANISATION', confidence: 1 }] : [],
  )[0];

it.each([
  ['leaves', 'VERB', ['Tense=Pres', 'VerbForm=Fin'], 'leave'],
  ['leaves', 'NOUN', ['Number=Plur'], 'leaf'],
  ['rose', 'VERB', ['Tense=Past', 'VerbForm=Fin'], 'rise'],
  ['policies', 'NOUN', ['Number=Plur'], 'policy'],
  ['headquarters', 'NOUN', ['Number=Plur'], 'headquarters'],
  ['micro-managing', 'VERB', ['VerbForm=Ger'], 'micro-manage'],
  ['determining', 'VERB', ['VerbForm=Inf'], 'determine'],
  ['bring', 'VERB', ['VerbForm=Inf'], 'bring'],
  ['n’t', 'PART', ['Polarity=Neg'], 'not'],
  ['’s', 'PART', [], "'s"],
  ['’s', 'AUX', [], 'be'],
  ['Halvek', 'PROPN', [], 'Halvek'],
] as const)('the lemma of %s as %s is known by its part of speech', (text, upos, features, lemma) => {
  expect(udLemma(text, upos, features)).toBe(lemma);
});

it('part of speech, features, head and relation are the encoder’s', () => {
  const token = tokenOf('mined', reading('VERB', ['Tense=Past', 'VerbForm=Fin'], 'ccomp'));
  expect(token).toMatchObject({ upos: 'VERB', lemma: 'mine', relation: 'ccomp', head: -1 });
  expect(token?.features).toContain('Tense=Past');
});

it('a capitalised word inside a name is a proper noun, a sign never a word', () => {
  expect(tokenOf('Steel', reading('NOUN'), true)?.upos).toBe('PROPN');
  expect(tokenOf('—', reading('NOUN'))?.upos).toBe('PUNCT');
  expect(tokenOf('%', reading('NOUN'))?.upos).toBe('SYM');
});

it('a possessive pronoun says that it owns', () => {
  expect(tokenOf('its', reading('PRON', ['_'], 'nmod:poss'))?.features).toEqual(['Poss=Yes']);
});

it('a word beyond what the encoder read has neither head nor relation', () => {
  expect(tokenOf('word', undefined)).toMatchObject({ head: null, relation: null, upos: 'X' });
});
