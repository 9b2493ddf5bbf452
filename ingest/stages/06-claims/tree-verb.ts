import { CONTROL_VERBS, DUTY_PARTICIPLES, HEDGE_PARTICIPLES, RAISING_VERBS } from '../../lexicon/modality.ts';
import { dependent, dependents, hasTo, headOf, isRelation, type Tree } from '../../tree.ts';
import type { VerbGroup } from './chunk.ts';
import { isPreposition } from './participle-preposition.ts';

/** Adjectives in "is likely to", "is set to": they only colour the verb. */
const TO_ADJECTIVES =
  /^(?:likely|unlikely|set|due|able|unable|ready|poised|bound|free|eager|keen|sure|certain)$/u;
/** Relations of words that say nothing of their own. */
const NO_PREDICATE = [
  'amod',
  'compound',
  'case',
  'mark',
  'fixed',
  'aux',
  'cop',
  'det',
  'flat',
  'discourse',
  'cc',
  'goeswith',
  'nmod',
];

/** A verb with the verbs above it that only colour it: "is expected to continue to grow" is one predicate. */
export interface Predicate {
  /** Token of the highest verb: it has the subject. */
  readonly top: number;
  /** Token that carries the meaning: verb, or the noun or adjective of a copula. */
  readonly main: number;
  /** True for the clause inside a copula's complement: "the supplier left" of "the trouble is that the supplier left". */
  readonly inside?: true;
}

/** Finds the predicates of a sentence in order of the text. */
export function findPredicates(tree: Tree): readonly Predicate[] {
  const found: Predicate[] = [];
  tree.tokens.forEach((_, at) => {
    if (!isPredicate(tree, at) || isColoured(tree, at)) return;
    const predicate = { top: at, main: bottomOf(tree, at) };
    found.push(predicate);
    if (isClauseOfCopula(tree, at)) found.push({ ...predicate, inside: true });
  });
  return found;
}

function isPredicate(tree: Tree, at: number): boolean {
  const upos = tree.tokens[at]?.upos;
  if (dependents(tree, at, 'cop').length > 0) return true;
  return upos === 'VERB' && !isRelation(tree, at, ...NO_PREDICATE) && !isPreposition(tree, at);
}

/** "The trouble is that the supplier left": the verb has the copula and both subjects. */
function isClauseOfCopula(tree: Tree, at: number): boolean {
  const subjects = dependents(tree, at, 'nsubj', 'csubj');
  const outer = subjects.filter((subject) => isRelation(tree, subject, 'nsubj:outer', 'csubj:outer'));
  return (
    outer.length > 0 &&
    outer.length < subjects.length &&
    tree.tokens[at]?.upos === 'VERB' &&
    dependents(tree, at, 'cop').length > 0
  );
}

/** Tells whether the verb above only colours this one: "is going to sell". */
export function isColoured(tree: Tree, at: number): boolean {
  const head = tree.tokens[at]?.head ?? -1;
  return head >= 0 && isPredicate(tree, head) && colouredBy(tree, head) === at;
}

function bottomOf(tree: Tree, top: number): number {
  let at = top;
  for (let next = colouredBy(tree, at); next !== null; next = colouredBy(tree, at)) at = next;
  return at;
}

/** Returns the verb that a verb, participle or adjective only colours, or null. */
function colouredBy(tree: Tree, at: number): number | null {
  const inner = infinitiveOf(tree, at);
  if (inner === null) return null;
  const token = tree.tokens[at];
  const lemma = token?.lemma ?? '';
  if (token?.upos === 'ADJ') return TO_ADJECTIVES.test(lemma) ? inner : null;
  const passive = isPassive(tree, at);
  const colours = passive
    ? HEDGE_PARTICIPLES.has(lemma) || DUTY_PARTICIPLES.has(lemma) || TO_ADJECTIVES.test(token?.text ?? '')
    : (RAISING_VERBS.has(lemma) || isFuture(tree, at)) && dependents(tree, at, 'obj').length === 0;
  return colours ? inner : null;
}

