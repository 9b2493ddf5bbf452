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
    expect(merge({ text: 'Halvek rose', rules, outside: 0.1 })).toEqual([['Halvek ORGANISATION']]);
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
  it('where another kind is only a guess, the name’s other places decide', () => {
    const named = { text: 'Halvek rose', encoder: [seen(0, 1, 'ORG')] };
    const guessed = merge(named, { text: 'Halvek fell', encoder: [seen(0, 1, 'MISC', 0.3)] });
    expect(guessed).toEqual([['Halvek ORGANISATION'], ['Halvek ORGANISATION']]);
    const sure = merge(named, { text: 'Halvek fell', encoder: [seen(0, 1, 'MISC', 0.9)] });
    expect(sure).toEqual([['Halvek ORGANISATION'], []]);
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
  it('a headline’s capitals make no names, names of the text are found in it', () => {
    const found = merge(
      { text: 'Small Steps Toward Kestrel Harbour Savings', encoder: [seen(0, 6, 'ORG')], outside: 0.1 },
      { text: 'Kestrel Harbour grew .', encoder: [seen(0, 2, 'ORG')] },
    );
    expect(found).toEqual([['Kestrel Harbour ORGANISATION'], ['Kestrel Harbour ORGANISATION']]);
  });
  it('a headline in capitals names what the text names', () => {
    const found = merge(
      { text: 'DRAVENKO LEADS KESTREL HARBOUR', encoder: [seen(0, 4, 'ORG')], outside: 0.1 },
      { text: 'Kestrel Harbour is led by Ilka Dravenko .', encoder: [seen(0, 2, 'ORG'), seen(5, 7, 'PER')] },
    );
    expect(found[0]).toEqual(['KESTREL HARBOUR ORGANISATION']);
  });
  it('an abbreviation in brackets is of its long form’s kind, here and later', () => {
    const found = merge(
      { text: 'the Clean Ports Act ( CPA ) passed', rules: [ruled(1, 4, 'POLICY', 0.95)] },
      { text: 'CPA helps', encoder: [seen(0, 1, 'ORG')] },
      { text: 'they like CPA', outside: 0.99 },
    );
    expect(found).toEqual([['Clean Ports Act POLICY', 'CPA POLICY'], ['CPA POLICY'], ['CPA POLICY']]);
  });
  it('a list knows a land from an organisation and a party from a person', () => {
    const found = merge(
      { text: 'Chile agreed', encoder: [seen(0, 1, 'ORG')] },
      { text: 'so did Democrats', encoder: [seen(2, 3, 'PER')] },
    );
    expect(found).toEqual([['Chile PLACE'], ['Democrats ORGANISATION']]);
  });
  it('two names that a rule takes for one stay two', () => {
    const found = merge({
      text: 'the Tern Party and Kestrel Union met',
      encoder: [seen(1, 3, 'ORG'), seen(4, 6, 'ORG')],
      rules: [ruled(1, 6, 'ORGANISATION', 0.95)],
    });
    expect(found).toEqual([['Tern Party ORGANISATION', 'Kestrel Union ORGANISATION']]);
  });
  it('a person is not the administration', () => {
    const found = merge({ text: 'the Brandt administration agreed', encoder: [seen(1, 2, 'PER')] });
    expect(found).toEqual([['Brandt administration ORGANISATION']]);
  });
});
