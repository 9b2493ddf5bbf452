import { LIGHT_VERBS, SPEECH_NOUNS } from '../../lexicon/stance.ts';
import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { cueStretch } from './cue-stretch.ts';
import { subjectOf } from './speech-subject.ts';
import { afterPreposition, complementOf } from './stance-utterance.ts';
import { type Stretch, stretchOf, type Utterance } from './utterance.ts';

/**
 * Reads speech from a noun: "X's claim that S", "a report by X that S", "X voiced fears that S", "their support for Y".
 * Without a "that" clause somebody must be named for it, or it is a thing like any other.
 */
export function nounUtterance(tree: Tree, noun: number): Utterance | null {
  const { upos, lemma = '' } = tree.tokens[noun] ?? {};
  if (upos !== 'NOUN' || !SPEECH_NOUNS.has(lemma)) return null;
  const light = lightVerb(tree, noun);
  const owner = possessorOf(tree, noun);
  const source =
    owner ?? (light === null ? null : subjectOf(tree, light)) ?? complementOf(tree, noun, BEARERS);
  const cue = nounCue(tree, noun, light);
  const clause = dependents(tree, noun, 'acl', 'ccomp').find(
    (each) => each > noun && isThatClause(tree, each),
  );
  if (clause !== undefined) {
    // "rejected X's claim that S": X says S, and who rejects it is no speaker of the frame.
    const content = [thatStretch(tree, clause)];
    return owner === null
      ? { cue, verb: light, source, content, kind: 'SPEECH' }
      : { cue: nounCue(tree, noun, null), verb: null, source, content, kind: 'SPEECH' };
  }
  if (source === null) return null;
  const topic = dependents(tree, noun, 'acl').find((each) => each > noun && markOf(tree, each) === 'to');
  if (topic !== undefined)
    return { cue, verb: null, source, content: [stretchOf(tree, topic)], kind: 'STANCE' };
  const about = complementOf(tree, noun, TOPICS);
  if (about === null || about === source || about < noun) return null;
  const { cue: whole, content } = afterPreposition(tree, cue, about);
  return { cue: whole, verb: null, source, content: [content], kind: 'STANCE' };
}

const BEARERS = new Set(['by', 'from', 'among']);
const TOPICS = new Set(['of', 'for', 'about', 'on', 'over', 'against', 'to']);

const markOf = (tree: Tree, at: number) =>
  tree.tokens[dependent(tree, at, 'mark') ?? -1]?.text.toLowerCase() ?? '';

/** "that" is a conjunction here, and no pronoun: "the fear that he will leave", not "the report that he wrote". */
function isThatClause(tree: Tree, at: number): boolean {
  const opening = tree.tokens[thatStretch(tree, at).from];
  const owns = dependents(tree, at, 'nsubj').some((each) => tree.tokens[each]?.text.toLowerCase() !== 'that');
  return (
    opening?.text.toLowerCase() === 'that' &&
    opening.upos === 'SCONJ' &&
    (owns || markOf(tree, at) === 'that')
  );
}

/** The clause with its "that", which the parse may hang elsewhere. */
function thatStretch(tree: Tree, at: number): Stretch {
  const { from, to } = stretchOf(tree, at);
  return tree.tokens[from - 1]?.text.toLowerCase() === 'that' ? { from: from - 1, to } : { from, to };
}

/** "X's claim": the noun with a possessive, also where the parse has it as part of a compound. */
function possessorOf(tree: Tree, noun: number): number | null {
  const owner = dependents(tree, noun, 'compound', 'nmod').find((at) =>
    (tree.children[at] ?? []).some((mark) => mark < noun && /^[’']s?$/u.test(tree.tokens[mark]?.text ?? '')),
  );
  return dependent(tree, noun, 'nmod:poss') ?? owner ?? null;
}

/** "made the claim": the verb that lends the noun its subject. */
function lightVerb(tree: Tree, noun: number): number | null {
  const head = headOf(tree, noun);
  return head !== null && isRelation(tree, noun, 'obj') && LIGHT_VERBS.has(tree.tokens[head]?.lemma ?? '')
    ? head
    : null;
}

function nounCue(tree: Tree, noun: number, light: number | null): Stretch {
  if (light !== null && light < noun && noun - light <= LIGHT_REACH)
    return { from: cueStretch(tree, light).from, to: noun + 1 };
  const before = tree.tokens[noun - 1]?.upos === 'ADJ' ? noun - 1 : noun;
  return { from: before, to: noun + 1 };
}

/** Most words from a light verb to its noun: "made the rather surprising claim". */
const LIGHT_REACH = 5;
