import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import type { SubjectBy } from './clause.ts';
import { caseOf, coordinated } from './tree-phrase.ts';
import { isPassive, type Predicate } from './tree-verb.ts';

/** Heads of the noun phrases a predicate is said of. */
export interface TreeSubject {
  readonly heads: readonly number[];
  readonly by: SubjectBy;
  /** Antecedent of a relative clause that is its object: "the Act, which X signed". */
  readonly fronted: number | null;
}

/** Verbs whose object does what the infinitive says: "urged X to open". */
const OBJECT_CONTROL =
  /^(?:ask|tell|urge|order|direct|instruct|force|compel|allow|permit|enable|encourage|persuade|convince|advise|warn|invite|help|let|make|want|expect|require|lead|cause|prompt|push|press|call|see|have|get|leave|prevent|stop|bar|ban)$/u;
const NONE: TreeSubject = { heads: [], by: 'direct', fronted: null };
/** Steps up the tree until a subject is found; deeper chains are misread parses. */
const REACH = 6;

/** Finds whom a predicate is said of: its own subject, an antecedent, or the subject of the clause it hangs on. */
export function findTreeSubject(tree: Tree, { top }: Predicate, reach = REACH): TreeSubject {
  const own = ownSubject(tree, top);
  if (isRelation(tree, top, 'acl:relcl')) return relative(tree, top, own ?? null);
  if (own !== undefined) return { heads: coordinated(tree, own), by: 'direct', fronted: null };
  const head = headOf(tree, top);
  if (head === null || reach === 0) return NONE;
  if (isRelation(tree, top, 'acl')) return ofNoun(tree, top, head, reach);
  if (isRelation(tree, top, 'conj')) return shared(tree, top, head, reach);
  if (isRelation(tree, top, 'xcomp')) return controlled(tree, head, reach);
  if (isRelation(tree, top, 'advcl', 'ccomp')) return hanging(tree, top, head, reach);
  return NONE;
}

/** The subject right before the verb: an earlier one is a misread apposition or the subject of an inserted clause. */
function ownSubject(tree: Tree, top: number): number | undefined {
  const all = dependents(tree, top, 'nsubj', 'csubj').filter((at) => !isRelation(tree, at, 'nsubj:outer'));
  return all.findLast((at) => at < top && tree.tokens[at]?.upos !== 'NUM') ?? all[0];
}

/** "companies that control mining", "the Act, which X signed", "the plan X announced". */
function relative(tree: Tree, top: number, own: number | null): TreeSubject {
  const noun = headOf(tree, top);
  if (noun === null) return NONE;
  const pronoun = own !== null && /^(?:who|which|that)$/u.test(tree.tokens[own]?.lemma ?? '');
  if (own === null || pronoun) return { heads: coordinatedBefore(tree, noun), by: 'relative', fronted: null };
  const object = dependents(tree, top, 'obj').find((at) => !isRelativePronoun(tree, at));
  const filled = object !== undefined || dependents(tree, top, 'ccomp', 'advmod:relcl').length > 0;
  const where = dependents(tree, top, 'advmod', 'obl').some(
    (at) =>
      /^(?:where|when|why|how|whom|which)$/u.test(tree.tokens[at]?.lemma ?? '') &&
      !isRelation(tree, at, 'obj'),
  );
  return { heads: coordinated(tree, own), by: 'direct', fronted: filled || where ? null : noun };
}

const isRelativePronoun = (tree: Tree, at: number) =>
  /^(?:who|whom|which|that)$/u.test(tree.tokens[at]?.lemma ?? '');

/** A relative clause behind the last of a list speaks of the last alone. */
const coordinatedBefore = (_: Tree, noun: number): readonly number[] => [noun];

