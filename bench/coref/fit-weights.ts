import { rankAntecedents } from '../../ingest/stages/05-mentions/rank-antecedents.ts';

/** One pronoun: the facts of each candidate, and which of them are right. */
export interface Choice {
  readonly candidates: readonly { readonly features: readonly string[]; readonly right: boolean }[];
}

/** Facts that fewer candidates have get no weight. */
const RARE = 12;
/** Pull to zero. */
const PULL = 2;
const ROUNDS = 300;
const STEP = 0.05;

/** Fits the weights of a softmax over candidates to the choices of the gold, by gradient (Adam) from zero: no chance in it. */
export function fitWeights(choices: readonly Choice[]): Readonly<Record<string, number>> {
  const names = commonFeatures(choices);
  const weights: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const mean = new Map<string, number>();
  const square = new Map<string, number>();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = gradient(choices, weights);
    for (const name of names) {
      const own = (slope.get(name) ?? 0) - PULL * (weights[name] ?? 0);
      mean.set(name, 0.9 * (mean.get(name) ?? 0) + 0.1 * own);
      square.set(name, 0.999 * (square.get(name) ?? 0) + 0.001 * own * own);
      const first = (mean.get(name) ?? 0) / (1 - 0.9 ** round);
      const second = (square.get(name) ?? 0) / (1 - 0.999 ** round);
      weights[name] = (weights[name] ?? 0) + (STEP * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name) => [name, Math.round((weights[name] ?? 0) * 100) / 100]));
}

function commonFeatures(choices: readonly Choice[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { candidates } of choices)
    for (const { features } of candidates)
      for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count < RARE ? [] : [name])).sort();
}

function gradient(
  choices: readonly Choice[],
  weights: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const slope = new Map<string, number>();
  for (const { candidates } of choices) {
    const chances = rankAntecedents(
      candidates.map(({ features }) => ({ features, referent: null })),
      weights,
    );
    const right = candidates.reduce((sum, each, index) => sum + (each.right ? (chances[index] ?? 0) : 0), 0);
    candidates.forEach((each, index) => {
      const chance = chances[index] ?? 0;
      const wanted = each.right ? chance / Math.max(right, 1e-12) : 0;
      for (const name of each.features) slope.set(name, (slope.get(name) ?? 0) + wanted - chance);
    });
  }
  return slope;
}
