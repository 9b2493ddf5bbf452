import { intentOf } from '../../lexicon/nominalisations.ts';
import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { isColoured, isNotTo, isPassive } from './tree-verb.ts';
import { turnedTo } from './unsure-subject.ts';

/** What governs a verb and begins its predicate. */
export interface Lead {
  /** "plan to" of "plans to open", "be qualified to", "announce plan to". */
  readonly words: string;
  /** True where a noun governs it: the claim of that noun's verb has no place for an entity in the infinitive. */
  readonly byNoun?: true;
  /** True where a noun that somebody has governs it, and no other claim says so: "Halvek's pledge to hire". */
  readonly owned?: true;
}

/** Finds the verb, adjective or noun that governs a verb and stays the beginning of its predicate; null where none does. */
export function leadOf(tree: Tree, top: number): Lead | null {
  const head = headOf(tree, top);
  if (head === null) return null;
  // "aims to streamline, eliminate and enhance": the later ones are aimed at, too.
  if (isRelation(tree, top, 'conj')) {
    if (isTensed(tree, top)) return null;
    // "is going to build and sell": both are coloured, and led by nothing.
    const above = leadOf(tree, isColoured(tree, head) ? (headOf(tree, head) ?? head) : head);
    return above && isDeniedAlone(tree, top)
      ? { ...above, words: above.words.replace(/ to$/u, ' not to') }
      : above;
  }
  const governor = tree.tokens[head];
  if (isRelation(tree, top, 'acl') && governor?.upos === 'NOUN')
    return byNoun(tree, top, head) ?? byOwned(tree, top, head);
  if (governor?.upos === 'ADJ') return byAdjective(tree, top, head);
  if (governor?.upos !== 'VERB' || dependent(tree, head, 'obj', 'iobj') !== null) return null;
  // "called for the towns to close": the towns do it.
  if (goesSomewhere(tree, top, head) || turnedTo(tree, top) !== null) return null;
  const words = isPassive(tree, head) ? `be ${governor.text.toLowerCase()}` : governor.lemma;
  const mark = markOf(tree, top);
  if (isRelation(tree, top, 'xcomp')) {
    if (mark === 'to') return { words: `${words}${isNotTo(tree, top) ? ' not' : ''} to` };
    return mark === undefined && isGerund(tree, top) ? { words } : null;
  }
  // "focuses on eliminating": what it is about need not happen.
  return mark !== undefined && ABOUT.test(mark) && isGerund(tree, top) ? { words: `${words} ${mark}` } : null;
}

/** "wants to win and not solve it", "wants to win rather than solve it": what is denied is the second alone. */
const isDeniedAlone = (tree: Tree, top: number) =>
  dependents(tree, top, 'advmod', 'cc').some(
    (at) => at < top && /^(?:not|rather)$/u.test(tree.tokens[at]?.lemma ?? ''),
  );

/** "took to the stage to attack", "went out of its way to help": the first says where or how. */
function goesSomewhere(tree: Tree, top: number, head: number): boolean {
  const between = dependents(tree, head, 'obl').some(
    (at) => at > head && at < top && !isRelation(tree, at, 'obl:unmarked'),
  );
  return between && MOVING.test(tree.tokens[head]?.lemma ?? '');
}

const MOVING = /^(?:go|take|come|turn|move|travel|head|work|return|gather|meet|stand|sit|step|rise)$/u;

/** "is qualified to be president": being president is only what it takes. */
function byAdjective(tree: Tree, top: number, head: number): Lead | null {
  const complement = isRelation(tree, top, 'xcomp', 'ccomp', 'advcl') && top > head;
  if (complement && markOf(tree, top) === 'to' && isMadeSo(tree, head, top)) return madeLead(tree, head);
  if (!complement || markOf(tree, top) !== 'to' || dependent(tree, head, 'cop') === null) return null;
  if (dependents(tree, top, 'mark').some((at) => tree.tokens[at]?.lemma === 'for')) return null;
  const words = adjectiveWords(tree, head);
  return words === null ? null : { words: `be ${words} to` };
}

