import {
  HEARSAY_VERBS,
  INTENDING_VERBS,
  JUDGING_VERBS,
  MOVING_VERBS,
  RATING_VERBS,
  SAYING_VERBS,
  THINKING_VERBS,
} from '../../lexicon/stance.ts';
import {
  dependent,
  dependents,
  hasTo,
  headOf,
  isRelation,
  isUnder,
  relationOf,
  type Tree,
} from '../../tree.ts';
import { cueStretch } from './cue-stretch.ts';
import { isParticiple, isPassive, subjectOf } from './speech-subject.ts';
import { findStance } from './stance-utterance.ts';
import { hull, type Stretch, stretchOf, type Utterance, without } from './utterance.ts';

/**
 * Reads what a verb makes somebody say, think or want: its clause ("said that S", "S, X said", "S1, X said, S2"), its
 * infinitive ("vowed to V", "urged X to V"), or the thing it is about ("criticised X", "called for X"); null for any other verb.
 */
export function verbUtterance(tree: Tree, verb: number): Utterance | null {
  const lemma = tree.tokens[verb]?.lemma ?? '';
  const says = SAYING_VERBS.has(lemma) || makesClear(tree, verb) || putsIt(tree, verb);
  if (isPassive(tree, verb)) return passiveUtterance(tree, verb);
  const source = subjectOf(tree, verb);
  const clauses =
    says || THINKING_VERBS.has(lemma) ? clausesOf(tree, verb, { says, hasSource: source !== null }) : [];
  if (clauses.length > 0 && (source !== null || isParticiple(tree, verb) || says))
    return {
      ...headed(tree, verb, source),
      content: clauses,
      kind: isGerund(tree, verb) ? 'STANCE' : 'SPEECH',
    };
  return source === null
    ? null
    : (infinitive(tree, verb, source) ?? findStance(tree, verb, source) ?? gerund(tree, verb, source));
}

/** "made clear that S", "made plain that S". */
const makesClear = (tree: Tree, verb: number) =>
  tree.tokens[verb]?.lemma === 'make' &&
  dependents(tree, verb, 'xcomp').some((at) =>
    /^(?:clear|plain|explicit|known)$/iu.test(tree.tokens[at]?.text ?? ''),
  );

/** "…, as he puts it, …". */
const putsIt = (tree: Tree, verb: number) =>
  tree.tokens[verb]?.lemma === 'put' &&
  dependents(tree, verb, 'obj').some((at) => tree.tokens[at]?.lemma === 'it') &&
  dependents(tree, verb, 'mark').some((at) => tree.tokens[at]?.lemma === 'as');

const headed = (tree: Tree, verb: number, source: number | null) => ({
  cue: cueStretch(tree, verb),
  verb,
  source,
});

/** "stressed keeping costs low": an act, and no sentence that could be true. */
function isGerund(tree: Tree, verb: number): boolean {
  const clauses = dependents(tree, verb, 'ccomp', 'parataxis');
  return (
    clauses.length > 0 &&
    clauses.every((at) => isParticiple(tree, at) && dependent(tree, at, 'nsubj', 'cop', 'mark') === null)
  );
}

/** "Halvek, Ashvale said, will …": what the parse has as a second subject, a comma before the speaker, is the clause's. */
function raisedTopics(tree: Tree, verb: number): readonly number[] {
  const subjects = dependents(tree, verb, 'nsubj').filter((at) => at < verb);
  const speaker = subjects.at(-1);
  if (subjects.length < 2 || speaker === undefined || dependent(tree, verb, 'ccomp') === null) return [];
  return subjects.filter((at) => at !== speaker && isMark(tree, (tree.spans[speaker]?.from ?? speaker) - 1));
}

