import iconv from 'iconv-lite';
import { CODE_PAGES, type CodePage, readSequence, type Sequence } from './code-pages.ts';

/** A misread stretch and what it was. */
export interface Run {
  readonly length: number;
  readonly meant: string;
}

const THAI = /[\u0E00-\u0E7F]/u;
const LATIN_LETTER = /[a-z]/iu;
/** First two characters of misread general punctuation (bytes E2 80), whose third byte may have been lost. */
const LOST_THIRD = /^(?:โ[€\x80]|â[€\x80]|вЂ)/u;

/**
 * Finds the misread run that begins at `at`. Real Thai, Cyrillic, Chinese or French beside it must survive:
 * a sequence counts only where no writing system would put these characters in this order.
 */
export function misreadRun(text: string, at: number): Run | undefined {
  for (const page of CODE_PAGES) {
    const sequence = readSequence(text, at, page);
    if (sequence && ACCEPT[page.name](text, at, sequence)) {
      return { length: sequence.length, meant: String.fromCodePoint(sequence.codePoint) };
    }
  }
  return lostThirdByte(text, at) ?? chineseRun(text, at);
}

type Accept = (text: string, at: number, sequence: Sequence) => boolean;

const ACCEPT: Readonly<Record<CodePage['name'], Accept>> = {
  latin: (text, at, { length, bytes }) => {
    const [lead = 0, second = 0] = bytes;
    if (length === 4) return lead === 0xf0;
    // "é »" with a hard space is French; E2 with a second byte of 80–9F is punctuation or a symbol.
    if (length === 3) return (lead === 0xe2 && second < 0xa0) || lead === 0xef || pairOfLetters(text, at);
    // A C1 control is never real: it is what a Latin-1 misreading of a misreading leaves.
    if (lead === 0xc2 && /[\u0080-\u009F]/u.test(text.charAt(at + 1))) return true;
    if (lead === 0xc2) return second >= 0xa0 && !(second === 0xbb && opensFrenchQuote(text, at));
    return lead === 0xc3 || (lead <= 0xc5 && LATIN_LETTER.test(text.charAt(at - 1)));
  },
  thai: (text, at, { length, bytes }) => {
    const [lead = 0, second = 0] = bytes;
    // After โ Thai has a consonant, never a character of 80–9F.
    if (length === 3) return lead === 0xe2 && second < 0xa0;
    if (THAI.test(text.charAt(at + 2)) || length !== 2) return false;
    if (lead === 0xc2 && second === 0xa3) return /\d/u.test(text.charAt(at + 2));
    if (lead === 0xc2 && second === 0xb0) return /\d/u.test(text.charAt(at - 1));
    return lead === 0xc3 && /[a-z]/u.test(text.charAt(at - 1));
  },
  cyrillic: (text, at, { length, bytes }) => {
    const [lead = 0, second = 0] = bytes;
    if (length === 3) return lead === 0xe2 && second <= 0x84;
    const after = text.charAt(at + 2);
    return length === 2 && lead === 0xc3 && LATIN_LETTER.test(text.charAt(at - 1)) && !/[а-яё]/iu.test(after);
  },
};

/** True where a second three-byte sequence follows or came before: misread Chinese, Japanese or Korean. */
function pairOfLetters(text: string, at: number): boolean {
  const [latin] = CODE_PAGES;
  if (!latin || /[\u00A0»]/u.test(text.slice(at + 1, at + 3))) return false;
  const wide = (sequence: Sequence | undefined) => sequence !== undefined && sequence.codePoint >= 0x3000;
  if (!wide(readSequence(text, at, latin))) return false;
  return wide(readSequence(text, at + 3, latin)) || wide(readSequence(text, at - 3, latin));
}

function opensFrenchQuote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}

/** `โ€` alone lost its 9D (”), which no code page shows; with a straight quote after it, it was 94 (—). */
function lostThirdByte(text: string, at: number): Run | undefined {
  const found = LOST_THIRD.exec(text.slice(at, at + 2));
  if (!found) return undefined;
  const third = text.charAt(at + 2);
  if (third === '"') return { length: 3, meant: '—' };
  return { length: third === '\uFFFD' ? 3 : 2, meant: '”' };
}

/** GBK reads E2 80 as 鈥 (a character nobody writes) and takes the third byte with the letter after it. */
function chineseRun(text: string, at: number): Run | undefined {
  if (text.charAt(at) !== '鈥') return undefined;
  const bytes = iconv.encode(text.slice(at, at + 2), 'gbk');
  const third = bytes[2] ?? 0;
  const letter = bytes[3] ?? 0;
  if (bytes.length !== 4 || third < 0x80 || third > 0xbf || letter < 0x20 || letter > 0x7e) return undefined;
  return { length: 2, meant: String.fromCharCode(0x2000 | (third & 0x3f), letter) };
}
