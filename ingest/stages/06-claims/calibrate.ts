/** Slope and offset of the line through the shares that were right; see `bench/calibration.ts`. */
const LINE = { slope: 1.07, offset: 0.003 };

/**
 * Turns the product of a rule's weight and the certainty of its links into how often such a claim is right altogether:
 * 0..1. Fitted on 200 claims of news articles that were judged by reading (`bench/judged-claims.csv`).
 */
export function calibrate(score: number): number {
  return Math.max(0, Math.min(1, LINE.slope * score + LINE.offset));
}