/** "is going to close the mine": what will be, no going anywhere. */
const isFuture = (tree: Tree, at: number) =>
  (/^(?:going|gon)$/iu.test(tree.tokens[at]?.text ?? '') || isGoingOn(tree, at)) &&
  dependents(tree, at, 'obl').every((obl) => obl < at || obl === at + 1);

/** "went on to sell the mine" */
const isGoingOn = (tree: Tree, at: number) =>
  tree.tokens[at]?.lemma === 'go' &&
  tree.tokens[at + 1]?.lemma === 'on' &&
  tree.tokens[at + 2]?.lemma === 'to';

/** Returns the infinitive ("to grow") or gerund ("mining") that completes a verb, or null. */
export function infinitiveOf(tree: Tree, at: number): number | null {
  // What stands before the verb says when or why: "as it grows, the firm is set to hire".
  const inner = dependents(tree, at, 'xcomp', 'advcl', 'ccomp').find((child) => child > at);
  if (inner === undefined || !isPredicate(tree, inner)) return null;
  const to = hasTo(tree, inner);
  const gerund = isRelation(tree, inner, 'xcomp') && /ing$/u.test(tree.tokens[inner]?.text ?? '');
  return (to && !isRelation(tree, inner, 'ccomp')) || gerund ? inner : null;
}

/** "vowed not to repeat it", "chose to not reply": the denial stands beside the "to". */
export function isNotTo(tree: Tree, at: number): boolean {
  const to = toMark(tree, at);
  return (
    to !== undefined &&
    dependents(tree, at, 'advmod').some(
      (not) => tree.tokens[not]?.lemma === 'not' && Math.abs(not - to) === 1,
    )
  );
}

const toMark = (tree: Tree, at: number) =>
  dependents(tree, at, 'mark').find((mark) => tree.tokens[mark]?.lemma === 'to');

