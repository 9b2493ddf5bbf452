import { type Match, matchTriple, type Triple } from './match-triple.ts';

/** The triples of one sentence: the set's and the reader's. */
export interface JudgedSentence {
  readonly gold: readonly Triple[];
  readonly found: readonly Triple[];
}

/** The best point of the curve, and the area under it. */
export interface CurveScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly auc: number;
}

interface Sums {
  right: number;
  found: number;
  recalled: number;
  gold: number;
}

/**
 * Scores triples over all confidences as thresholds, as CaRB does: precision from one-to-one pairs, recall from the best
 * triple for each of the set's. The area is taken by trapezoids from the lowest threshold's point to precision 1 at
 * recall 0, so it never counts recall that was not reached.
 */
export function scoreTriples(sentences: readonly JudgedSentence[]): CurveScore {
  const thresholds = [
    ...new Set(sentences.flatMap(({ found }) => found.map(({ confidence }) => confidence))),
  ].sort((a, b) => a - b);
  const sums = thresholds.map((): Sums => ({ right: 0, found: 0, recalled: 0, gold: 0 }));
  for (const sentence of sentences) addSentence(sums, thresholds, sentence);
  const points = sums.map(({ right, found, recalled, gold }) => {
    const precision = found === 0 ? 1 : right / found;
    const recall = gold === 0 ? 0 : recalled / gold;
    return {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    };
  });
  const best = points.reduce((a, b) => (b.f1 > a.f1 ? b : a), { precision: 0, recall: 0, f1: 0 });
  return { ...best, auc: areaUnder([...points, { precision: 1, recall: 0 }]) };
}

function addSentence(
  sums: readonly Sums[],
  thresholds: readonly number[],
  { gold, found }: JudgedSentence,
): void {
  const cells = gold.map((right) => found.map((triple) => matchTriple(right, triple)));
  const known = new Map<number, Sums>();
  thresholds.forEach((threshold, at) => {
    const kept = found.flatMap(({ confidence }, index) => (confidence >= threshold ? [index] : []));
    const sum = known.get(kept.length) ?? sumOf(cells, kept);
    known.set(kept.length, sum);
    const total = sums[at];
    if (!total) return;
    total.right += sum.right;
    total.found += sum.found;
    total.recalled += sum.recalled;
    total.gold += sum.gold;
  });
}

function sumOf(cells: readonly (readonly Match[])[], kept: readonly number[]): Sums {
  const pairs = cells.flatMap((row, gold) =>
    kept.map((found) => ({ gold, found, precision: row[found]?.precision ?? 0 })),
  );
  const used = { gold: new Set<number>(), found: new Set<number>() };
  let right = 0;
  for (const pair of pairs.sort((a, b) => b.precision - a.precision)) {
    if (used.gold.has(pair.gold) || used.found.has(pair.found)) continue;
    used.gold.add(pair.gold);
    used.found.add(pair.found);
    right += pair.precision;
  }
  const recalled = cells.reduce(
    (sum, row) => sum + Math.max(0, ...kept.map((found) => row[found]?.recall ?? 0)),
    0,
  );
  return { right, found: kept.length, recalled, gold: cells.length };
}

function areaUnder(points: readonly { readonly precision: number; readonly recall: number }[]): number {
  let area = 0;
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]];
    if (a && b) area += ((a.recall - b.recall) * (a.precision + b.precision)) / 2;
  }
  return area;
}
