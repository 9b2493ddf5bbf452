/** Returns a text that UTF-8 can hold: half a surrogate pair becomes U+FFFD (`toWellFormed` is newer than our types). */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}');
}
