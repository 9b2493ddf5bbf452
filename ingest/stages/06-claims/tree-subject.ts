import { intentOf } from '../../lexicon/nominalisations.ts';
import { kindOfNoun } from '../../lexicon/noun-kinds.ts';
import { isRole } from '../../lexicon/roles.ts';
import { SAYING_VERBS } from '../../lexicon/stance.ts';
import { dependent, dependents, hasTo, headOf, isRelation, type Tree } from '../../tree.ts';
import type { SubjectBy } from './clause.ts';
import { isHeadline } from './headline-subject.ts';
import { mendedSubject } from './mended-subject.ts';
import { includedBehind, membersOf } from './named-members.ts';
import { coordinated } from './tree-phrase.ts';
import { isPassive, type Predicate } from './tree-verb.ts';
import { hasUnsureSubject, OBJECT_CONTROL, speakerAbove, turnedTo } from './unsure-subject.ts';

/** Heads of the noun phrases a predicate is said of. */
export interface TreeSubject {
  readonly heads: readonly number[];
  readonly by: SubjectBy;
  /** Antecedent of a relative clause that is its object: "the Act, which X signed". */
  readonly fronted: number | null;
}

/** Those of them that never take an infinitive that says what for: "asked X, in a letter, to open". */
export const ORDERS =
  /^(?:incentivise|incentivize|induce|motivate|ask|tell|urge|order|instruct|force|compel|allow|permit|enable|encourage|persuade|convince|advise|warn|invite|require|prompt|oblige|authorise|authorize|enlist|press|pressure|lobby)$/u;
/** Verbs whose object does, or did, what the gerund says: "fined X for hiding", "kept X from opening". */
const OBJECT_DOES =
  /^(?:accuse|blame|criticise|criticize|condemn|chide|chided|scold|attack|slam|blast|mock|denounce|ridicule|congratulate|hail|applaud|commend|lambaste|lambast|rip|knock|hammer|admonish|castigate|berate|chastise|deride|fine|sue|thank|praise|punish|charge|convict|arrest|jail|fault|rebuke|reprimand|penalise|penalize|investigate|suspect|cite|sanction|prosecute|stop|prevent|keep|bar|ban|block|discourage|dissuade|deter|prohibit|hinder|talk|press|push|lure|fool|goad|trick|coax|pressure|force|forgive|reward|credit)$/u;
/** Verbs that say of their object what it does behind "as": "cast her rival as offering too little". */
const SEES_AS =
  /^(?:cast|portray|describe|depict|paint|frame|view|see|regard|characterise|characterize|dismiss|denounce|criticise|criticize|mock|deride)$/u;
const NONE: TreeSubject = { heads: [], by: 'direct', fronted: null };
/** Steps up the tree until a subject is found; deeper chains are misread parses. */
const REACH = 6;

/** Finds whom a predicate is said of: its own subject, an antecedent, or the subject of the clause it hangs on. */
export function findTreeSubject(tree: Tree, { top, inside }: Predicate, reach = REACH): TreeSubject {
  const own = ownSubject(tree, top, inside === true);
  if (isRelation(tree, top, 'acl:relcl')) return relative(tree, top, own);
  if (own !== null) {
    const noun = antecedentOf(tree, top, own);
    if (noun !== null) return { heads: [noun], by: 'relative', fronted: null };
    // "which Brandt ordered and which Halvek opposed": the second is told of the same noun.
    const above = relativeAbove(tree, top);
    if (above !== null && isOpenedByObject(tree, top))
      return { heads: coordinated(tree, own), by: 'direct', fronted: headOf(tree, above) };
    // "told it to stop, which pleased the residents": what was done, no thing.
    if (isRelation(tree, top, 'advcl:relcl') && tree.tokens[own]?.lemma === 'which') return NONE;
    const heads = membersOf(tree, own) ?? includedBehind(tree, top, own) ?? coordinated(tree, own);
    return { heads, by: 'direct', fronted: null };
  }
  // "It is a shame that they left": nobody is a shame.
  if (dependent(tree, top, 'expl') !== null) return NONE;
  const unlabelled = mendedSubject(tree, top);
  if (unlabelled !== null) return { heads: coordinated(tree, unlabelled), by: 'direct', fronted: null };
  const head = headOf(tree, top);
  if (head === null || reach === 0) return NONE;
  if (isHeadline(tree, top, head)) return { heads: coordinated(tree, head), by: 'direct', fronted: null };
  const asked = turnedTo(tree, top);
  if (asked !== null) return { heads: coordinated(tree, asked), by: 'controlled', fronted: null };
  const speaker = speakerAbove(tree, top);
  if (speaker !== null) return { heads: [speaker], by: 'controlled', fronted: null };
  if (hasUnsureSubject(tree, top)) return NONE;
  if (isRelation(tree, top, 'acl')) return ofNoun(tree, top, head, reach);
  if (isRelation(tree, top, 'conj')) return shared(tree, top, head, reach);
  if (isRelation(tree, top, 'xcomp')) return controlled(tree, top, head, reach);
  if (isRelation(tree, top, 'advcl', 'ccomp')) return hanging(tree, top, head, reach);
  return NONE;
}

