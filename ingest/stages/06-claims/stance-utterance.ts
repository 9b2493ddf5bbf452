import {
  CHARGING_VERBS,
  FEELING_ADJECTIVES,
  JUDGING_PHRASES,
  JUDGING_VERBS,
  RATING_VERBS,
  STANCE_ADJECTIVES,
  VERB_PREPOSITIONS,
} from '../../lexicon/stance.ts';
import { dependent, dependents, isRelation, type Tree } from '../../tree.ts';
import { cueStretch } from './cue-stretch.ts';
import { isPassive, subjectOf } from './speech-subject.ts';
import { hull, type Stretch, stretchOf, type Utterance } from './utterance.ts';

/** Reads a stance towards a thing: "called for X", "accused X of Y", "called X a mistake", "criticised X"; null for none. */
export function findStance(tree: Tree, verb: number, source: number): Utterance | null {
  const lemma = tree.tokens[verb]?.lemma ?? '';
  const cue = cueStretch(tree, verb);
  const object = dependents(tree, verb, 'obj').find((each) => each > verb);
  const base = { verb, source, kind: 'STANCE' } as const;
  if (object === undefined) return prepositional(tree, verb, source, cue);
  if (RATING_VERBS.has(lemma)) {
    const rating = dependents(tree, verb, 'xcomp', 'obl', 'advcl').find(
      (each) => each > object && (isRelation(tree, each, 'xcomp') || caseOf(tree, each) === 'as'),
    );
    if (rating !== undefined)
      return { ...base, cue, content: [hull([stretchOf(tree, object), stretchOf(tree, rating)])] };
  }
  const charge =
    complementOf(tree, verb, CHARGING_VERBS.get(lemma)) ??
    complementOf(tree, object, CHARGING_VERBS.get(lemma));
  if (charge !== null && charge > object)
    return { ...base, cue, content: [hull([stretchOf(tree, object), stretchOf(tree, charge)])] };
  const particle = dependent(tree, verb, 'compound:prt');
  const phrase = particle === null ? lemma : `${lemma} ${tree.tokens[particle]?.text}`;
  if (!JUDGING_VERBS.has(lemma) && !JUDGING_PHRASES.has(phrase)) return null;
  if (tree.tokens[object]?.text.endsWith('self')) return null;
  return { ...base, cue, content: [stretchOf(tree, object)] };
}

/** "called for X", "complained about X": the preposition goes with the cue. */
function prepositional(tree: Tree, verb: number, source: number, cue: Stretch): Utterance | null {
  const topic = complementOf(tree, verb, VERB_PREPOSITIONS.get(tree.tokens[verb]?.lemma ?? ''));
  if (topic === null || topic < verb) return null;
  const { cue: whole, content } = afterPreposition(tree, cue, topic);
  const act = dependents(tree, verb, 'xcomp', 'advcl').find(
    (each) => each > topic && markOf(tree, each) === 'to',
  );
  const asked = act !== undefined && tree.tokens[verb]?.lemma === 'call';
  return {
    cue: whole,
    verb,
    source,
    content: [asked ? hull([content, stretchOf(tree, act)]) : content],
    kind: 'STANCE',
  };
}

/** Reads a stance from an adjective: "is confident that S", "was critical of X", "are ready to V". */
export function adjectiveUtterance(tree: Tree, at: number): Utterance | null {
  const prepositions = STANCE_ADJECTIVES.get(tree.tokens[at]?.text.toLowerCase() ?? '');
  if (!prepositions || isRelation(tree, at, 'amod')) return null;
  // "convinced them that S" tells what they think.
  if (dependent(tree, at, 'obj', 'iobj') !== null) return null;
  const source = subjectOf(tree, at) ?? (isPassive(tree, at) ? dependent(tree, at, 'nsubj') : null);
  if (source === null || /^(?:it|this|that|there|what)$/iu.test(tree.tokens[source]?.text ?? '')) return null;
  const cue = cueStretch(tree, at);
  const clause =
    dependents(tree, at, 'ccomp', 'xcomp', 'advcl').find(
      (each) => each > at && /^(?:that|to)$/u.test(markOf(tree, each)),
    ) ?? dependents(tree, at, 'ccomp').find((each) => each > at);
  if (clause !== undefined) {
    const isSaid =
      markOf(tree, clause) !== 'to' && !FEELING_ADJECTIVES.has(tree.tokens[at]?.text.toLowerCase() ?? '');
    return {
      cue,
      verb: null,
      source,
      content: [stretchOf(tree, clause)],
      kind: isSaid ? 'SPEECH' : 'STANCE',
    };
  }
  const topic = complementOf(tree, at, prepositions);
  if (topic === null || topic < at) return null;
  const { cue: whole, content } = afterPreposition(tree, cue, topic);
  return { cue: whole, verb: null, source, content: [content], kind: 'STANCE' };
}

/** Adds a complement's preposition to a cue right before it, and takes it from the complement. */
export function afterPreposition(
  tree: Tree,
  cue: Stretch,
  topic: number,
): { readonly cue: Stretch; readonly content: Stretch } {
  const whole = stretchOf(tree, topic);
  const preposition = dependents(tree, topic, 'case', 'mark').filter((each) => each < topic)[0];
  if (preposition === undefined || preposition !== whole.from) return { cue, content: whole };
  const content = { from: preposition + 1, to: whole.to };
  return { cue: preposition === cue.to ? { from: cue.from, to: preposition + 1 } : cue, content };
}

/** The first dependent behind one of the prepositions. */
export function complementOf(
  tree: Tree,
  at: number,
  prepositions: ReadonlySet<string> | undefined,
): number | null {
  if (!prepositions) return null;
  return (
    dependents(tree, at, 'obl', 'nmod', 'advcl', 'acl', 'xcomp', 'ccomp').find((each) =>
      prepositions.has(caseOf(tree, each)),
    ) ?? null
  );
}

function caseOf(tree: Tree, at: number): string {
  const mark = dependent(tree, at, 'case', 'mark');
  return mark === null ? '' : (tree.tokens[mark]?.text.toLowerCase() ?? '');
}

const markOf = (tree: Tree, at: number): string => {
  const mark = dependent(tree, at, 'mark');
  return mark === null ? '' : (tree.tokens[mark]?.text.toLowerCase() ?? '');
};
