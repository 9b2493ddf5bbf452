const SUPPLEMENTARY = /[\u{10000}-\u{10FFFF}]/gu;

/**
 * Returns a text that is ordered and compared alike everywhere: characters past U+FFFF become U+FFFD. Neo4j orders
 * by code point, but compares a property without an index to a parameter by code unit, as JavaScript sorts; only
 * below U+10000 are the two the same. For properties that keyset pages go by.
 */
export function sortKey(text: string): string {
  return text.replace(SUPPLEMENTARY, '\uFFFD');
}
