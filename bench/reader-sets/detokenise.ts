import type { Word } from '../../ingest/reader/tokenizer.ts';
import type { JudgedDocument } from './judged.ts';

/** A document as text, a sentence a line, with the place of each of its words. */
export interface DocumentText {
  readonly text: string;
  readonly words: readonly (readonly Word[])[];
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}”’]|n['’]t|['’](?:s|re|ve|ll|d|m)?|'')$/iu;
const NO_SPACE_AFTER = /^(?:[([{$£€“‘#@]|``)$/u;

/** Sets a document's words as text: signs and clitics without a space before them. */
export function detokenise({ sentences }: JudgedDocument): DocumentText {
  let text = '';
  const words = sentences.map((sentence) => {
    let glue = true;
    let quotes = 0;
    const placed = sentence.words.map((word) => {
      const quote = word === '"';
      if (quote) quotes += 1;
      const closes = quote && quotes % 2 === 0;
      if (!glue && !closes && !NO_SPACE_BEFORE.test(word)) text += ' ';
      const start = text.length;
      text += word;
      glue = NO_SPACE_AFTER.test(word) || (quote && !closes);
      return { text: word, start, end: text.length };
    });
    text += '\n';
    return placed;
  });
  return { text, words };
}