/** The relative clause that a verb is joined to, or null. */
export function relativeAbove(tree: Tree, top: number): number | null {
  let at: number | null = top;
  while (at !== null && isRelation(tree, at, 'conj')) at = headOf(tree, at);
  return at !== null && at !== top && isRelation(tree, at, 'acl:relcl') ? at : null;
}

const isOpenedByObject = (tree: Tree, top: number) =>
  dependents(tree, top, 'obj').some(
    (at) => at < top && /^(?:which|whom|that)$/u.test(tree.tokens[at]?.lemma ?? ''),
  );

/** The subject of a verb; where a copula has a clause for complement, the one outside unless the clause itself is read. */
function ownSubject(tree: Tree, top: number, inside: boolean): number | null {
  const subjects = dependents(tree, top, 'nsubj', 'csubj').filter((at) => tree.tokens[at]?.lemma !== 'whose');
  const outer = subjects.find((at) => isRelation(tree, at, 'nsubj:outer', 'csubj:outer'));
  const plain = subjects.filter((at) => at !== outer);
  // The one right before the verb: an earlier one is a misread apposition or stands in an inserted clause.
  const inner = plain.findLast((at) => at < top && tree.tokens[at]?.upos !== 'NUM') ?? plain[0];
  const copula = dependents(tree, top, 'cop').length > 0;
  return (copula && !inside ? (outer ?? inner) : (inner ?? outer)) ?? null;
}

/** The noun before "who", "which" or "that" where the parse hangs the relative clause on something else, or null. */
function antecedentOf(tree: Tree, top: number, own: number): number | null {
  const word = tree.tokens[own]?.lemma ?? '';
  if (!/^(?:who|which|that)$/u.test(word) || isRelation(tree, top, 'ccomp', 'csubj', 'root')) return null;
  let before = own - 1;
  // "which" and "who" may stand behind a comma or a closing quote; "that" there points at something.
  if (word !== 'that')
    while (before >= 0 && tree.tokens[before]?.upos === 'PUNCT' && own - before < 3) before -= 1;
  for (
    let head = headOf(tree, before);
    head !== null && isNamePart(tree, before);
    head = headOf(tree, before)
  )
    before = head;
  return isNoun(tree, before) && before < own ? before : null;
}

const isNamePart = (tree: Tree, at: number) => isRelation(tree, at, 'flat', 'compound', 'nummod', 'appos');

/** "companies that control mining", "the Act, which X signed", "the plan X announced". */
function relative(tree: Tree, top: number, own: number | null): TreeSubject {
  const hung = headOf(tree, top);
  if (hung === null) return NONE;
  const noun = /^who$/iu.test(tree.tokens[own ?? -1]?.text ?? '') ? whoOf(tree, hung) : hung;
  const pronoun = own !== null && /^(?:who|which|that)$/u.test(tree.tokens[own]?.lemma ?? '');
  if (own === null || pronoun)
    return {
      heads: described(tree, noun) ?? besideName(tree, noun) ?? coordinatedBefore(tree, noun, top),
      by: 'relative',
      fronted: null,
    };
  const object = dependents(tree, top, 'obj').find((at) => !isRelativePronoun(tree, at));
  const filled = object !== undefined || dependents(tree, top, 'ccomp', 'advmod:relcl').length > 0;
  const where = dependents(tree, top, 'advmod', 'obl').some(
    (at) =>
      /^(?:where|when|why|how|whom|which)$/u.test(tree.tokens[at]?.lemma ?? '') &&
      !isRelation(tree, at, 'obj'),
  );
  const heads = membersOf(tree, own) ?? coordinated(tree, own);
  return { heads, by: 'direct', fronted: filled || where ? null : noun };
}

