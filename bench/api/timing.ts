export interface Timing {
  /** Milliseconds: half of the calls took less. */
  readonly p50: number;
  /** Milliseconds: 19 of 20 calls took less. */
  readonly p95: number;
}

/** Sums up the times of calls, in milliseconds. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
