/**
 * Links that make a browser jump to a quote: `#:~:text=[prefix-,]start[,end][,-suffix]`, as the WICG specification
 * "URL fragment text directives" has it. A browser marks the first match, so the link says as much as is needed for
 * the quote to be the only one in the article's text. What else a page shows, nobody here knows.
 */
import type { Span } from '../domain/evidence.ts';

/** Longer quotes are named by their first and last words: addresses stay short, and small changes inside do no harm. */
const MAX_WHOLE = 150;
/** Words at each end of such a quote; fewer could be found by chance. */
const MIN_END_WORDS = 4;
const MAX_END_WORDS = 12;
/** Words of context on each side, tried from one up. */
const MAX_CONTEXT_WORDS = 8;

/** What a text directive says; all but `start` may be absent. */
interface Directive {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Returns the address with a text fragment for a quote; null when it is none of the web. A fragment that is there
 * stays before the directive, and the browser falls back to it.
 */
export function textFragmentLink(url: string | null | undefined, text: string, quote: Span): string | null {
  const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  const [fragment = ''] = address.hash.slice(1).split(':~:');
  address.hash = '';
  return `${address.href.replace(/#$/, '')}#${fragment}:~:text=${write(directiveOf(text, quote))}`;
}

/** Percent-encodes: `-`, `,` and `&` mean something in a directive, so they are encoded as well. */
function write({ prefix, start, end, suffix }: Directive): string {
  // A word of more than the letters looked at may have been cut inside a pair: encoding refuses half of one.
  const encode = (words: string) =>
    encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
  return [
    prefix === undefined ? '' : `${encode(prefix)}-,`,
    encode(start),
    end === undefined ? '' : `,${encode(end)}`,
    suffix === undefined ? '' : `,-${encode(suffix)}`,
  ].join('');
}

function directiveOf(text: string, { start, end }: Span): Directive {
  const quote = text.slice(start, end).trim();
  const around = aroundOf(text, { start, end });
  const whole = comparedOnce(text);
  // A whole quote is looked for inside one block of the page, and a line end of ours is a block's end.
  if (quote.length <= MAX_WHOLE && !/[\n\r]/.test(quote)) {
    const bare = { start: quote.replace(/\s+/g, ' ') };
    return isOnly(whole, bare) ? bare : withContext(around, bare, (tried) => isOnly(whole, tried));
  }
  const length = compared(quote).length;
  for (let count = MIN_END_WORDS; count < MAX_END_WORDS; count += 2) {
    const ends = endsOf(quote, count);
    if (isOnlyRange(whole, ends, length)) return ends;
  }
  return withContext(around, endsOf(quote, MAX_END_WORDS), (tried) => isOnlyRange(whole, tried, length));
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/**
 * What context is taken from: the quote's own lines; past them only where these hold nothing else, because pages put
 * names, dates and pictures between paragraphs.
 */
function aroundOf(text: string, { start, end }: Span): Around {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const line = { before: before.split('\n').at(-1) ?? '', after: after.split('\n')[0] ?? '' };
  return (line.before + line.after).trim() === '' ? { before, after } : line;
}

/** Adds as few words around as make the quote the only one; all that are allowed where none do. */
function withContext(
  { before, after }: Around,
  bare: Directive,
  isEnough: (directive: Directive) => boolean,
): Directive {
  let tried = bare;
  for (let count = 1; count <= MAX_CONTEXT_WORDS; count += 1) {
    const prefix = lastWords(before, count);
    const suffix = firstWords(after, count);
    for (const context of [{ prefix }, { suffix }, { prefix, suffix }]) {
      tried = { ...bare, ...context };
      if (isEnough(tried)) return tried;
    }
  }
  return tried;
}

/** The first and last words of a quote, within its first and its last line. */
function endsOf(quote: string, count: number): Directive & { readonly end: string } {
  const words = quote.split(/\s+/);
  const few = Math.max(1, Math.min(count, Math.floor(words.length / 2)));
  return { start: firstWords(quote, few) ?? quote, end: lastWords(quote, few) ?? quote };
}

/** Up to so many words from the first line that has any, with the signs between them; undefined when none has. */
function firstWords(text: string, count: number): string | undefined {
  return takeWords(/\S[^\n\r]*/.exec(text.slice(0, 1000))?.[0].trim().split(/\s+/) ?? [], count)?.join(' ');
}

/** Up to so many words from the end of the last line that has any. */
function lastWords(text: string, count: number): string | undefined {
  const line =
    text
      .slice(-1000)
      .trimEnd()
      .split(/[\n\r]/)
      .at(-1)
      ?.trim() ?? '';
  return takeWords(line.split(/\s+/).reverse(), count)?.reverse().join(' ');
}

/** Signs alone, such as a comma, are no word: they come along, but nothing is found by them. */
function takeWords(tokens: readonly string[], count: number): string[] | undefined {
  const wordy = tokens.map((token) => /[\p{L}\p{N}]/u.test(token));
  const places = wordy.flatMap((isWord, index) => (isWord ? [index] : [])).slice(0, count);
  return places.length === 0 ? undefined : tokens.slice(0, (places.at(-1) ?? 0) + 1);
}

/** Tells whether the words, with their context, stand in the text once: at the quote. */
function isOnly(whole: string, { prefix = '', start, suffix = '' }: Directive): boolean {
  const words = compared(prefix + start + suffix);
  return whole.indexOf(words) === whole.lastIndexOf(words);
}

/** Tells whether the first words stand there once, and the last ones end the quote where they first follow. */
function isOnlyRange(
  whole: string,
  { prefix = '', start, end = '', suffix = '' }: Directive,
  length: number,
) {
  if (!isOnly(whole, { prefix, start })) return false;
  const quoteAt = whole.indexOf(compared(prefix + start)) + compared(prefix).length;
  const endAt = whole.indexOf(compared(end + suffix), quoteAt + compared(start).length);
  return endAt + compared(end).length === quoteAt + length;
}

/**
 * The text as a browser compares, without case and accents; and without white space, because whether there is some
 * between a quote and its context is not ours to know.
 */
function compared(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\s]+/gu, '')
    .toLowerCase();
}

let last = { text: '', compared: '' };

/** The same for an article's text: the evidence of one article is linked one after another. */
function comparedOnce(text: string): string {
  if (last.text !== text) last = { text, compared: compared(text) };
  return last.compared;
}