/** Clauses that are the verb's content, without the verb's own words where they surround it. */
function clausesOf(
  tree: Tree,
  verb: number,
  { says, hasSource }: { readonly says: boolean; readonly hasSource: boolean },
): readonly Stretch[] {
  const made = makesClear(tree, verb) ? dependents(tree, verb, 'xcomp') : [];
  const clauses = [verb, ...made].flatMap((at) => dependents(tree, at, 'ccomp'));
  const below = [...raisedTopics(tree, verb), ...clauses].map(
    (clause) => tree.spans[clause] ?? stretchOf(tree, clause),
  );
  const own = ownWords(tree, verb);
  if (below.length > 0) return afterMark(tree, verb, without(tree, hull(below), own));
  const head = headOf(tree, verb);
  if (hasSource && head !== null && isInserted(tree, verb)) {
    const whole = tree.spans[head] ?? stretchOf(tree, head);
    return without(tree, whole, [tree.spans[verb] ?? stretchOf(tree, verb)]);
  }
  const beside =
    says && hasSource
      ? dependents(tree, verb, 'parataxis').filter((at) => isClause(tree, at) && !isNextSentence(tree, at))
      : [];
  return beside.length > 0 ? without(tree, hull(beside.map((at) => stretchOf(tree, at))), own) : [];
}

/**
 * Cuts what the parse hangs on the clause and the text on the verb: time and place before "that", and, where no comma
 * follows the verb, what stands before the speaker.
 */
function afterMark(tree: Tree, verb: number, parts: readonly Stretch[]): readonly Stretch[] {
  const [clause] = dependents(tree, verb, 'ccomp');
  if (clause === undefined) return parts;
  if (clause < verb || raisedTopics(tree, verb).length > 0)
    return parts.filter(({ from }) => from < verb || isMark(tree, from - 1) || isMark(tree, from));
  const mark = conjunctionBefore(tree, verb, clause);
  const isPut = tree.tokens.slice(verb + 1, clause).some(({ text }) => text === ',') && mark === undefined;
  const kept = isPut ? parts : parts.filter(({ to }) => to > verb);
  return kept.map(({ from, to }) => ({
    from: mark !== undefined && mark > from && mark < to ? mark : from,
    to,
  }));
}

const isMark = (tree: Tree, at: number) => tree.tokens[at]?.upos === 'PUNCT';

/** "told the meeting on Monday that …": the word that opens the clause, if nothing but phrases stands before it. */
function conjunctionBefore(tree: Tree, verb: number, clause: number): number | undefined {
  for (let at = verb + 1; at < clause; at += 1) {
    const { text = '', upos } = tree.tokens[at] ?? {};
    if (upos === 'SCONJ' && /^(?:that|whether)$/iu.test(text)) return at;
    if (upos === 'VERB' || text === ',') return undefined;
  }
  return undefined;
}

/**
 * "…, X said, …", "…, as X said, …": the verb of speech is put into the sentence it reports. The parse may call it
 * `dep` or a coordination; a comma or a mark before the speaker, and no "and", tell it.
 */
function isInserted(tree: Tree, verb: number): boolean {
  const subject = dependent(tree, verb, 'nsubj');
  if (subject === null || isNextSentence(tree, verb)) return false;
  if (isRelation(tree, verb, 'parataxis')) return true;
  if (isRelation(tree, verb, 'advcl'))
    return (
      dependents(tree, verb, 'mark').some((at) => tree.tokens[at]?.lemma === 'as') &&
      // "as he found himself alone": what was found is said already.
      (dependent(tree, verb, 'obj', 'xcomp', 'ccomp') === null || putsIt(tree, verb))
    );
  const start = Math.min(verb, tree.spans[subject]?.from ?? subject);
  return (
    isRelation(tree, verb, 'dep', 'conj') &&
    dependent(tree, verb, 'cc') === null &&
    start > 0 &&
    isMark(tree, start - 1)
  );
}

/** "S, X said; T": what follows a semicolon is the writer's own again. */
const isNextSentence = (tree: Tree, at: number) =>
  [(tree.spans[at]?.from ?? at) - 1, tree.spans[at]?.from ?? at].some(
    (mark) => tree.tokens[mark]?.text === ';',
  );

const isClause = (tree: Tree, at: number) =>
  tree.tokens[at]?.upos === 'VERB' || dependent(tree, at, 'nsubj', 'cop') !== null;

/** Words that go with the verb and not with its content: subject, auxiliaries, addressee, time and place. */
function ownWords(tree: Tree, verb: number): readonly Stretch[] {
  const topics = raisedTopics(tree, verb);
  const own = (tree.children[verb] ?? []).filter(
    (child) =>
      !topics.includes(child) && !isRelation(tree, child, 'ccomp', 'parataxis', 'punct', 'conj', 'cc', 'dep'),
  );
  return [
    { from: verb, to: verb + 1 },
    ...own.map((child) => tree.spans[child] ?? { from: child, to: child + 1 }),
  ];
}

