/** A word as the encoder reads it, and the tokens `from`..`to` (exclusive) of the reader that it stands for. */
export interface UdWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A token of the reader: a word with its place in the text. */
interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Prefixes that UD's English treebanks leave on their word: "co-founder", "non-profit". */
const PREFIXES =
  /^(?:a|anti|bi|co|counter|de|e|ex|extra|hyper|inter|intra|mega|mid|mini|multi|non|over|post|pre|pro|pseudo|re|semi|sub|super|trans|tri|u|ultra|un|under|uni|vice|x)$/iu;

/**
 * Gives the words of a sentence as UD cuts them: hyphenated words in parts ("rare", "-", "earth"), "cannot" in two,
 * and what the reader cuts finer ("...", "9/11", "10:30") in one.
 */
export function udWords(tokens: readonly Placed[]): readonly UdWord[] {
  const words: UdWord[] = [];
  for (let from = 0; from < tokens.length; ) {
    const to = joinedEnd(tokens, from);
    const parts = to - from > 1 ? [joined(tokens, from, to)] : splitWord(tokens[from]?.text ?? '');
    for (const part of parts) words.push({ text: part, from, to });
    from = to;
  }
  return words;
}

const joined = (tokens: readonly Placed[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('');

/** Gives each token as one word of its own. */
export function wholeWords(tokens: readonly Placed[]): readonly UdWord[] {
  return tokens.map(({ text }, from) => ({ text, from, to: from + 1 }));
}

function splitWord(text: string): readonly string[] {
  if (text.length === 6 && /^cannot$/iu.test(text)) return [text.slice(0, 3), text.slice(3)];
  if (text.length > 60 || !text.includes('-') || !/[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(text)) return [text];
  const parts: string[] = [];
  for (const piece of text.split(/(-)/u)) {
    const held = parts.length === 2 && PREFIXES.test(parts[0] ?? '');
    if (held) parts.splice(0, 2, `${parts[0]}-${piece}`);
    else parts.push(piece);
  }
  return parts;
}

/** Where the word ends that begins at a token and that UD does not cut: dots in a row, dates and times in figures. */
function joinedEnd(tokens: readonly Placed[], from: number): number {
  const text = (at: number) => tokens[at]?.text ?? '';
  const touches = (at: number) => tokens[at]?.start === tokens[at - 1]?.end;
  let to = from + 1;
  if (/^[.-]$/u.test(text(from))) while (text(to) === text(from) && touches(to) && to - from < 5) to += 1;
  else if (/^\d+$/u.test(text(from)))
    while (/^[/:]$/u.test(text(to)) && /^\d+$/u.test(text(to + 1)) && touches(to) && touches(to + 1)) to += 2;
  return to;
}
