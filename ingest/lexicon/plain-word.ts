/** Tells whether a word begins with a capital (or is one, as in "U.S."). */
export function isCapitalised(word: string): boolean {
  if (word >= 'a' && word < '{') return false; // most words begin with a plain small letter
  return /^(?:\d+(?:st|nd|rd|th)-)?\p{Lu}/u.test(word);
}

/** Tells whether a hyphenated word is only capitalised in front, as an attribute: "Party-led", "U.S.-backed". */
export function isAttribute(word: string): boolean {
  return /-\p{Ll}[\p{L}\p{M}]*$/u.test(word);
}

/** Tells whether a word is written in capitals only, at least two: "NMA", "U.S.". */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(word);
}

/** Opening and closing quotation marks; the straight one is both. */
export const OPEN_QUOTE = /^[“"«„‘]$/u;
export const CLOSE_QUOTE = /^[”"»’]$/u;
