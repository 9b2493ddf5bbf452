import { SAYING_VERBS } from '../../lexicon/stance.ts';
import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { type Stretch, stretchOf, type Utterance, without } from './utterance.ts';

/** Reads "according to X", "in the words of X", "in X's view", "reportedly": what they say is the clause around them. */
export function accordingUtterance(tree: Tree, at: number): Utterance | null {
  const word = tree.tokens[at]?.text.toLowerCase() ?? '';
  const next = tree.tokens[at + 1]?.text.toLowerCase();
  if (word === 'according' && next === 'to') return accordingTo(tree, at);
  if (HEARSAY.test(word) && isRelation(tree, at, 'advmod'))
    return around(tree, at, { cue: { from: at, to: at + 1 }, source: null, aside: { from: at, to: at } });
  return VIEW.test(word) ? inTheWordsOf(tree, at) : null;
}

const HEARSAY = /^(?:reportedly|allegedly|supposedly|purportedly|reputedly)$/u;
const VIEW = /^(?:words?|view|opinion|estimation|telling|judgment|judgement|account|eyes|assessment)$/u;

function accordingTo(tree: Tree, at: number): Utterance | null {
  const own = headOf(tree, at);
  const source = isRelation(tree, at, 'case', 'mark')
    ? own
    : dependents(tree, at, 'obl', 'nmod', 'obj').find((each) => each > at);
  if (source === null || source === undefined || source < at) return null;
  const { to } = stretchOf(tree, source);
  const aside = { from: at, to: Math.max(at + 2, to) };
  // "Lund said that, according to its analysis, S": her word still.
  if (isOwn(tree, source) && isInsideSpeech(tree, source)) return null;
  return around(tree, source, { cue: { from: at, to: at + 2 }, source, aside });
}

const isOwn = (tree: Tree, noun: number) =>
  dependents(tree, noun, 'nmod:poss').some((at) => tree.tokens[at]?.upos === 'PRON');

function isInsideSpeech(tree: Tree, at: number): boolean {
  for (let top: number | null = at; top !== null; top = headOf(tree, top)) {
    const head = headOf(tree, top);
    if (head !== null && isRelation(tree, top, 'ccomp') && SAYING_VERBS.has(tree.tokens[head]?.lemma ?? ''))
      return true;
  }
  return false;
}

/** "in the words of X", "in X's view". */
function inTheWordsOf(tree: Tree, noun: number): Utterance | null {
  const whole = stretchOf(tree, noun);
  if (tree.tokens[whole.from]?.text.toLowerCase() !== 'in' || isRelation(tree, noun, 'nmod')) return null;
  const source =
    dependent(tree, noun, 'nmod:poss') ?? dependents(tree, noun, 'nmod').find((each) => each > noun) ?? null;
  if (source === null) return null;
  return around(tree, noun, { cue: { from: whole.from, to: noun + 1 }, source, aside: whole });
}

/** Gives what the clause around an aside says: the innermost clause that is somebody's, else the sentence. */
function around(
  tree: Tree,
  at: number,
  { cue, source, aside }: { readonly cue: Stretch; readonly source: number | null; readonly aside: Stretch },
): Utterance | null {
  let top = at;
  // "of motives for, in his view, dropping the case": only what is beside it.
  const isInside =
    cue.from > 0 && tree.tokens[cue.from]?.text.toLowerCase() === 'in' && source !== null && source < at;
  // "was charged for allegedly hiding it": only the hiding is alleged.
  const isHearsay = source === null;
  for (let next = headOf(tree, at); next !== null; next = headOf(tree, next)) {
    top = next;
    if (
      isRelation(tree, next, 'ccomp', 'parataxis') ||
      ((isInside || isHearsay) && isRelation(tree, next, 'advcl', 'acl'))
    )
      break;
  }
  const content = without(tree, tree.spans[top] ?? stretchOf(tree, top), [aside]);
  return content.length === 0 ? null : { cue, verb: null, source, content, kind: 'SPEECH' };
}