/** "an adviser to the campaign who opposed it": "who" is a person, and no body that the parser hangs it on. */
function whoOf(tree: Tree, noun: number): number {
  const lemma = (at: number) => tree.tokens[at]?.lemma.toLowerCase() ?? '';
  const above = isRelation(tree, noun, 'nmod') ? headOf(tree, noun) : null;
  const isBody =
    tree.tokens[noun]?.upos === 'NOUN' &&
    /^(?:ORGANISATION|POLICY|PLACE)$/u.test(kindOfNoun(lemma(noun)) ?? '');
  return isBody && above !== null && isRole(lemma(above)) ? above : noun;
}

const isRelativePronoun = (tree: Tree, at: number) =>
  /^(?:who|whom|which|that)$/u.test(tree.tokens[at]?.lemma ?? '');

/** "Halvek is a company that makes rails": who is said to be it does it; not where they only may be, or are not. */
function described(tree: Tree, noun: number): readonly number[] | null {
  const subject = dependent(tree, noun, 'nsubj');
  if (dependent(tree, noun, 'cop') === null || subject === null || tree.tokens[noun]?.upos !== 'NOUN')
    return null;
  const unsure = dependents(tree, noun, 'aux', 'advmod', 'mark').some((at) =>
    UNSURE.test(tree.tokens[at]?.lemma ?? ''),
  );
  if (unsure || /^(?:it|what|there|who|which)$/iu.test(tree.tokens[subject]?.text ?? '')) return null;
  return coordinated(tree, subject);
}

/** "Ada Lund, a lawyer who opposed it", "the council, a body that sets the fees": what an apposition does, the noun it stands beside does. */
function besideName(tree: Tree, noun: number): readonly number[] | null {
  const given = isRelation(tree, noun, 'appos') ? headOf(tree, noun) : null;
  // "a Republican", "a German who …": a capital makes no name of it.
  const isCommon =
    tree.tokens[noun]?.upos === 'NOUN' ||
    dependents(tree, noun, 'det').some((at) => /^an?$/iu.test(tree.tokens[at]?.text ?? ''));
  if (given === null || given > noun || !isCommon) return null;
  const host = nearestHost(tree, noun, given);
  const many = (at: number) => tree.tokens[at]?.features.includes('Number=Plur') === true;
  if (host === null || many(noun) !== (many(host) || coordinated(tree, host).length > 1)) return null;
  return coordinated(tree, host);
}

/** The noun a participle hangs on, or what that stands beside: right behind an apposition, "backing Ada Lund, a lawyer trying to …", it is said of that. */
function doers(tree: Tree, top: number, noun: number): readonly number[] {
  const near = (tree.spans[top]?.from ?? top) - 1;
  return (near > noun ? besideName(tree, near) : null) ?? besideName(tree, noun) ?? [noun];
}

/** The noun whose phrase ends right before the mark that parts an apposition from it; the parser may hang it on one further back. */
function nearestHost(tree: Tree, noun: number, given: number): number | null {
  const from = tree.spans[noun]?.from ?? noun;
  const mark = [from, from - 1].find((at) => /^[,—–-]$/u.test(tree.tokens[at]?.text ?? ''));
  let at = mark === undefined ? -1 : mark - 1;
  let nearest: number | null = null;
  for (; at >= 0 && at !== given; at = headOf(tree, at) ?? -1) {
    if (nearest === null && isNoun(tree, at) && !isNamePart(tree, at)) nearest = at;
    if (isRelation(tree, at, 'conj', 'appos') || !isNoun(tree, at)) return nearest;
  }
  return at === given && isNoun(tree, given) ? given : nearest;
}

const UNSURE = /^(?:may|might|could|would|should|can|must|not|never|if|whether|unless)$/u;

