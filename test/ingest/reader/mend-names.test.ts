import { expect, it } from 'vitest';
import { mendNames } from '../../../ingest/reader/mend-names.ts';
import type { Word } from '../../../ingest/reader/tokenizer.ts';
import type { EntityKind } from '../../../src/domain/entity.ts';

const words = (text: string): readonly Word[] =>
  text.split(' ').map((word) => ({ text: word, start: 0, end: word.length }));
const span = (from: number, to: number, kind: EntityKind) => ({ from, to, kind, confidence: 0.9 });

/** Names of each sentence after mending, as text. */
function mend(...sentences: readonly (readonly [string, ...ReturnType<typeof span>[]])[]) {
  const texts = sentences.map(([text]) => words(text));
  const found = sentences.map(([, ...spans]) => spans);
  return mendNames(texts, found).map((spans, at) =>
    spans.map(
      ({ from, to }) =>
        texts[at]
          ?.slice(from, to)
          .map(({ text }) => text)
          .join(' ') ?? '',
    ),
  );
}

it('cuts a body from its owner where the owner is named elsewhere', () => {
  const [, second] = mend(
    ['Kestrel Group met', span(0, 2, 'ORGANISATION')],
    ['Kestrel ’s Audit Commission met', span(0, 4, 'ORGANISATION')],
  );
  expect(second).toEqual(['Kestrel', 'Audit Commission']);
});

it('leaves a possessive inside a name that stands alone', () => {
  expect(mend(['Lloyd ’s of Ardel met', span(0, 4, 'ORGANISATION')])).toEqual([['Lloyd ’s of Ardel']]);
});

it('drops a head noun alone where a longer name ends with it', () => {
  const [, second] = mend(
    ['Kestrel Group met', span(0, 2, 'ORGANISATION')],
    ['the Group met', span(1, 2, 'ORGANISATION')],
  );
  expect(second).toEqual([]);
});

it('drops adjectives made of a name', () => {
  const [, second] = mend(
    ['Tarsovia met', span(0, 1, 'PERSON')],
    ['a Tarsovian firm', span(1, 2, 'ORGANISATION')],
  );
  expect(second).toEqual([]);
});

it('takes the number of a body into its name', () => {
  expect(mend(['the 9th Coastal Commission met', span(2, 4, 'ORGANISATION')])).toEqual([
    ['9th Coastal Commission'],
  ]);
});

it('drops what the people of a place are called', () => {
  const [, second] = mend(['Norland met', span(0, 1, 'PLACE')], ['Norlanders met', span(0, 1, 'PERSON')]);
  expect(second).toEqual([]);
});

it('takes the capital behind a name as the rest of it, and an office only behind a "The" of the name’s own', () => {
  const [paper, firm] = mend(
    ['it was late when The Harbour Union Leader said what they meant', span(5, 7, 'ORGANISATION')],
    ['it was late when Kestrel Motors Chair said what they meant', span(4, 6, 'ORGANISATION')],
  );
  expect(paper).toEqual(['Harbour Union Leader']);
  expect(firm).toEqual(['Kestrel Motors']);
});

it('takes the surname behind an initial, be it a title elsewhere', () => {
  const [alone, parted] = mend(
    ['Ilka T . King of Sund said so', span(0, 2, 'PERSON')],
    ['Otto J . Brandt said so', span(0, 2, 'PERSON'), span(3, 4, 'PERSON')],
  );
  expect(alone).toEqual(['Ilka T . King']);
  expect(parted).toEqual(['Otto J . Brandt']);
});

it('takes one follower of a party for no party', () => {
  const [one, many] = mend(
    ['A Democrat spoke', span(1, 2, 'ORGANISATION')],
    ['The Democrats spoke', span(1, 2, 'ORGANISATION')],
  );
  expect(one).toEqual([]);
  expect(many).toEqual(['Democrats']);
});
