import { expect, it } from 'vitest';
import { nearestMention, sentenceAround } from '../../src/domain/nearest-mention.ts';

const TEXT = 'Title\n\nHalvek grew. The firm, Ann Lee said, owns the mine. It sold Borna.\nNext paragraph.';
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

it('finds the sentence around a quote, within its line', () => {
  expect(words(sentenceAround(TEXT, spanOf('owns the mine'))).trim()).toBe(
    'The firm, Ann Lee said, owns the mine.',
  );
  expect(words(sentenceAround(TEXT, spanOf('sold Borna')))).toBe('It sold Borna.');
  expect(words(sentenceAround(TEXT, spanOf('mine. It sold')))).toBe(
    'The firm, Ann Lee said, owns the mine. It sold Borna.',
  );
});

it('takes the mention in the quote, else the last before it, else the first after it in the sentence', () => {
  const quote = spanOf('owns the mine');
  const sentence = sentenceAround(TEXT, quote);
  const [firm, ann, mine, halvek] = ['The firm', 'Ann Lee', 'the mine', 'Halvek'].map((each) => spanOf(each));
  expect(
    nearestMention(
      [firm, ann, mine].filter((each) => each !== undefined),
      quote,
      sentence,
    ),
  ).toBe(mine);
  expect(
    nearestMention(
      [firm, ann].filter((each) => each !== undefined),
      quote,
      sentence,
    ),
  ).toBe(ann);
  const early = { start: sentence.start, end: sentence.start + 3 };
  expect(
    nearestMention(
      [ann].filter((each) => each !== undefined),
      early,
      sentence,
    ),
  ).toBe(ann);
  expect(
    nearestMention(
      [halvek].filter((each) => each !== undefined),
      quote,
      sentence,
    ),
  ).toBeNull();
});
