import { describe, expect, it } from 'vitest';
import type { NameSpan } from '../../../ingest/annotation.ts';
import type { EncoderName, EncoderWord } from '../../../ingest/reader/encoder/encode-sentence.ts';
import { mergeNames } from '../../../ingest/reader/merge-names.ts';
import { tokenize } from '../../../ingest/reader/tokenizer.ts';

interface Case {
  readonly text: string;
  readonly encoder?: readonly EncoderName[];
  readonly rules?: readonly NameSpan[];
  /** How probable "no name" is, the same for every word. */
  readonly outside?: number;
}

function merge(...cases: readonly Case[]): readonly (readonly string[])[] {
  const sentences = cases.map(({ text }) => tokenize(text, { start: 0, end: text.length }));
  const readings = cases.map(({ encoder = [], outside = 0.99 }, index) => ({
    words: (sentences[index] ?? []).map(() => wordWith(outside)),
    names: encoder,
    speech: [],
  }));
  const merged = mergeNames({ sentences, readings, rules: cases.map(({ rules = [] }) => rules) });
  return merged.map((names, index) =>
    names.map(({ from, to, kind }) => {
      const words = (sentences[index] ?? []).slice(from, to).map((word) => word.text);
      return `${words.join(' ')} ${kind}`;
    }),
  );
}

const wordWith = (outside: number): EncoderWord => ({
  upos: 'NOUN',
  uposProbability: 1,
  head: -1,
  relation: 'root',
  features: [],
  outside,
  mention: 'none',
});
const seen = (from: number, to: number, label: string, probability = 0.9): EncoderName => ({
  from,
  to,
  label,
  probability,
});
const ruled = (from: number, to: number, kind: NameSpan['kind'], confidence = 0.6): NameSpan => ({
  from,
  to,
  kind,
  confidence,
});

describe('names of encoder and rules', () => {
  it('the encoder decides span and kind where both see one', () => {
    const found = merge({
      text: 'Ilka Dravenko left',
      encoder: [seen(0, 2, 'PER')],
      rules: [ruled(0, 1, 'ORGANISATION')],
    });
    expect(found).toEqual([['Ilka Dravenko PERSON']]);
  });
  it('a list or a head noun decides the kind against the encoder', () => {
    const found = merge({
      text: 'in Chile now',
      encoder: [seen(1, 2, 'PER')],
      rules: [ruled(1, 2, 'PLACE', 0.95)],
    });
    expect(found).toEqual([['Chile PLACE']]);
  });
  it('policies are those of the rules', () => {
    const found = merge({
      text: 'the Clean Coast campaign',
      encoder: [seen(1, 3, 'ORG')],
      rules: [ruled(1, 4, 'POLICY', 0.8)],
    });
    expect(found).toEqual([['Clean Coast campaign POLICY']]);
  });
  it('what only the rules see is kept when the encoder is in doubt', () => {
    const rules = [ruled(0, 1, 'ORGANISATION')];
    expect(merge({ text: 'Halvek rose', rules, outside: 0.2 })).toEqual([['Halvek ORGANISATION']]);
    expect(merge({ text: 'Halvek rose', rules, outside: 0.999 })).toEqual([[]]);
  });
  it('what the encoder takes for a name of another kind is no name of ours', () => {
    const found = merge({
      text: 'the Tern Cup began',
      encoder: [seen(1, 3, 'MISC')],
      rules: [ruled(1, 3, 'ORGANISATION')],
      outside: 0.1,
    });
    expect(found).toEqual([[]]);
  });
  it('a leading article, a word without a capital and a nationality are no name', () => {
    const found = merge({
      text: 'The Tern chief met Chinese miners',
      encoder: [seen(0, 2, 'ORG'), seen(2, 3, 'PER'), seen(4, 5, 'LOC')],
    });
    expect(found).toEqual([['The Tern ORGANISATION']]);
  });
  it('a name has one kind in the whole text', () => {
    const found = merge(
      { text: 'Kestrel grew', encoder: [seen(0, 1, 'ORG', 0.9)] },
      { text: 'in Kestrel today', encoder: [seen(1, 2, 'LOC', 0.6)] },
    );
    expect(found).toEqual([['Kestrel ORGANISATION'], ['Kestrel ORGANISATION']]);
  });
  it('a name missed in one sentence is found by another', () => {
    const found = merge(
      { text: 'Kestrel grew', encoder: [seen(0, 1, 'ORG')] },
      { text: 'so said Kestrel', outside: 0.6 },
    );
    expect(found[1]).toEqual(['Kestrel ORGANISATION']);
  });
});
