import { JUDGING_VERBS, SAYING_VERBS } from '../../lexicon/stance.ts';
import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { isPassive } from './tree-verb.ts';

/** Verbs whose object does what the infinitive says: "urged X to open". */
export const OBJECT_CONTROL =
  /^(?:ask|tell|urge|order|direct|instruct|force|compel|allow|permit|enable|encourage|persuade|convince|advise|warn|invite|help|let|make|want|expect|require|lead|cause|prompt|push|press|call|see|have|get|leave|prevent|stop|bar|ban|oblige|authorise|authorize|empower|entitle|mandate|commission|hire|drive|spur|enlist|recruit|train|teach|remind|request|beg|implore|challenge|inspire|motivate|tempt|induce|incentivise|incentivize|pressure|equip|watch|hear)$/u;

/** Verbs that hand something over, or lean on somebody: who gets it, or is leant on, may be who does what follows. */
const WITH_OTHERS =
  /^(?:give|donate|send|lend|pay|hand|provide|offer|sell|supply|grant|transfer|assign|rely|depend|count|look|turn|appeal|call|vote|wait|arrange|leave)$/u;

/** Nouns whose infinitive says what their owner does, or may do: "made an effort to", "has the power to". */
const OWN_ACT =
  /^(?:plan|intention|intent|decision|attempt|effort|bid|pledge|promise|commitment|offer|threat|chance|opportunity|possibility|ability|right|permission|hope|desire|wish|agreement|deal|readiness|willingness|vow|determination|move|power|authority|capacity|option|push|ambition|aim|goal|scheme|campaign|drive|freedom|licence|license|approval|duty|obligation|need|responsibility|failure|refusal|inability|reluctance|way|means|tool|step|measure|time|money|fund|strategy|policy|program|programme|initiative|project|mission|mandate|struggle|fight|battle|race|choice|tendency|reason|incentive|courage|energy|force|troop|vote|leverage|influence|platform|venture|alliance|coalition|job|work|role|trip|visit|tour)$/u;

/** Verbs that speak of acts of anybody's: "suggested closing the mine". */
const OF_ANYBODY =
  /^(?:suggest|recommend|advocate|urge|advise|encourage|support|oppose|favour|favor|involve|include|require|mean|justify|prohibit|forbid|ban|allow|permit)$/u;

const SHOWING = /^(?:show|reveal|indicate|suggest|prove|demonstrate|mean|note)$/u;

/**
 * Tells whether the subject of the clause above need not be who does what a clause without a subject says: a purpose
 * behind a passive ("bells rung to mark") or a hand-over ("gave it to the state to build"), somebody else's request
 * ("granted a request to stay"), an act of anybody's ("suggested closing"), a result told after another clause.
 */
export function hasUnsureSubject(tree: Tree, top: number): boolean {
  const head = headOf(tree, top);
  if (head === null) return false;
  // "lost to X in May, carrying one state": not X's doing for being near.
  if (isRelation(tree, top, 'acl')) return isTrailing(tree, top) || isOthersAct(tree, top, head);
  if (isRelation(tree, top, 'xcomp')) return isGerund(tree, top) && OF_ANYBODY.test(lemmaAt(tree, head));
  if (!isRelation(tree, top, 'advcl')) return false;
  return hasTo(tree, top) ? isUnsurePurpose(tree, top, head) : isUnsureResult(tree, top, head);
}

/** Verbs that turn to somebody behind a preposition, for what the infinitive says: "called on X to resign". */
const TURNING_TO: ReadonlyMap<string, RegExp> = new Map([
  ['call', /^(?:on|upon|for)$/u],
  ['appeal', /^to$/u],
  ['rely', /^(?:on|upon)$/u],
  ['depend', /^(?:on|upon)$/u],
  ['count', /^on$/u],
  ['look', /^to$/u],
  ['turn', /^to$/u],
  ['plead', /^with$/u],
  ['wait', /^for$/u],
  ['push', /^for$/u],
  ['press', /^for$/u],
  ['lobby', /^for$/u],
  ['ask', /^for$/u],
  ['arrange', /^for$/u],
]);

/** "called on X to resign", "called for the wage to be raised": the noun the infinitive is said of, or null. */
export function turnedTo(tree: Tree, top: number): number | null {
  const head = headOf(tree, top);
  if (head === null || !isRelation(tree, top, 'advcl', 'xcomp', 'ccomp') || !hasTo(tree, top)) return null;
  const link = TURNING_TO.get(lemmaAt(tree, head));
  const asked = dependents(tree, head, 'obl', 'obj').findLast(
    (at) =>
      at > head && at < top && dependents(tree, at, 'case').some((mark) => link?.test(lemmaAt(tree, mark))),
  );
  return link === undefined ? null : (asked ?? null);
}

const lemmaAt = (tree: Tree, at: number) => tree.tokens[at]?.lemma ?? '';
const isGerund = (tree: Tree, at: number) => /ing$/u.test(tree.tokens[at]?.text ?? '');
const hasTo = (tree: Tree, at: number) =>
  dependents(tree, at, 'mark').some((mark) => lemmaAt(tree, mark) === 'to');

