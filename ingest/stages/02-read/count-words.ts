/** Counts the words of a text: runs of letters and digits, with apostrophes, points and hyphens inside. (No group is repeated: a long one would overflow the stack.) */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)) count += 1;
  return count;
}