/** "made it easier to dismiss workers": nobody is dismissed; "it" stands for what follows. */
const isMadeSo = (tree: Tree, state: number, act: number) => {
  const verb = headOf(tree, state) ?? -1;
  return (
    isRelation(tree, state, 'xcomp') &&
    /^(?:make|find)$/u.test(tree.tokens[verb]?.lemma ?? '') &&
    dependents(tree, verb, 'expl', 'obj').some((at) => tree.tokens[at]?.lemma === 'it' && at < state) &&
    dependents(tree, act, 'nsubj').length === 0
  );
};

const madeLead = (tree: Tree, state: number): Lead => ({
  words: `${tree.tokens[headOf(tree, state) ?? -1]?.lemma ?? ''} ${tree.tokens[state]?.text.toLowerCase() ?? ''} to`,
  byNoun: true,
});

/**
 * Returns an adjective as the beginning of a predicate, "bold enough"; null where the infinitive hangs on something else:
 * "too proud to ask" denies it, "the first Norlander to win" is a noun.
 */
export function adjectiveWords(tree: Tree, at: number): string | null {
  const { upos, text = '' } = tree.tokens[at] ?? {};
  const beside = dependents(tree, at, 'advmod', 'det', 'amod', 'nummod').map(
    (child) => tree.tokens[child]?.lemma ?? '',
  );
  if (upos !== 'ADJ' || /-\p{Lu}|^\p{Lu}\p{Ll}+an$/u.test(text)) return null;
  if (beside.some((word) => /^(?:too|so|as|more|less|most|least|the|an?|first|last|only|how)$/u.test(word)))
    return null;
  return `${text.toLowerCase()}${beside.includes('enough') ? ' enough' : ''}`;
}

/** "announced plans to open a plant", "has two chances to set the price": nothing is opened or set yet. */
function byNoun(tree: Tree, top: number, noun: number): Lead | null {
  const verb = headOf(tree, noun);
  if (verb === null || tree.tokens[verb]?.upos !== 'VERB' || !isRelation(tree, noun, 'obj')) return null;
  if (markOf(tree, top) !== 'to' || isPassive(tree, verb) || isPassive(tree, top)) return null;
  if (dependent(tree, verb, 'iobj') !== null || dependent(tree, noun, 'nmod:poss', 'conj') !== null)
    return null;
  const particle = dependent(tree, verb, 'compound:prt');
  const own = tree.tokens[verb]?.lemma ?? '';
  const lemma = particle === null ? own : `${own} ${tree.tokens[particle]?.text.toLowerCase()}`;
  return { words: `${lemma} ${tree.tokens[noun]?.lemma ?? ''} to`, byNoun: true };
}

/** "Halvek's pledge to hire", "his decision to leave": what somebody means to do, by the noun for meaning it. */
function byOwned(tree: Tree, top: number, noun: number): Lead | null {
  const intent = intentOf(tree.tokens[noun]?.lemma ?? '');
  if (intent === null || markOf(tree, top) !== 'to' || dependent(tree, noun, 'nmod:poss') === null)
    return null;
  return isPassive(tree, top)
    ? null
    : { words: `${intent}${isNotTo(tree, top) ? ' not' : ''} to`, owned: true };
}

const markOf = (tree: Tree, at: number) =>
  dependents(tree, at, 'mark').map((mark) => tree.tokens[mark]?.lemma ?? '')[0];

/** Prepositions of a gerund that completes its verb. */
const ABOUT = /^(?:on|at|about|for|against|into)$/u;

const isGerund = (tree: Tree, at: number) =>
  /ing$/u.test(tree.tokens[dependent(tree, at, 'cop') ?? at]?.text ?? '');

/** Tells whether a verb has a tense or a subject of its own. */
function isTensed(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  const own = dependents(tree, at, 'nsubj', 'aux').length > 0;
  return own || token?.features.some((feature) => feature.startsWith('Tense=')) === true;
}
