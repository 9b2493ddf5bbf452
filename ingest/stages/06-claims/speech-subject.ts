import { MOVING_VERBS } from '../../lexicon/stance.ts';
import { dependent, dependents, hasTo, headOf, isRelation, relationOf, type Tree } from '../../tree.ts';
import { speakerAbove } from './unsure-subject.ts';

/**
 * Returns the token that heads whoever does a verb: its own subject, or the one it shares through coordination,
 * control, a participle or a relative clause. Null where the sentence gives none.
 */
export function subjectOf(tree: Tree, verb: number): number | null {
  const speaker = speakerAbove(tree, verb);
  if (speaker !== null) return speaker;
  if (isTurnedOn(tree, verb)) return null;
  let at = verb;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const own = ownSubject(tree, at, at === verb);
    if (own !== null) return isRelativePronoun(tree, own) ? antecedent(tree, at, own) : own;
    const head = headOf(tree, at);
    if (head === null) return null;
    if (isRelation(tree, at, 'acl')) return relationOf(tree, at) === 'acl' && hasTo(tree, at) ? null : head;
    if (isRelation(tree, at, 'xcomp')) {
      const moved = dependent(tree, head, 'obj', 'iobj');
      if (moved !== null && MOVING_VERBS.has(tree.tokens[head]?.lemma ?? '')) return moved;
    } else if (
      !isRelation(tree, at, 'conj', 'advcl', 'parataxis', 'dep') ||
      (at !== verb && !isRelation(tree, at, 'conj'))
    )
      return null;
    if (isRelation(tree, at, 'parataxis', 'dep') && !isParticiple(tree, at)) return null;
    at = head;
  }
  return null;
}

/** "had no answer when asked who S", "Asked whether S, Lund said": who is asked is not who asks. */
function isTurnedOn(tree: Tree, verb: number): boolean {
  if (!/^(?:asked|told|informed|reminded|warned|advised|assured)$/iu.test(tree.tokens[verb]?.text ?? ''))
    return false;
  if (
    !isRelation(tree, verb, 'advcl', 'acl') ||
    dependent(tree, verb, 'nsubj', 'aux', 'obj', 'iobj') !== null
  )
    return false;
  const start = tree.spans[verb]?.from ?? verb;
  return (
    start === 0 ||
    /^(?:when|if|once|being|,|“|")$/iu.test(tree.tokens[start === verb ? verb - 1 : start]?.text ?? '')
  );
}

/** Chains of shared subjects longer than this are misread sentences. */
const MAX_STEPS = 5;

/** The subject a verb has itself; of a passive only where another verb shares it ("was forced to say"). */
function ownSubject(tree: Tree, at: number, itself: boolean): number | null {
  const subject = dependents(tree, at, 'nsubj').filter(
    (each) => relationOf(tree, each) !== 'nsubj:pass' || !itself,
  );
  const before = subject.filter((each) => each < at);
  // Of a title and a name the parse has as two subjects, the last is the name.
  return before.at(-1) ?? subject[0] ?? mislabelled(tree, at);
}

/** "Halvek chief executive Ada Lund apologised": parsers may call a heavy subject an apposition. */
function mislabelled(tree: Tree, at: number): number | null {
  if (!isRelation(tree, at, 'root')) return null;
  const names = dependents(tree, at, 'appos', 'flat').filter(
    (each) => each < at && tree.tokens[each]?.upos === 'PROPN',
  );
  return names.at(-1) ?? null;
}

const isRelativePronoun = (tree: Tree, at: number) =>
  /^(?:who|which|that|whom)$/iu.test(tree.tokens[at]?.text ?? '');

/**
 * "officials who say": the noun the relative clause hangs on, also from a second verb in it; the name right before
 * "which" where that is a thing: "a tax levied by the Union, which said".
 */
function antecedent(tree: Tree, verb: number, pronoun: number): number | null {
  for (let at: number | null = verb; at !== null; at = headOf(tree, at)) {
    const head = headOf(tree, at);
    // "It was Lund who said that S".
    if (isRelation(tree, at, 'advcl:relcl') && head !== null && dependent(tree, head, 'expl') !== null)
      return head;
    if (!isRelation(tree, at, 'acl')) continue;
    const noun = headOf(tree, at);
    const name = nameBefore(tree, pronoun);
    return noun !== null && name !== null && tree.tokens[noun]?.upos !== 'PROPN' && name > noun ? name : noun;
  }
  return null;
}

/** The head of the name right before ", which", or null. */
function nameBefore(tree: Tree, pronoun: number): number | null {
  let at = pronoun - 2;
  if (tree.tokens[pronoun]?.lemma !== 'which' || tree.tokens[pronoun - 1]?.text !== ',') return null;
  for (
    let head = headOf(tree, at);
    head !== null && isRelation(tree, at, 'flat', 'compound', 'nmod:desc');
    head = headOf(tree, at)
  )
    at = head;
  return tree.tokens[at]?.upos === 'PROPN' ? at : null;
}

/** A verb in "-ing": "adding that", "saying". */
export function isParticiple(tree: Tree, at: number): boolean {
  return /ing$/iu.test(tree.tokens[at]?.text ?? '') && dependent(tree, at, 'aux') === null;
}

/** Tells whether a verb is a passive: "was told", "is believed". */
export function isPassive(tree: Tree, at: number): boolean {
  return dependents(tree, at, 'aux', 'nsubj').some((each) => relationOf(tree, each).endsWith(':pass'));
}
