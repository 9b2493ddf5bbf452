import type { EncoderName, EncoderReading, EncoderWord } from './encode-sentence.ts';
import type { UdWord } from './ud-tokens.ts';

/**
 * Brings what was read of UD's words back to the reader's tokens. A token of several words takes the word nearest to the
 * root, so that heads still make a tree; of a word over several tokens the first takes it and the others hang on it.
 * A name that begins or ends inside a token ("Norland-backed") is no name of whole tokens and is left out.
 */
export function toTokens(reading: EncoderReading, words: readonly UdWord[], count: number): EncoderReading {
  const depths = depthsOf(reading.words);
  const outside = outsideOf(reading.words, words, count);
  const chosen = new Array<number>(count).fill(-1);
  words.forEach(({ from }, index) => {
    const other = chosen[from] ?? -1;
    if (other < 0 || (depths[index] ?? 0) < (depths[other] ?? 0)) chosen[from] = index;
  });
  let first = 0;
  const tokens = chosen.map((index, at): EncoderWord => {
    const word = reading.words[index];
    if (word) {
      first = at;
      return {
        ...word,
        head: word.head < 0 ? -1 : (words[word.head]?.from ?? -1),
        outside: outside[at] ?? 0,
      };
    }
    return { ...(reading.words[chosen[first] ?? 0] as EncoderWord), head: first, relation: 'flat' };
  });
  return {
    words: tokens,
    names: reading.names.flatMap((name) => wholeName(name, words)),
    speech: reading.speech.map((span) => ({
      ...span,
      from: words[span.from]?.from ?? 0,
      to: words[span.to - 1]?.to ?? count,
    })),
  };
}

/** How probable it is that a token belongs to no name: that of its least name-like word. */
function outsideOf(read: readonly EncoderWord[], words: readonly UdWord[], count: number): readonly number[] {
  const outside = new Array<number>(count).fill(Number.NEGATIVE_INFINITY);
  read.forEach((word, index) => {
    const from = words[index]?.from ?? -1;
    if (from >= 0) outside[from] = Math.max(outside[from] ?? 0, word.outside);
  });
  return outside;
}

function wholeName(name: EncoderName, words: readonly UdWord[]): readonly EncoderName[] {
  const first = words[name.from];
  const last = words[name.to - 1];
  const cut =
    !first ||
    !last ||
    words[name.from - 1]?.from === first.from ||
    (name.to < words.length && words[name.to]?.from === last.from);
  return cut ? [] : [{ ...name, from: first.from, to: last.to }];
}

/** Steps from each word to the root. */
function depthsOf(words: readonly EncoderWord[]): readonly number[] {
  const depths = new Array<number>(words.length).fill(-1);
  words.forEach((_, start) => {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && (depths[at] ?? -1) < 0) {
      path.push(at);
      at = words[at]?.head ?? -1;
    }
    let depth = at < 0 ? -1 : (depths[at] ?? 0);
    for (const word of path.reverse()) depths[word] = depth += 1;
  });
  return depths;
}
