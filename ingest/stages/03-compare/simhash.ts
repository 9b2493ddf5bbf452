import type { RunHash } from './word-hashes.ts';

const HALF = 32;

/** Folds hashes into 64 bits of which each says what most hashes have there; 16 hex digits, zeros for no hashes. */
export function simhash(hashes: readonly RunHash[]): string {
  const high = new Int32Array(HALF);
  const low = new Int32Array(HALF);
  for (const hash of hashes) {
    vote(high, hash.high);
    vote(low, hash.low);
  }
  return majority(high) + majority(low);
}

function vote(counts: Int32Array, hash: number): void {
  for (let bit = 0; bit < HALF; bit += 1) counts[bit] = (counts[bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1);
}

function majority(counts: Int32Array): string {
  let value = 0;
  counts.forEach((count, bit) => {
    if (count > 0) value |= 1 << bit;
  });
  return (value >>> 0).toString(16).padStart(8, '0');
}
