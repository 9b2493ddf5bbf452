import { expect, it } from 'vitest';
import { textFragmentLink } from '../../src/api/text-fragment.ts';

const PAGE = 'https://courier.example/river';

/** Links to words of a text; where they stand more than once, to the given one of them. */
function link(text: string, words: string, { url = PAGE, nth = 0 }: { url?: string; nth?: number } = {}) {
  let start = text.indexOf(words);
  for (let index = 0; index < nth; index += 1) start = text.indexOf(words, start + 1);
  return textFragmentLink(url, text, { start, end: start + words.length });
}

/** Reads a directive as a browser does: split at commas, parts with a hyphen outside are context. */
function read(address: string | null) {
  const parts = (address ?? '').split(':~:text=')[1]?.split(',') ?? [];
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const decode = (part: string | undefined) => (part === undefined ? undefined : decodeURIComponent(part));
  return { prefix: decode(prefix), start: decode(parts[0]), end: decode(parts[1]), suffix: decode(suffix) };
}

it('names a quote that stands once by its words alone', () => {
  expect(link('News.\n\nHalvek owns the mine.', 'Halvek owns the mine')).toBe(
    `${PAGE}#:~:text=Halvek%20owns%20the%20mine`,
  );
});

it('encodes what means something in a directive', () => {
  const text = 'The state-owned, largest R&D firm grew 5% – “fast” — again.';
  const address = link(text, 'state-owned, largest R&D firm grew 5% – “fast”');
  expect(address).toContain('text=state%2Downed%2C%20largest%20R%26D%20firm%20grew%205%25');
  expect(read(address)).toEqual({ start: 'state-owned, largest R&D firm grew 5% – “fast”' });
});

it('adds words before or after where the quote stands more than once', () => {
  const text = 'Halvek owns the mine, it said. Nobody denies that Halvek owns the mine today.';
  expect(read(link(text, 'Halvek owns the mine', { nth: 1 }))).toMatchObject({
    prefix: 'that',
    start: 'Halvek owns the mine',
  });
  expect(read(link(text, 'Halvek owns the mine'))).toMatchObject({
    start: 'Halvek owns the mine',
    suffix: ', it',
  });
});

it('takes no context over the end of a line while its own line has some', () => {
  const text = 'Halvek owns the mine\n\nHalvek owns the mine and wants more.';
  const { prefix, suffix } = read(link(text, 'Halvek owns the mine', { nth: 1 }));
  expect(prefix).toBeUndefined();
  expect(suffix).toBe('and');
});

it('compares as a browser does, without case, accents and runs of white space', () => {
  const text = 'HÁLVEK  owns the mine. Later halvek owns the mine again.';
  expect(read(link(text, 'halvek owns the mine')).prefix).toBe('Later');
});

it('names a long quote by its first and last words', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  const { start, end } = read(link(`Before it. ${words} And after it.`, words));
  expect(start).toBe('word0 word1 word2 word3');
  expect(end).toBe('word36 word37 word38 word39');
});

it('takes more of the ends of a long quote until they are its own', () => {
  const tail = 'so said the minister in the end';
  const quote = `It began here in the hills, and ${tail}, then came much more that nobody had thought of before the vote, in the house of the town by the river, and ${tail}`;
  const text = `A first line.\n\n${quote}.`;
  const { start = '', end = '' } = read(link(text, quote));
  expect(start).toBe('It began here in the hills, and so');
  const from = text.indexOf(start);
  expect(from).toBe(text.indexOf(quote));
  expect(text.indexOf(end, from + start.length) + end.length).toBe(from + quote.length);
});

it('spans lines by its ends, each within its line', () => {
  const { start, end } = read(link('Title here\n\nBody.', 'Title here\n\nBody'));
  expect(start).toBe('Title');
  expect(end).toBe('Body');
});

it('keeps a fragment that is there, and replaces a directive that is', () => {
  expect(link('One two.', 'One two', { url: `${PAGE}#section-2` })).toBe(
    `${PAGE}#section-2:~:text=One%20two`,
  );
  expect(link('One two.', 'One two', { url: `${PAGE}#s:~:text=old` })).toBe(`${PAGE}#s:~:text=One%20two`);
  expect(link('One two.', 'One two', { url: `${PAGE}?a=1#` })).toBe(`${PAGE}?a=1#:~:text=One%20two`);
});

it.each([null, '', 'ftp://files.example/a', 'javascript:alert(1)', 'file:///etc/hosts', 'no address'])(
  'gives none for %j',
  (url) => {
    expect(textFragmentLink(url, 'One two.', { start: 0, end: 7 })).toBeNull();
  },
);

it('says as much as it may where nothing tells one place from another', () => {
  const text = Array.from({ length: 50 }, () => 'tick tock').join(' ');
  const address = link(text, 'tick tock', { nth: 20 });
  expect(read(address).start).toBe('tick tock');
  expect(address?.length).toBeLessThan(300);
});