/** "is believed to own the mine", "was told that S", "it was reported that S". */
function passiveUtterance(tree: Tree, verb: number): Utterance | null {
  const clauses = dependents(tree, verb, 'ccomp', 'xcomp', 'csubj').filter((each) => isClauseOf(tree, each));
  const lemma = tree.tokens[verb]?.lemma ?? '';
  if (clauses.length === 0) return passiveStance(tree, verb);
  if (!SAYING_VERBS.has(lemma) && !THINKING_VERBS.has(lemma)) return null;
  const raised = dependents(tree, verb, 'nsubj').filter(
    (each) =>
      !/^(?:it|who|which|that)$/iu.test(tree.tokens[each]?.text ?? '') &&
      clauses.some((at) => isRelation(tree, at, 'xcomp')),
  );
  const content = [...raised, ...clauses].flatMap((at) => without(tree, stretchOf(tree, at), ownOf(verb)));
  const source = dependent(tree, verb, 'obl:agent');
  const isSaid = HEARSAY_VERBS.has(lemma) || clauses.some((at) => isRelation(tree, at, 'ccomp'));
  return { ...headed(tree, verb, source), content, kind: isSaid ? 'SPEECH' : 'STANCE' };
}

/** "was rejected by X": a stance towards the subject. */
function passiveStance(tree: Tree, verb: number): Utterance | null {
  const source = dependent(tree, verb, 'obl:agent');
  const topic = dependent(tree, verb, 'nsubj');
  const lemma = tree.tokens[verb]?.lemma ?? '';
  const rating = RATING_VERBS.has(lemma) ? dependents(tree, verb, 'xcomp') : [];
  if (source === null || topic === null || (!JUDGING_VERBS.has(lemma) && rating.length === 0)) return null;
  const content = [topic, ...rating].flatMap((at) =>
    without(tree, stretchOf(tree, at), [stretchOf(tree, source)]),
  );
  return { ...headed(tree, verb, source), content, kind: 'STANCE' };
}

const ownOf = (verb: number): readonly Stretch[] => [{ from: verb, to: verb + 1 }];
const isClauseOf = (tree: Tree, at: number) =>
  isClause(tree, at) || relationOf(tree, at) !== 'xcomp' || dependent(tree, at, 'mark') !== null;

/** "stressed keeping costs low", "proposed closing the mine": an act that somebody speaks of. */
function gerund(tree: Tree, verb: number, source: number): Utterance | null {
  const lemma = tree.tokens[verb]?.lemma ?? '';
  const act = dependents(tree, verb, 'xcomp').find((each) => each > verb && isParticiple(tree, each));
  if (
    act === undefined ||
    !(SAYING_VERBS.has(lemma) || JUDGING_VERBS.has(lemma) || INTENDING_VERBS.has(lemma))
  )
    return null;
  return { ...headed(tree, verb, source), content: [stretchOf(tree, act)], kind: 'STANCE' };
}

/** "vowed to V", "urged X to V": what somebody means to do, or wants of somebody. */
function infinitive(tree: Tree, verb: number, source: number): Utterance | null {
  const lemma = tree.tokens[verb]?.lemma ?? '';
  const act = dependents(tree, verb, 'xcomp', 'ccomp', 'advcl').find(
    (each) => each > verb && hasTo(tree, each),
  );
  if (act === undefined || (isRelation(tree, act, 'advcl') && !MOVING_VERBS.has(lemma))) return null;
  const moved = dependents(tree, verb, 'obj', 'iobj').find((each) => each < act);
  if (!(moved === undefined ? INTENDING_VERBS : MOVING_VERBS).has(lemma)) return null;
  const parts = moved === undefined || lemma === 'tell' ? [act] : [moved, act];
  const content = [hull(parts.map((at) => stretchOf(tree, at)))].filter(
    ({ from }) => !isUnder(tree, verb, from),
  );
  return { ...headed(tree, verb, source), content, kind: 'STANCE' };
}
