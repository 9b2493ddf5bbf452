import { describe, expect, it } from 'vitest';
import { tidyName } from '../../../ingest/reader/tidy-name.ts';
import { tokenize } from '../../../ingest/reader/tokenizer.ts';

/** Tidies a whole text as one name of the encoder. */
function tidy(text: string, label: string, { caseless = false, probability = 0.9 } = {}): string | null {
  const words = tokenize(text, { start: 0, end: text.length });
  const name = tidyName(words, { from: 0, to: words.length, label, probability }, caseless);
  const found = words.slice(name?.from, name?.to).map((word) => word.text);
  return name && `${found.join(' ')} ${name.kind}`;
}

describe('a name of the encoder', () => {
  it.each([
    ['loses article and possessive', 'the Tern Group’s', 'ORG', 'Tern Group ORGANISATION'],
    ['loses titles and the land before them', 'Norland Gov. Ada Brandt', 'PER', 'Ada Brandt PERSON'],
    ['keeps the title of a throne before one name', 'King Otto', 'PER', 'King Otto PERSON'],
    ['loses small words around it', 'liberal Sund Institute board', 'ORG', 'Sund Institute ORGANISATION'],
    ['keeps what kind of place it is', 'Mandor river', 'LOC', 'Mandor river PLACE'],
    ['loses “state” where the place is known', 'Ohio state', 'LOC', 'Ohio PLACE'],
    ['is a policy by its head noun', 'Clean Ports Initiative', 'MISC', 'Clean Ports Initiative POLICY'],
    ['is of no kind of ours otherwise', 'Tern Cup', 'MISC', 'Tern Cup null'],
    ['is of no kind where it means a people', 'Americans', 'ORG', 'Americans null'],
  ])('%s', (_, text, label, found) => {
    expect(tidy(text, label)).toBe(found);
  });

  it.each([
    ['an office', 'Harbour Chairwoman', 'PER'],
    ['a title alone', 'Sen.', 'PER'],
    ['a seat', 'R-Ohio', 'ORG'],
    ['a month', 'Sept.', 'ORG'],
    ['an adjective with a name in it', 'Norland-backed', 'LOC'],
    ['a stance', 'pro-Brandt', 'PER'],
    ['a part of a law', 'Article III', 'ORG'],
    ['a head noun alone', 'Charter', 'ORG'],
    ['a single letter', 'I', 'LOC'],
    ['an illness', 'COVID-19', 'ORG'],
  ])('%s is none', (_, text, label) => {
    expect(tidy(text, label)).toBeNull();
  });

  it('small letters name only in a text without capitals, or where the encoder is sure of a person', () => {
    expect(tidy('kestrel', 'ORG')).toBeNull();
    expect(tidy('kestrel', 'ORG', { caseless: true })).toBe('kestrel ORGANISATION');
    expect(tidy('ilka dravenko', 'PER', { probability: 0.95 })).toBe('ilka dravenko PERSON');
    expect(tidy('ilka dravenko', 'PER', { probability: 0.6 })).toBeNull();
  });
});
