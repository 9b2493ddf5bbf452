import { mix, type RunHash } from './word-hashes.ts';

/** Length of a signature: the estimate of Jaccard similarity has a standard error of at most 1/(2·√64) = .0625. */
export const MINHASH_SIZE = 64;
const LARGEST = 0xffffffff;

/**
 * Computes the MinHash signature: for each of 64 orders the smallest hash, a non-negative integer below 2^32.
 * The share of places where two signatures agree estimates the share of word runs two bodies have in common.
 */
export function minhash(hashes: readonly RunHash[]): readonly number[] {
  const least = new Array<number>(MINHASH_SIZE).fill(LARGEST);
  for (const { high, low } of hashes) {
    for (let order = 0; order < MINHASH_SIZE; order += 1) {
      const value = mix(high ^ Math.imul(low | 1, order * 2 + 1));
      if (value < (least[order] ?? 0)) least[order] = value;
    }
  }
  return least;
}
