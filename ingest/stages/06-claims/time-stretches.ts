import { dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { marksOf } from './tree-governor.ts';

/** Neighbouring words that may say when: "late on Monday". */
export interface Stretch {
  readonly from: number;
  /** One past the last. */
  readonly to: number;
}

/** Nouns that a time may hang on without being theirs: "the end of 2024", "the evening of 3 March". */
const FRAMES =
  /^(?:end|beginning|start|middle|course|turn|half|quarter|months?|weeks?|days?|years?|decade|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|s)$/u;
/** Nouns that have a time of their own: "criticised the invasion in 2003" tells nothing of the criticism. */
const EVENT_NOUN =
  /(?:tion|sion|ing|war|attack|strike|election|crisis|vote|visit|summit|conference|protest|coup|crash|trial|letter|report|speech)s?$/u;

/** Finds what may say when a predicate's event was: its adverbials, then "in …" and the like behind its objects. */
export function timeStretches(tree: Tree, at: number): readonly Stretch[] {
  const own = dependents(tree, at, 'obl', 'advmod', 'nmod').filter(
    (child) => !isRelation(tree, child, 'obl:agent', 'nmod:poss'),
  );
  const inner = dependents(tree, at, 'obj', 'xcomp', 'obl', 'nsubj:pass')
    .filter((noun) => !isEvent(tree, noun))
    .flatMap((noun) => nominalsUnder(tree, noun))
    .filter((child) => child > at && isAdverbial(tree, child));
  return [
    ...joined(own.map((child) => stretchOf(tree, child))),
    ...inner.map((child) => stretchOf(tree, child)),
  ];
}

/** Tells whether words that give a time belong to the predicate and not to another thing: "in a letter of 3 March" does not. */
export function belongsTo(tree: Tree, at: number, words: readonly number[]): boolean {
  const top = words.find((word) => !words.includes(headOf(tree, word) ?? -1));
  if (top === undefined) return false;
  for (let up = headOf(tree, top); up !== null && up !== at; up = headOf(tree, up)) {
    if (FRAMES.test(tree.tokens[up]?.text.toLowerCase() ?? '')) continue;
    if (!isAdverbial(tree, top) || isEvent(tree, up)) return false;
  }
  return true;
}

/** What hangs on a noun as nominal, and on that: parsers hang "in June" on the last name before it. */
function nominalsUnder(tree: Tree, noun: number): readonly number[] {
  return dependents(tree, noun, 'nmod').flatMap((child) => [child, ...nominalsUnder(tree, child)]);
}

/** A dependent's words up to a clause that hangs on it. */
function stretchOf(tree: Tree, head: number): Stretch {
  const { from, to } = tree.spans[head] ?? { from: head, to: head + 1 };
  const [clause] = dependents(tree, head, 'acl', 'advcl', 'parataxis', 'appos').filter(
    (child) => child > head,
  );
  return { from, to: clause === undefined ? to : Math.max(head + 1, tree.spans[clause]?.from ?? to) };
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const list: Stretch[] = [];
  for (const stretch of stretches) {
    const last = list.at(-1);
    if (last && last.to === stretch.from) list[list.length - 1] = { ...last, to: stretch.to };
    else list.push(stretch);
  }
  return list;
}

const isEvent = (tree: Tree, at: number) => EVENT_NOUN.test(tree.tokens[at]?.lemma ?? '');

const isAdverbial = (tree: Tree, at: number) =>
  isRelation(tree, at, 'nmod:unmarked', 'obl:unmarked') ||
  marksOf(tree, at).some((mark) => /^(?:in|on|during|between|from)$/u.test(mark));
