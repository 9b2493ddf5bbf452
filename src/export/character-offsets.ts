/**
 * Returns a function that turns an offset in UTF-16 units, which is what JavaScript and the store count, into one in
 * characters (code points), which is what Web Annotation counts. They differ after each emoji and the like.
 */
export function characterOffsets(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBefore(pairs, offset);
}

/** How many of the ascending numbers are below a bound, by halving. */
function countBefore(ascending: readonly number[], bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
