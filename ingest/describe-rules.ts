import { RULES } from './rules/rules.ts';

/** Returns each claim rule by its name, with a sentence it reads and the claim it makes of it. */
export function describeRules(): ReadonlyMap<string, { readonly example: string; readonly reads: string }> {
  return new Map(RULES.map(({ name, example, yields }) => [name, { example, reads: yields }]));
}
