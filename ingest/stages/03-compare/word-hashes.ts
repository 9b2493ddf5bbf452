const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Start of the second hash; any odd number apart from the first does (this is 2^32 over the golden ratio). */
const SECOND_OFFSET = 0x9e3779b9;

/** Two 32-bit hashes of a run of words, together 64 bits. */
export interface RunHash {
  readonly high: number;
  readonly low: number;
}

/** Returns the words of a body in order: runs of letters and digits, NFKC and case folded. */
export function wordsOf(body: string): readonly string[] {
  return (
    body
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Hashes each run of `width` words (FNV-1a over UTF-16 units, mixed). Fewer words than that are one run, none give none.
 */
export function runHashes(words: readonly string[], width: number): readonly RunHash[] {
  const count = words.length === 0 ? 0 : Math.max(1, words.length - width + 1);
  return Array.from({ length: count }, (_, at) => hash(words.slice(at, at + width).join(' ')));
}

function hash(text: string): RunHash {
  let high = FNV_OFFSET;
  let low = SECOND_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, FNV_PRIME);
    low = Math.imul(low ^ unit, 0x5bd1e995) ^ (low >>> 15);
  }
  return { high: mix(high), low: mix(low ^ high) };
}

/** Spreads every bit over all 32 (finaliser of MurmurHash3): FNV alone leaves the high bits of short texts alike. */
export function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
