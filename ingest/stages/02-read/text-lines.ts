/** One line of a text that is not blank, trimmed; `start` and `end` are offsets of what is left. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True when a blank line stands before it. */
  readonly apart: boolean;
}

/** A text of more lines is no article; the rest counts as one, so that millions of lines stay bounded. */
const MOST_LINES = 200_000;

/** Splits a text into its lines that are not blank, from `from` on. */
export function textLines(text: string, from = 0): readonly TextLine[] {
  const lines: TextLine[] = [];
  let apart = false;
  for (let at = from; at < text.length; ) {
    const newline = lines.length < MOST_LINES ? text.indexOf('\n', at) : -1;
    const stop = newline < 0 ? text.length : newline;
    const raw = text.slice(at, stop);
    const trimmed = raw.trim();
    if (trimmed === '') apart = true;
    else {
      const start = at + (raw.length - raw.trimStart().length);
      lines.push({ text: trimmed, start, end: start + trimmed.length, apart });
      apart = false;
    }
    at = stop + 1;
  }
  return lines;
}
