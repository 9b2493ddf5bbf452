import { expect, it } from 'vitest';
import type { NameSpan, Token, Upos } from '../../../ingest/annotation.ts';
import type { EncoderWord } from '../../../ingest/reader/encoder/encode-sentence.ts';
import { refineTokens } from '../../../ingest/reader/refine-tokens.ts';

const token = (text: string, upos: Upos): Token => ({
  text,
  start: 0,
  end: text.length,
  lemma: text.toLowerCase(),
  upos,
  features: [],
  head: null,
  relation: null,
});
const word = (upos: Upos, features: readonly string[] = [], uposProbability = 0.99): EncoderWord => ({
  upos,
  uposProbability,
  head: -1,
  relation: 'root',
  features,
  outside: 1,
  mention: 'none',
});
const refine = (one: Token, reading: EncoderWord, names: readonly NameSpan[] = []) =>
  refineTokens([one], [reading], names)[0];

it('a noun that the encoder reads as a verb gets the verb’s lemma and tense', () => {
  const found = refine(token('mined', 'NOUN'), word('VERB', ['Tense=Past', 'VerbForm=Fin']));
  expect(found).toMatchObject({ upos: 'VERB', lemma: 'mine', features: ['Tense=Past'] });
});

it('an -ing form is a gerund in this house', () => {
  const found = refine(token('mining', 'NOUN'), word('VERB', ['Tense=Pres', 'VerbForm=Part']));
  expect(found?.features).toEqual(['VerbForm=Ger']);
});

it('heads and relations come from the encoder, whatever the part of speech', () => {
  expect(refine(token('the', 'DET'), word('PRON'))).toMatchObject({
    upos: 'DET',
    head: -1,
    relation: 'root',
  });
});

it('an unsure encoder, names and closed classes leave the rules’ part of speech', () => {
  const name: NameSpan = { from: 0, to: 1, kind: 'PLACE', confidence: 1 };
  expect(refine(token('mine', 'NOUN'), word('VERB', [], 0.5))?.upos).toBe('NOUN');
  expect(refine(token('Reading', 'PROPN'), word('VERB'), [name])?.upos).toBe('PROPN');
  expect(refine(token('is', 'AUX'), word('VERB'))?.upos).toBe('AUX');
});
