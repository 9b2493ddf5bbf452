import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { monthNumber } from './dates.ts';
import { type FoundTime, findEventTime, isBound } from './event-time.ts';
import { belongsTo, type Stretch, timeStretches } from './time-stretches.ts';
import { factualityOf } from './tree-factuality.ts';
import { governorOf, leansOn } from './tree-governor.ts';

/** Where to look for a time: a predicate's tree, its article's text, the date of publication. */
export interface TimeQuestion {
  readonly tree: Tree;
  readonly at: number;
  readonly text: string;
  readonly publishedAt: string | null;
}

/**
 * Finds when a predicate's event happened: among what hangs on the predicate itself, on its object ("bought the mine in
 * 2019"), on the first of coordinated verbs where the time opens both, and on the verb that it follows the fate of ("was
 * forced last year to sell"). A time of another clause is not taken. Offsets are into the article's text.
 */
export function treeTimeOf(question: TimeQuestion): FoundTime | null {
  const { tree, at } = question;
  const future = looksAhead(tree, at);
  const own = firstTime(question, timeStretches(tree, at), future);
  if (own) return own;
  const first = leansOn(tree, at);
  if (first !== null) {
    const opening = timeStretches(tree, first).filter(({ to }) => to <= first);
    return firstTime({ ...question, at: first }, opening, future);
  }
  const governor = governorOf(tree, at);
  const follows = governor?.frame === 'to' && factualityOf(tree, at).mood === 'FACT';
  return follows ? treeTimeOf({ ...question, at: governor.at }) : null;
}

function firstTime(question: TimeQuestion, stretches: readonly Stretch[], future: boolean): FoundTime | null {
  for (const stretch of stretches) {
    const time = timeIn(question, stretch, future);
    if (time) return time;
  }
  return null;
}

function timeIn(question: TimeQuestion, { from, to }: Stretch, future: boolean): FoundTime | null {
  const { tree, at, text, publishedAt } = question;
  const start = tree.tokens[from]?.start ?? 0;
  const end = tree.tokens[to - 1]?.end ?? start;
  // The parser may part "to June" from "2026".
  const before = tree.tokens[from - 1]?.text ?? '';
  if (monthNumber(before) > 0 || isBound(`${before} `)) return null;
  const found = findEventTime(text.slice(start, end), publishedAt, future);
  if (!found) return null;
  const placed = { ...found, start: start + found.start, end: start + found.end };
  const words = tree.tokens.flatMap((token, index) =>
    index >= from && token.start < placed.end && token.end > placed.start ? [index] : [],
  );
  return belongsTo(tree, at, words) ? placed : null;
}

/** Tells whether a predicate is of what may still come: not a past form, nor "has …", nor what follows the fate of one. */
function looksAhead(tree: Tree, at: number): boolean {
  const auxiliaries = dependents(tree, at, 'aux', 'cop');
  const [first] = auxiliaries;
  const finite = first ?? at;
  const features = tree.tokens[finite]?.features ?? [];
  if (
    features.includes('Tense=Past') ||
    /^(?:ha[sd]|have|was|were|did)$/iu.test(tree.tokens[finite]?.text ?? '')
  )
    return false;
  if (first !== undefined) return true;
  const shared = leansOn(tree, at);
  if (shared !== null && !features.includes('VerbForm=Fin')) return looksAhead(tree, shared);
  const governor = isRelation(tree, at, 'xcomp', 'advcl', 'acl') ? headOf(tree, at) : null;
  const follows = governor !== null && dependent(tree, at, 'nsubj') === null;
  return follows && factualityOf(tree, at).mood === 'FACT' ? looksAhead(tree, governor) : true;
}
