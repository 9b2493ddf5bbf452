import { LIGHT_VERBS, SAYING_VERBS, SPEECH_NOUNS, THINKING_VERBS } from '../../lexicon/stance.ts';
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
  const clause =
    dependents(tree, noun, 'acl', 'ccomp').find((each) => each > noun && isThatClause(tree, each)) ??
    clauseOfVerb(tree, noun);
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
  return dependent(tree, noun, 'nmod:poss') ?? owner ?? publisherOf(tree, noun);
}

/** "a Harbour Times report": what stands before a noun of something written is who wrote it. */
function publisherOf(tree: Tree, noun: number): number | null {
  if (!WRITTEN.test(tree.tokens[noun]?.lemma ?? '')) return null;
  return dependents(tree, noun, 'compound').find((at) => tree.tokens[at]?.upos === 'PROPN') ?? null;
}

const WRITTEN =
  /^(?:report|statement|estimate|forecast|finding|analysis|assessment|announcement|conclusion|revelation)$/u;

/** "fuelled worries in X that S", "made the case to Y that S": the clause that the parse hangs on the noun's verb. */
function clauseOfVerb(tree: Tree, noun: number): number | undefined {
  const verb = isRelation(tree, noun, 'obj') ? headOf(tree, noun) : null;
  const { lemma = '', upos } = tree.tokens[verb ?? -1] ?? {};
  if (verb === null || upos !== 'VERB' || SAYING_VERBS.has(lemma) || THINKING_VERBS.has(lemma))
    return undefined;
  // "made the case to the board that S" may hang on the board.
  const hosts = LIGHT_VERBS.has(lemma) ? [verb, ...between(tree, verb, noun)] : [verb];
  return hosts
    .flatMap((host) => dependents(tree, host, 'ccomp', 'xcomp', 'advcl', 'acl'))
    .find((each) => each > noun && isThatClause(tree, each));
}

/** The nouns of the verb's phrases behind the noun, with the "of" phrases on them. */
function between(tree: Tree, verb: number, noun: number): readonly number[] {
  const phrases = dependents(tree, verb, 'obl').filter((at) => at > noun);
  return [...phrases, ...phrases.flatMap((at) => dependents(tree, at, 'nmod'))];
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
