import { headOf, isRelation, type Tree } from '../../tree.ts';

/** A question that a preposition governs: "whether the court agrees" of "depends on whether the court agrees". */
export interface IndirectQuestion {
  readonly word: string;
  /** Token of the preposition. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Finds what a verb asks or tells about by a preposition and a question: "talked about why she left"; null where there is none. */
export function indirectQuestion(tree: Tree, main: number): IndirectQuestion | null {
  for (let at = main + 1; at < tree.tokens.length - 2; at += 1) {
    if (!PREPOSITION.test(lower(tree, at)) || !QUESTION.test(lower(tree, at + 1))) continue;
    if (!isRelation(tree, at, 'mark', 'case')) continue;
    const top = childOf(tree, at, main);
    const span = top === null ? undefined : tree.spans[top];
    if (span?.from === at)
      return { word: lower(tree, at), at, from: at + 1, to: stopBefore(tree, at, span.to) };
  }
  return null;
}

/** The token that hangs on the verb and holds another, or null. */
function childOf(tree: Tree, from: number, verb: number): number | null {
  for (let at: number | null = from; at !== null; at = headOf(tree, at))
    if (headOf(tree, at) === verb) return at === from ? null : at;
  return null;
}

/** The end of the question without its stop, or before what a colon adds. */
function stopBefore(tree: Tree, from: number, to: number): number {
  const colon = tree.tokens.findIndex(({ text }, at) => at > from && at < to && text === ':');
  let end = colon < 0 ? to : colon;
  while (/^[.,;:—–-]$/u.test(tree.tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

const lower = (tree: Tree, at: number) => tree.tokens[at]?.text.toLowerCase() ?? '';

const PREPOSITION = /^(?:on|about|over|of|into|at|with|to|for|from|by|as to)$/u;
const QUESTION = /^(?:whether|how|why|what|who|whom|when|where|which)$/u;
