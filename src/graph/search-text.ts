/**
 * What full text goes by. The engines split text into words each in its own way (`3.5`, `O'Brien`, `l'été`), so
 * they are given text in which only one way is left: plain words, folded, one space between.
 */

/** A word: letters and numbers as far as they go. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Words of one query that are looked for; more would add work and hardly a better answer. */
const MAX_QUERY_WORDS = 32;

/** Bytes are what Lucene counts: longer words it would cut in pieces of its own. */
const MAX_WORD_LENGTH = 80;

/**
 * Returns what to store in a property that has a full-text index: each word of the text once, in the order of
 * first use, in lower case without accents. `searchTextOf("O'Brien, O’Brien & École")` gives `o brien ecole`.
 */
export function searchTextOf(text: string): string {
  return [...foldedWords(text)].join(' ');
}

/** Splits a query into the words it is searched by, folded as `searchTextOf` folds them. */
export function searchWords(query: string): readonly string[] {
  const words = new Set<string>();
  for (const word of foldedWords(query.slice(0, MAX_QUERY_WORDS * MAX_WORD_LENGTH))) {
    if (words.size === MAX_QUERY_WORDS) break;
    words.add(word);
  }
  return [...words];
}

function foldedWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of fold(text).matchAll(WORD)) words.add(word.slice(0, MAX_WORD_LENGTH));
  return words;
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