/** "a plan aimed at", "a team chaired by X", "a push to tighten": of the noun, or of who has it. */
function ofNoun(tree: Tree, top: number, noun: number, reach: number): TreeSubject {
  const marks = dependents(tree, top, 'mark').map((at) => tree.tokens[at]?.lemma ?? '');
  const infinitive = marks.includes('to');
  // "through a lens by embedding tasks": says how, whatever noun the parser hangs it on.
  const verbAbove = verbOver(tree, noun);
  if (
    verbAbove !== null &&
    marks.some((mark) => /^(?:by|while|without|after|before|when|through)$/u.test(mark))
  )
    return {
      ...findTreeSubject(tree, { top: verbAbove, main: verbAbove }, reach - 1),
      by: 'controlled',
      fronted: null,
    };
  if (!infinitive || isPassive(tree, top)) return { heads: [noun], by: 'relative', fronted: null };
  const owner = dependent(tree, noun, 'nmod:poss');
  if (owner !== null) return { heads: [owner], by: 'controlled', fronted: null };
  const verb = headOf(tree, noun);
  const object = verb !== null && isRelation(tree, noun, 'obj', 'obl', 'xcomp', 'conj');
  if (!object || verb === null || tree.tokens[verb]?.upos !== 'VERB')
    return { heads: [noun], by: 'controlled', fronted: null };
  const above = findTreeSubject(tree, { top: verb, main: verb }, reach - 1);
  return { heads: above.heads, by: 'controlled', fronted: null };
}

/** "X convened meetings and launched sessions": the first verb’s subject. */
function shared(tree: Tree, top: number, head: number, reach: number): TreeSubject {
  const above = findTreeSubject(tree, { top: head, main: head }, reach - 1);
  // A passive without subject beside an active verb is still said of the same thing.
  return { heads: above.heads, by: isRelation(tree, top, 'conj') ? 'shared' : 'controlled', fronted: null };
}

/** "X plans to open": the subject; "X urged Y to open": the object. */
function controlled(tree: Tree, verb: number, reach: number): TreeSubject {
  const object = dependent(tree, verb, 'iobj') ?? dependent(tree, verb, 'obj');
  const passive = isPassive(tree, verb);
  if (object !== null && !passive && OBJECT_CONTROL.test(tree.tokens[verb]?.lemma ?? ''))
    return { heads: coordinated(tree, object), by: 'controlled', fronted: null };
  const above = findTreeSubject(tree, { top: verb, main: verb }, reach - 1);
  return { heads: above.heads, by: 'controlled', fronted: null };
}

/** "…, leveraging its branches", "by embedding tasks", "to keep control": the subject of the clause above. */
function hanging(tree: Tree, top: number, head: number, reach: number): TreeSubject {
  const finite =
    tree.tokens[top]?.features.includes('VerbForm=Fin') && dependents(tree, top, 'mark').length === 0;
  if (isRelation(tree, top, 'ccomp') && finite) return NONE;
  if (isRelation(tree, top, 'advcl:relcl')) return NONE;
  const above = findTreeSubject(tree, { top: head, main: head }, reach - 1);
  if (above.heads.length > 0 || !isNoun(tree, head))
    return { heads: above.heads, by: 'controlled', fronted: null };
  const owner = dependent(tree, head, 'nmod:poss');
  return { heads: owner === null ? [] : [owner], by: 'controlled', fronted: null };
}

const isNoun = (tree: Tree, at: number) => /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? '');

/** Returns the doers behind "by" of a passive. */
export function agentsOf(tree: Tree, main: number): readonly number[] {
  const by = dependents(tree, main, 'obl').find(
    (at) => isRelation(tree, at, 'obl:agent') || caseOf(tree, at)?.word === 'by',
  );
  return by === undefined ? [] : coordinated(tree, by);
}

/** The verb that a noun, or the noun it hangs on, belongs to. */
function verbOver(tree: Tree, noun: number): number | null {
  for (
    let at = headOf(tree, noun), steps = 0;
    at !== null && steps < REACH;
    at = headOf(tree, at), steps += 1
  )
    if (tree.tokens[at]?.upos === 'VERB') return at;
  return null;
}
