/**
 * What full text goes by. The engines split text into words each in its own way (`3.5`, `O'Brien`, `l'été`, `共和国`),
 * so they are given text in which only one way is left: plain words, folded, one space between. Scripts that put no
 * space between words have each sign and each pair of signs for words, written in letters that no engine splits.
 */

/** Letters and numbers as far as they go. */
const WORD = /[\p{L}\p{N}]+/gu;
const ASCII = /^[\t\n\r -~]*$/;
const ASCII_WORD = /[a-z0-9]+/g;
/** Signs of scripts without spaces between words: Chinese, Japanese, and the scripts of South-East Asia. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;
const IS_UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Words of one query that are looked for; more would add work and hardly a better answer. */
const MAX_QUERY_WORDS = 32;

/** Bytes are what Lucene counts: longer words it would cut in pieces of its own. */
const MAX_WORD_LENGTH = 80;

/** Letters of the longest beginning that names are also found by: who has typed more can type the word. */
export const MAX_BEGINNING = 30;

/** A run of one script: a word, or signs that are words each. */
interface Run {
  readonly unspaced: boolean;
  readonly text: string;
}

/**
 * Returns what to store in a property that has a full-text index: each word of the text once, in the order of
 * first use, in lower case without accents. `searchTextOf("O'Brien, O’Brien & École")` gives `o brien ecole`.
 */
export function searchTextOf(text: string): string {
  return [...new Set(runsOf(text).flatMap(storedWords))].join(' ');
}

/** The same for names, with the beginnings of each word: `halvek` also as `h`, `ha`, `hal`, `halv`, `halve`. */
export function nameSearchTextOf(names: readonly string[]): string {
  const words = new Set<string>();
  for (const run of names.flatMap(runsOf)) {
    for (const word of storedWords(run)) words.add(word);
    if (run.unspaced) continue;
    const end = Math.min(run.text.length - 1, MAX_BEGINNING);
    for (let length = 1; length <= end; length += 1) words.add(run.text.slice(0, length));
  }
  return [...words].join(' ');
}

/** Splits a query into the words it is searched by, folded as `searchTextOf` folds them. */
export function searchWords(query: string): readonly string[] {
  const runs = runsOf(query.slice(0, MAX_QUERY_WORDS * MAX_WORD_LENGTH));
  return [...new Set(runs.flatMap(queryWords))].slice(0, MAX_QUERY_WORDS);
}

/** Splits a text into what stands one after another in it: folded words, and single signs of unspaced scripts. */
export function tokensOf(text: string): readonly string[] {
  return runsOf(text).flatMap((run) => (run.unspaced ? [...run.text] : [run.text]));
}

function runsOf(text: string): readonly Run[] {
  // Most names; the classes of Unicode take five times as long to match.
  if (ASCII.test(text))
    return (text.toLowerCase().match(ASCII_WORD) ?? []).map((word) => ({
      unspaced: false,
      text: word.slice(0, MAX_WORD_LENGTH),
    }));
  const runs: Run[] = [];
  for (const [word] of fold(text).matchAll(WORD))
    for (const [part] of word.matchAll(UNSPACED)) {
      const unspaced = IS_UNSPACED.test(part);
      runs.push({ unspaced, text: unspaced ? part : part.slice(0, MAX_WORD_LENGTH) });
    }
  return runs;
}

function storedWords({ unspaced, text }: Run): readonly string[] {
  if (!unspaced) return [text];
  const signs = [...text];
  return [...signs.map(spell), ...pairs(signs)];
}

/** Pairs are fewer than signs and say more; a sign that stands alone is all there is. */
function queryWords({ unspaced, text }: Run): readonly string[] {
  if (!unspaced) return [text];
  const signs = [...text];
  return signs.length === 1 ? signs.map(spell) : pairs(signs);
}

function pairs(signs: readonly string[]): readonly string[] {
  return signs.slice(1).map((sign, index) => spell(`${signs[index]}${sign}`));
}

/** Writes signs by their code points: `中国` as `z4e2dz56fd`. */
function spell(signs: string): string {
  return [...signs].map((sign) => `z${(sign.codePointAt(0) ?? 0).toString(16)}`).join('');
}

/** Upper case first: it makes one letter of those that have several small forms (ß, ς, ı). */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ');
}
