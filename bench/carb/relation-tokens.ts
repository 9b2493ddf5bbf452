import type { Clause } from '../../ingest/stages/06-claims/clause.ts';
import { dependent, dependents, headOf, isRelation, type Tree } from '../../ingest/tree.ts';
import { range } from './noun-tokens.ts';

/** Returns the tokens of a clause's verb with its helpers and the verbs that govern it: "plans to open". */
export function relationTokens(
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
): readonly (number | string)[] {
  const { verb } = clause;
  const particle = dependent(tree, verb.main, 'compound:prt');
  const own = range(verb.from, verb.to).filter((at) => tree.tokens[at]?.upos !== 'PUNCT');
  const words = [...own, ...(particle === null || own.includes(particle) ? [] : [particle])];
  const first = own[0] ?? verb.main;
  const governor = governorOf(tree, clause, clauses);
  if (governor !== undefined && governor.verb.main < first) {
    const marks = own.flatMap((at) => dependents(tree, at, 'mark')).filter((at) => at < first);
    return [...relationTokens(tree, governor, clauses), ...marks, ...words];
  }
  // "a team led by X" says that it is led.
  const bare = verb.passive && dependents(tree, verb.main, 'aux').length === 0;
  return bare ? ['is', ...words] : words;
}

/** Returns the clause whose verb governs this one's and has the same subject and no object: "plans" of "plans to open". */
export function governorOf(tree: Tree, clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  const top = range(clause.verb.from, clause.verb.main + 1).find((at) => isRelation(tree, at, 'xcomp'));
  if (top === undefined) return undefined;
  const head = headOf(tree, top);
  const governor = clauses.find((other) => other.verb.main === head);
  const same = governor?.subjects[0]?.from === clause.subjects[0]?.from;
  return same && governor?.objects.length === 0 ? governor : undefined;
}