/** A relative clause behind the last of a list speaks of the last, whether or not of the others: "A and B, who wrote". */
function coordinatedBefore(tree: Tree, noun: number, clause: number): readonly number[] {
  const joined = coordinated(tree, noun).filter((at) => at < clause);
  return [joined.at(-1) ?? noun];
}

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
  // "Under the pact, signed by X, the states …": what stands behind a comma tells of what is before it.
  const aside = noun > top ? nounBeforeComma(tree, top) : null;
  if (aside !== null) return { heads: [aside], by: 'relative', fronted: null };
  if (!infinitive || isPassive(tree, top))
    return { heads: doers(tree, top, noun), by: 'relative', fronted: null };
  const owner = dependent(tree, noun, 'nmod:poss');
  // "Norland's ability to pay": what somebody can do is no act.
  if (owner !== null && intentOf(tree.tokens[noun]?.lemma ?? '') === null) return NONE;
  if (owner !== null) return { heads: [owner], by: 'controlled', fronted: null };
  const verb = headOf(tree, noun);
  const object = verb !== null && isRelation(tree, noun, 'obj', 'obl', 'xcomp', 'conj');
  if (!object || verb === null || tree.tokens[verb]?.upos !== 'VERB')
    return { heads: [noun], by: 'controlled', fronted: null };
  // "gave the regulator the power to fine": who gets it.
  const receiver = dependent(tree, verb, 'iobj');
  if (receiver !== null) return { heads: coordinated(tree, receiver), by: 'controlled', fronted: null };
  // "staff were told of the decision to close", "after the decision to close, the staff": not the staff.
  if (isRelation(tree, noun, 'obl') && (noun < verb || isPassive(tree, verb)))
    return { heads: [noun], by: 'controlled', fronted: null };
  const above = findTreeSubject(tree, { top: verb, main: verb }, reach - 1);
  return { heads: above.heads, by: 'controlled', fronted: null };
}

/** "S, X reported, citing Y": the verb of speech with a subject of its own that a comma parts from a participle, or null. */
function reporterBefore(tree: Tree, participle: number): number | null {
  const start = tree.spans[participle]?.from ?? participle;
  const comma = [start, start - 1].find((at) => tree.tokens[at]?.text === ',');
  const verb = comma === undefined ? -1 : comma - 1;
  const says = tree.tokens[verb]?.upos === 'VERB' && SAYING_VERBS.has(tree.tokens[verb]?.lemma ?? '');
  return says && dependent(tree, verb, 'nsubj') !== null ? verb : null;
}

/** The noun whose phrase a comma ends right before a participle, or null. */
function nounBeforeComma(tree: Tree, participle: number): number | null {
  let start = participle;
  while (tree.tokens[start - 1]?.upos === 'ADV') start -= 1;
  const comma = start - 1;
  if (tree.tokens[comma]?.text !== ',') return null;
  let noun = comma - 1;
  for (
    let next = headOf(tree, noun);
    next !== null && next < comma && isNoun(tree, next);
    next = headOf(tree, next)
  )
    noun = next;
  return isNoun(tree, noun) ? noun : null;
}

/** "X convened meetings and launched sessions": the first verb’s subject. */
function shared(tree: Tree, top: number, head: number, reach: number): TreeSubject {
  const first = tensedAbove(tree, top, head);
  const above = findTreeSubject(tree, { top: first, main: first }, reach - 1);
  // A passive without subject beside an active verb is still said of the same thing.
  return { heads: above.heads, by: isRelation(tree, top, 'conj') ? 'shared' : 'controlled', fronted: null };
}

/** "asked Ostmark to attack it and proposed a pact": a verb with a tense goes on from one with a tense, and no infinitive. */
function tensedAbove(tree: Tree, top: number, head: number): number {
  const { features = [], upos } = tree.tokens[top] ?? {};
  const isPast = upos === 'VERB' && features.includes('Tense=Past') && features.includes('VerbForm=Fin');
  if (!isPast || dependents(tree, top, 'aux', 'mark', 'cop').length > 0 || !hasTo(tree, head)) return head;
  const above = headOf(tree, head);
  return above !== null && tree.tokens[above]?.upos === 'VERB' ? above : head;
}

/** "X plans to open": the subject; "X urged Y to open": the object. */
function controlled(tree: Tree, top: number, verb: number, reach: number): TreeSubject {
  const object = dependent(tree, verb, 'iobj') ?? dependent(tree, verb, 'obj');
  const passive = isPassive(tree, verb);
  const lemma = tree.tokens[verb]?.lemma ?? '';
  // "accused X of hiding it", which the parse may take for an infinitive's like.
  const charged = OBJECT_DOES.test(lemma) && !hasTo(tree, top) && dependents(tree, top, 'mark').length > 0;
  if (object !== null && !passive && (OBJECT_CONTROL.test(lemma) || charged))
    return { heads: coordinated(tree, object), by: 'controlled', fronted: null };
  // "help Norland rebuild its port": the parser may hang the one between on the second verb.
  const between = dependents(tree, top, 'obj').find((at) => at > verb && at < top);
  if (between !== undefined && !passive && OBJECT_CONTROL.test(lemma))
    return { heads: coordinated(tree, between), by: 'controlled', fronted: null };
  const described = describedBy(tree, verb);
  if (described !== null) return { heads: [described], by: 'controlled', fronted: null };
  const above = findTreeSubject(tree, { top: verb, main: verb }, reach - 1);
  return { heads: above.heads, by: 'controlled', fronted: null };
}

