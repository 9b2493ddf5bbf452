import { dependent, dependents, headOf, isUnder, type Tree } from '../../tree.ts';
import { speakerAbove } from './unsure-subject.ts';
import { type Stretch, trimMarks } from './utterance.ts';

/**
 * Returns where indirect speech ends that the parse lets run on, its beginning where none of a part behind the cue is said: at a semicolon behind the cue, and before ", but" where
 * what follows has the speaker for its subject ("…, but offered no proof") or tells what happened after reported "would".
 */
export function contentEnd(
  tree: Tree,
  part: Stretch,
  { cue, quotations }: { readonly cue: Stretch; readonly quotations: readonly Stretch[] },
): number {
  if (isBehind(tree, part, { cue, quotations })) return part.from;
  for (let at = Math.max(part.from + 1, cue.to); at < part.to; at += 1) {
    if (quotations.some(({ from, to }) => at > from && at < to)) continue;
    const { text } = tree.tokens[at] ?? {};
    if (text === ';' || (text === ',' && (leavesSpeech(tree, at + 1, part) || isSpeakersAct(tree, at + 1))))
      return at;
    const joined = tree.tokens[at]?.upos === 'CCONJ' ? headOf(tree, at) : null;
    if (joined !== null && isSpeakersAct(tree, joined)) return at;
  }
  return part.to;
}

/** "S, X said; T", "S, X said, citing Y": unless it is quoted, T is the writer's own again, and Y is how X knows. */
function isBehind(
  tree: Tree,
  part: Stretch,
  { cue, quotations }: { readonly cue: Stretch; readonly quotations: readonly Stretch[] },
): boolean {
  const { from } = trimMarks(tree, part);
  if (from < cue.to || quotations.some((each) => from >= each.from && from < each.to)) return false;
  const [before, first] = [tree.tokens[from - 1]?.text, tree.tokens[from]?.text ?? ''];
  return before === ';' || (before === ',' && /^(?:citing|quoting)$/iu.test(first));
}

/** "…, echoing a memo": a gerund of speech is what the speaker does with it. */
const isSpeakersAct = (tree: Tree, gerund: number) => speakerAbove(tree, gerund) !== null;

function leavesSpeech(tree: Tree, but: number, part: Stretch): boolean {
  const verb = tree.tokens[but]?.lemma === 'but' ? headOf(tree, but) : null;
  const said = verb === null ? null : headOf(tree, verb);
  if (verb === null || said === null || said < part.from || !isUnder(tree, verb, said)) return false;
  if (!isPlainPast(tree, verb)) return false;
  if (dependent(tree, verb, 'nsubj') === null) return dependent(tree, said, 'nsubj') !== null;
  return dependents(tree, said, 'aux').some((at) => REPORTED_MODAL.test(tree.tokens[at]?.text ?? ''));
}

const REPORTED_MODAL = /^(?:would|could|might)$/iu;

/** "bought", "offered": a past form without auxiliary. */
function isPlainPast(tree: Tree, at: number): boolean {
  const { features = [], text = '', lemma } = tree.tokens[at] ?? {};
  const isPast =
    features.includes('Tense=Past') || /ed$/u.test(text) || (text !== lemma && !/s$|ing$/u.test(text));
  return isPast && dependent(tree, at, 'aux', 'cop') === null;
}
