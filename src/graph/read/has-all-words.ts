import { searchTextOf, searchWords } from '../search-text.ts';

/** Tells whether a text has every word of a query, as full text folds words; false for a query without words. */
export function hasAllWords(text: string, query: string): boolean {
  const wanted = searchWords(query);
  if (wanted.length === 0) return false;
  const found = new Set(searchTextOf(text).split(' '));
  return wanted.every((word) => found.has(word));
}