/** Tells whether a verb is passive, with or without auxiliary. */
export function isPassive(tree: Tree, at: number): boolean {
  const helper = dependent(tree, at, 'aux:pass');
  // "he's hauled in 81 delegates": before an object "'s" is "has".
  const has = helper !== null && /^['’]s$/u.test(tree.tokens[helper]?.text ?? '') && isDone(tree, at);
  if (has) return false;
  if (helper !== null) return true;
  if (dependents(tree, at, 'nsubj:pass', 'csubj:pass').length > 0) return !isActive(tree, at);
  const token = tree.tokens[at];
  const infinitive = hasTo(tree, at);
  // "Candidate removed from debate by police": a headline leaves the auxiliary out.
  const bare =
    /(?:ed|en|wn)$/u.test(token?.text ?? '') &&
    dependents(tree, at, 'obj', 'aux', 'ccomp', 'xcomp').length === 0;
  if (bare && dependents(tree, at, 'obl:agent').length > 0) return true;
  if (infinitive || dependents(tree, at, 'aux', 'nsubj').length > 0 || token?.upos !== 'VERB') return false;
  // "a firm called Corvane": a bare participle behind its noun is passive, with or without object.
  if (isRelation(tree, at, 'acl') && !isRelation(tree, at, 'acl:relcl'))
    return /(?:ed|en|n|t|d)$/u.test(token.text);
  // "Asked about the mine, she said": who is asked.
  if (
    at === 0 &&
    /^(?:asked|told|quizzed|questioned|pressed)$/iu.test(token.text) &&
    isRelation(tree, at, 'advcl')
  )
    return true;
  const past = token.features.includes('Tense=Past');
  // "Asked whether he would run, Brandt said": nothing with a tense opens a sentence without a subject.
  const opens =
    isRelation(tree, at, 'advcl') && at < (headOf(tree, at) ?? -1) && dependent(tree, at, 'mark') === null;
  const participle = past && (opens || token.features.includes('VerbForm=Part'));
  if (dependents(tree, at, 'obj').length > 0) return false;
  // "was torn down and replaced by homes": the auxiliary of the first counts for both.
  const first = isRelation(tree, at, 'conj') ? headOf(tree, at) : null;
  if (first !== null && (past || participle) && !isPastOnly(token.text)) return hasPassiveHelper(tree, first);
  return participle && isRelation(tree, at, 'acl', 'advcl');
}

/** "was born there and grew up here": a past form that is no participle. */
const isPastOnly = (text: string) =>
  /^(?:grew|went|took|gave|came|became|began|rose|fell|drew|flew|wrote|spoke|chose|broke|drove|saw|ran|threw|knew|wore|ate|did|sang|swam|sank|shook|stole|forgot|withdrew|arose|resigned|fled|limped|died|emerged|appeared|remained|arrived|joined)$/u.test(
    text,
  );

const isDone = (tree: Tree, at: number) => dependents(tree, at, 'obj').some((object) => object > at);

/** Tells whether a verb, or the one it is joined to, has the auxiliary of a passive. */
function hasPassiveHelper(tree: Tree, at: number): boolean {
  if (dependents(tree, at, 'aux:pass').length > 0) return true;
  const first = isRelation(tree, at, 'conj') && dependents(tree, at, 'nsubj', 'aux').length === 0;
  return first ? hasPassiveHelper(tree, headOf(tree, at) ?? -1) : false;
}

/** "Lirna Watch sued Halvek": with an object and without an auxiliary a verb is active, whatever the subject is called. */
function isActive(tree: Tree, at: number): boolean {
  const object = dependents(tree, at, 'obj', 'xcomp').some(
    (child) => child > at && dependents(tree, child, 'mark').length === 0,
  );
  return object && dependents(tree, at, 'aux').length === 0;
}

/** Makes the verb group of a predicate: its auxiliaries, adverbs and negation, from the highest verb on. */
export function treeVerb(tree: Tree, { top, main, inside }: Predicate): VerbGroup {
  const token = tree.tokens[main];
  const cop = inside ? null : dependent(tree, main, 'cop');
  const end = cop === null ? main + 1 : Math.max(cop + 1, negationEnd(tree, main, cop));
  const subject = dependent(tree, top, 'nsubj', 'csubj');
  const subjectInside = inside ? (dependents(tree, top, 'nsubj', 'csubj').at(-1) ?? -1) : -1;
  const helpers = dependents(tree, top, 'aux', 'cop', 'advmod').filter(
    (at) =>
      at > subjectInside &&
      at < (cop ?? top) + 1 &&
      (!isRelation(tree, at, 'advmod') || isClose(tree, at, top)),
  );
  const asked = helpers.find(
    (at) => isRelation(tree, at, 'aux', 'cop') && subject !== null && at < subject && subject < top,
  );
  const behind = helpers.filter((at) => asked === undefined || at > asked);
  const from = Math.min(cop ?? top, top === main && cop !== null ? cop : top, ...behind);
  const control =
    top === main && cop === null && CONTROL_VERBS.has(token?.lemma ?? '') ? toOf(tree, main) : null;
  return {
    kind: 'VG',
    from,
    to: Math.max(end, from + 1),
    main,
    lemma: cop === null ? (token?.lemma ?? '') : 'be',
    copula: cop !== null,
    finite: true,
    passive: cop === null && isPassive(tree, main),
    control,
    plainPast: false,
    inverted: asked ?? null,
  };
}

/** "is not": the negation goes with the form of be. */
function negationEnd(tree: Tree, main: number, cop: number): number {
  const negation = dependents(tree, main, 'advmod').find(
    (at) => at > cop && at < main && /^(?:not|never|n['’]t)$/u.test(tree.tokens[at]?.lemma ?? ''),
  );
  return negation === undefined ? cop + 1 : negation + 1;
}

/** An adverb right before the verb or between its auxiliaries belongs to it; one that opens the sentence does not. */
function isClose(tree: Tree, at: number, verb: number): boolean {
  for (let next = at + 1; next < verb; next += 1)
    if (!/^(?:AUX|ADV|PART)$/u.test(tree.tokens[next]?.upos ?? '')) return false;
  return true;
}

function toOf(tree: Tree, at: number): number | null {
  const inner = infinitiveOf(tree, at);
  // "wants X to leave": who wants it does not leave.
  if (inner === null || dependents(tree, at, 'obj', 'iobj').some((object) => object > at && object < inner))
    return null;
  return toMark(tree, inner) ?? null;
}
