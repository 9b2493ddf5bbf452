import type { Family } from './agreement.ts';
import type { Candidate } from './antecedent-features.ts';

/** Weight of each fact, for each family of pronouns. */
export type AntecedentWeights = Readonly<Record<'PERSON' | 'IT' | 'THEY', Readonly<Record<string, number>>>>;

/** Which weights a family takes: "he" and "she" are weighed alike. */
export function weightKey(family: Family): keyof AntecedentWeights {
  return family === 'HE' || family === 'SHE' ? 'PERSON' : family;
}

/** Gives each candidate its probability: a softmax over the sums of the weights of its facts. */
export function rankAntecedents(
  candidates: readonly Candidate[],
  weights: Readonly<Record<string, number>>,
): readonly number[] {
  const sums = candidates.map(({ features }) =>
    features.reduce((sum, name) => sum + (weights[name] ?? 0), 0),
  );
  const top = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - top));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}
