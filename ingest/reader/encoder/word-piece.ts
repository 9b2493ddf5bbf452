/** Ids that BERT's uncased vocabulary gives its special pieces. */
export const CLS = 101;
export const SEP = 102;
const UNKNOWN = 100;
/** More pieces of one word add nothing: the first stands for the word. */
const LONGEST_WORD = 12;
/** Longer stretches without a sign are unknown at once, so that a page without spaces costs nothing. */
const LONGEST_PART = 100;
/** Words kept in the cache; a cache of a pure function, so what was read before changes no answer. */
const CACHE_SIZE = 50_000;

const SIGN = /[!-/:-@[-`{-~\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff]|\p{P}/u;

/** Cuts a word into the ids of its vocabulary pieces, at least one and at most twelve. */
export type WordPieces = (word: string) => readonly number[];

/** Makes BERT's uncased word-piece cutter from the lines of its vocabulary; `training/wordpiece.py` is the same. */
export function makeWordPieces(vocabulary: string): WordPieces {
  const ids = new Map(
    vocabulary
      .replace(/\n$/u, '')
      .split('\n')
      .map((piece, id) => [piece, id]),
  );
  const cache = new Map<string, readonly number[]>();
  return (word) => {
    const known = cache.get(word);
    if (known) return known;
    const found = splitSigns(normalise(word)).flatMap((part) => longestFirst(part, ids));
    const pieces = found.length === 0 ? [UNKNOWN] : found.slice(0, LONGEST_WORD);
    if (cache.size < CACHE_SIZE) cache.set(word, pieces);
    return pieces;
  };
}

/** Drops control characters and accents and lowers the case. */
function normalise(word: string): string {
  return word
    .slice(0, 20 * LONGEST_PART)
    .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

/** Splits at white space and around each sign. */
function splitSigns(text: string): readonly string[] {
  const parts: string[] = [];
  let current = '';
  for (const character of text) {
    const space = /\s/u.test(character);
    if (!space && !SIGN.test(character)) {
      current += character;
      continue;
    }
    if (current !== '') parts.push(current);
    if (!space) parts.push(character);
    current = '';
  }
  if (current !== '') parts.push(current);
  return parts;
}

function longestFirst(part: string, ids: ReadonlyMap<string, number>): readonly number[] {
  const characters = [...part];
  if (characters.length > LONGEST_PART) return [UNKNOWN];
  const pieces: number[] = [];
  for (let start = 0; start < characters.length; ) {
    let end = characters.length;
    let id: number | undefined;
    for (; end > start; end -= 1) {
      id = ids.get((start > 0 ? '##' : '') + characters.slice(start, end).join(''));
      if (id !== undefined) break;
    }
    if (id === undefined) return [UNKNOWN];
    pieces.push(id);
    start = end;
  }
  return pieces;
}