/** "a request by the challengers to stay it", "a call to close", "much to compel". */
function isOthersAct(tree: Tree, top: number, noun: number): boolean {
  if (!hasTo(tree, top) || isPassive(tree, top)) return false;
  if (dependent(tree, noun, 'nmod:poss') !== null || isTheOnly(tree, noun)) return false;
  // "has become an issue in the campaign to replace him": it has no part in it.
  if (
    isRelation(tree, noun, 'obl', 'nmod') &&
    /^(?:campaign|race|fight|battle|struggle|contest)$/u.test(lemmaAt(tree, noun))
  )
    return true;
  return (
    !OWN_ACT.test(lemmaAt(tree, noun)) || dependents(tree, noun, 'nmod').some((at) => isAgent(tree, at, top))
  );
}

/** "the first to sign", "the only candidate to lose". */
const isTheOnly = (tree: Tree, noun: number) =>
  [noun, ...dependents(tree, noun, 'amod', 'nummod')].some((at) =>
    /^(?:only|first|last|latest|next|second|third)$/iu.test(lemmaAt(tree, at)),
  );

const isAgent = (tree: Tree, at: number, before: number) =>
  at < before &&
  dependents(tree, at, 'case').some((mark) => /^(?:by|from|for|of)$/iu.test(lemmaAt(tree, mark)));

function isUnsurePurpose(tree: Tree, top: number, head: number): boolean {
  if (top < head) return false;
  const lemma = lemmaAt(tree, head);
  if (isPassive(tree, head)) return !OBJECT_CONTROL.test(lemma);
  const other = dependents(tree, head, 'obl', 'iobj').some(
    (at) => at < top && !isRelation(tree, at, 'obl:unmarked'),
  );
  return other && WITH_OTHERS.test(lemma);
}

/** "…, forcing them to pay": behind a relative clause, or in what a picture shows, it may be said of something else. */
function isUnsureResult(tree: Tree, top: number, head: number): boolean {
  if (top < head || !isGerund(tree, top) || dependent(tree, top, 'mark', 'nsubj') !== null) return false;
  if (!isTrailing(tree, top)) return false;
  if (OF_THE_FACT.test(lemmaAt(tree, top))) return true;
  const above = headOf(tree, head);
  if (isRelation(tree, head, 'ccomp') && above !== null && SHOWING.test(lemmaAt(tree, above))) return true;
  return dependents(tree, head, 'obj', 'obl').some((noun) =>
    dependents(tree, noun, 'acl:relcl').some((clause) => clause < top && clause > head),
  );
}

/** Verbs whose subject behind a comma is what was just told: "withheld it, meaning that …". */
const OF_THE_FACT = /^(?:mean|imply|indicate|suggest|reflect|prove|illustrate)$/u;

/** A gerund behind a comma. */
function isTrailing(tree: Tree, top: number): boolean {
  if (!isGerund(tree, top) || dependent(tree, top, 'mark', 'nsubj') !== null) return false;
  const from = tree.spans[top]?.from ?? top;
  return [from - 1, from].some((at) => tree.tokens[at]?.text === ',');
}

/**
 * "X said that Y should go, echoing a memo", "X said that Y had left and accused her of lying": a verb of speech behind what
 * somebody said is the speaker's, as a gerund or without a subject of its own. Returns the speaker, or null.
 */
export function speakerAbove(tree: Tree, top: number): number | null {
  const said = headOf(tree, top);
  const verb = said !== null && isRelation(tree, said, 'ccomp') ? headOf(tree, said) : null;
  if (verb === null || said === null || top < said || verb > said) return null;
  const lemma = lemmaAt(tree, top);
  const isSpoken = SAYING_VERBS.has(lemma) || JUDGING_VERBS.has(lemma);
  if (!isSpoken || !SAYING_VERBS.has(lemmaAt(tree, verb))) return null;
  const isGerundHere = isRelation(tree, top, 'advcl') && isTrailing(tree, top);
  if (!isGerundHere && !isRelation(tree, top, 'conj')) return null;
  if (!isGerundHere && !goesOnFrom(tree, top, said, verb)) return null;
  return dependents(tree, verb, 'nsubj').find((at) => at < verb) ?? null;
}

/** "conceded that it had failed but implied that S": the verb has the tense of the first, and speaks where the other does not. */
function goesOnFrom(tree: Tree, top: number, said: number, verb: number): boolean {
  if (SAYING_VERBS.has(lemmaAt(tree, said)) || JUDGING_VERBS.has(lemmaAt(tree, said))) return false;
  const own = dependents(tree, top, 'nsubj', 'aux', 'mark', 'cop').length > 0;
  const plain = tree.tokens[top]?.features.includes('Tense=Past') && dependent(tree, verb, 'aux') === null;
  const speaks = dependent(tree, top, 'ccomp', 'obj') !== null;
  return !own && plain === true && speaks && tree.tokens[verb]?.features.includes('Tense=Past') === true;
}