/** "a valve necessary to protect the tank": the noun that an adjective beside it describes, or null. */
function describedBy(tree: Tree, adjective: number): number | null {
  const beside = tree.tokens[adjective]?.upos === 'ADJ' && isRelation(tree, adjective, 'amod', 'acl');
  return beside ? headOf(tree, adjective) : null;
}

/** "…, leveraging its branches", "by embedding tasks", "to keep control": the subject of the clause above. */
function hanging(tree: Tree, top: number, head: number, reach: number): TreeSubject {
  // Also "what he thinks are their assets": that is said of "what".
  const tensed = [top, ...dependents(tree, top, 'cop', 'aux')].some((at) =>
    tree.tokens[at]?.features.includes('VerbForm=Fin'),
  );
  const finite = tensed && dependents(tree, top, 'mark').length === 0;
  if (isRelation(tree, top, 'ccomp') && finite) return NONE;
  if (isRelation(tree, top, 'advcl:relcl')) return NONE;
  // "Buying the mine is a step, X said": whoever buys it, the words do not say.
  if (isRelation(tree, top, 'ccomp') && top < head && /ing$/u.test(tree.tokens[top]?.text ?? '')) return NONE;
  // "Under the pact, signed by X, states promised …": what is signed stands before the comma.
  const aside = top < head && dependent(tree, top, 'obl:agent') !== null ? nounBeforeComma(tree, top) : null;
  if (aside !== null) return { heads: [aside], by: 'relative', fronted: null };
  const reporter = reporterBefore(tree, top);
  if (reporter !== null && reporter !== head)
    return {
      ...findTreeSubject(tree, { top: reporter, main: reporter }, reach - 1),
      by: 'controlled',
      fronted: null,
    };
  const blamed = isPassive(tree, head)
    ? null
    : (dependent(tree, head, 'iobj') ?? dependent(tree, head, 'obj'));
  const marks = dependents(tree, top, 'mark').map((at) => tree.tokens[at]?.lemma ?? '');
  if (blamed !== null && blamed < top && doesWhatIsSaid(tree.tokens[head]?.lemma ?? '', marks))
    return { heads: coordinated(tree, blamed), by: 'controlled', fronted: null };
  const described = describedBy(tree, head);
  if (described !== null) return { heads: [described], by: 'controlled', fronted: null };
  const above = findTreeSubject(tree, { top: head, main: head }, reach - 1);
  // "joined Norland and Ostmark in opposing it": all of them do.
  const others = marks.includes('in') ? joinedBefore(tree, top, head) : [];
  if (others.length > 0) return { heads: [...above.heads, ...others], by: 'controlled', fronted: null };
  if (above.heads.length > 0 || !isNoun(tree, head))
    return { heads: above.heads, by: 'controlled', fronted: null };
  const owner = dependent(tree, head, 'nmod:poss');
  return { heads: owner === null ? [] : [owner], by: 'controlled', fronted: null };
}

/** Tells whether a verb's object does what the clause behind it says: "fined X for hiding", "cast X as offering", "urged X to". */
const doesWhatIsSaid = (verb: string, marks: readonly string[]): boolean =>
  (marks.some((mark) => /^(?:for|of|from|into)$/u.test(mark)) && OBJECT_DOES.test(verb)) ||
  (marks.includes('as') && SEES_AS.test(verb)) ||
  (marks.includes('to') && ORDERS.test(verb));

/** Who is joined in what a gerund behind "in" says, right behind "join"; the parser may hang it on the verb above. */
function joinedBefore(tree: Tree, top: number, head: number): readonly number[] {
  const from = tree.spans[top]?.from ?? top;
  const join = [head, ...dependents(tree, head, 'advcl')].find(
    (at) => at < top && tree.tokens[at]?.lemma === 'join' && (at === head || tree.spans[at]?.to === from),
  );
  const object = join === undefined || isPassive(tree, join) ? null : dependent(tree, join, 'obj');
  return object !== null && object < top ? coordinated(tree, object) : [];
}

const isNoun = (tree: Tree, at: number) => /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? '');

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
