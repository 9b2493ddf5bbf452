import type { SpeechSpan } from '../../annotation.ts';
import { SAYING_VERBS, SPEECH_NOUNS, THINKING_VERBS } from '../../lexicon/stance.ts';
import { dependent, isRelation, isUnder, type Tree } from '../../tree.ts';
import type { SentenceView } from './chunk.ts';
import { cueStretch } from './cue-stretch.ts';
import { OPEN_QUOTE } from './quotes.ts';
import { isPassive, subjectOf } from './speech-subject.ts';
import { hull, type Stretch, shared, type Utterance, without } from './utterance.ts';

/**
 * Adds what the annotator's speech layers show and no rule has read: a content or a cue that no utterance covers, with
 * the nearest cue and source of its sentence. Layers are pieced together by nearness, since they are not tied to each other.
 */
export function withEncoder(
  { sentence, tokens }: SentenceView,
  tree: Tree,
  utterances: readonly Utterance[],
): readonly Utterance[] {
  const layer = (name: SpeechSpan['layer']) => sentence.speech.filter((span) => span.layer === name);
  const cues = layer('cue').map((cue) => wholeCue(tree, cue));
  const sources = layer('source');
  const contents = layer('content');
  const read = utterances.map((each) => named(tree, fitted(tree, each, contents), sources));
  const isFree = (span: Stretch, held: (each: Utterance) => readonly Stretch[]) =>
    !read.some((each) => held(each).some((part) => shared(part, span) * 2 >= span.to - span.from));
  const isSource = (span: Stretch) => sources.some((words) => shared(words, span) * 2 >= span.to - span.from);
  const freeContents = contents.filter((span) => !isSource(span) && isFree(span, ({ content }) => content));
  const freeCues = cues.filter((span) => isFree(span, ({ cue }) => [cue]));
  const added: Utterance[] = [];
  for (const cue of freeCues) {
    const content = nearest(cue, freeContents) ?? nearest(cue, contents);
    const at = tokens.findIndex(({ upos }, token) => token >= cue.from && token < cue.to && upos === 'VERB');
    const verb = at < 0 ? null : at;
    const words = nearest(cue, sources);
    const subject = verb === null ? null : subjectOf(tree, verb);
    const utterance: Utterance = {
      cue: verb === null ? cue : hull([cue, cueStretch(tree, verb)]),
      verb,
      source: subject ?? (words && headIn(tree, words)),
      content: content ? [content] : [],
      kind: kindOf(tree, cue, content),
    };
    added.push(named(tree, utterance, sources));
  }
  for (const content of freeContents) {
    if (added.some((each) => each.content.includes(content)) || !isOpening(tree, content)) continue;
    const owner = nearestOwner(content, [...read, ...added]);
    if (owner && !isBeside(tree, content, owner)) added.push({ ...owner, content: [content] });
  }
  return [...read, ...added];
}

/** A cue of auxiliaries alone has lost its verb. */
function wholeCue(tree: Tree, cue: Stretch): Stretch {
  const isBare = tree.tokens.slice(cue.from, cue.to).every(({ upos }) => upos === 'AUX');
  const head = tree.tokens[cue.from]?.head ?? -1;
  return isBare && head >= cue.to && tree.tokens[head]?.upos === 'VERB'
    ? { from: cue.from, to: head + 1 }
    : cue;
}

/**
 * Takes the annotator's words for a source whose head they hold, or that it shows right before a cue where the parse
 * has no source, or one behind.
 */
function named(tree: Tree, utterance: Utterance, sources: readonly Stretch[]): Utterance {
  const { source, verb, cue, content } = utterance;
  if (source === null) {
    const words = verb === null ? undefined : sources.find(({ to }) => to === cue.from);
    if (!words || isPassive(tree, verb ?? 0)) return utterance;
    const said = content.flatMap((part) => without(tree, part, [words]));
    return { ...utterance, source: headIn(tree, words), words, content: said };
  }
  const words = sources.find(({ from, to }) => source >= from && source < to);
  if (words) return { ...utterance, words };
  const before =
    verb !== null && source > verb
      ? sources.find(({ to }) => to <= cue.from && to >= cue.from - 1)
      : undefined;
  return before ? { ...utterance, source: headIn(tree, before), words: before } : utterance;
}

/** Takes the annotator's ends where it shows the same content with another extent; a "that" still opens it. */
function fitted(tree: Tree, utterance: Utterance, contents: readonly Stretch[]): Utterance {
  if (utterance.kind === 'STANCE') return utterance;
  const content = utterance.content.map((part) => {
    const same = contents.find(
      (span) =>
        shared(span, part) * 4 >= 3 * Math.max(span.to - span.from, part.to - part.from) &&
        shared(span, utterance.cue) === 0,
    );
    if (!same) return part;
    const isOpened = tree.tokens[part.from]?.upos === 'SCONJ';
    // "said [she expects …]": the verb of the clause is said too.
    const isHeadCut = same.from > part.from && headIn(tree, part) < same.from;
    return { from: isOpened || isHeadCut ? part.from : same.from, to: same.to };
  });
  return { ...utterance, content };
}

const distance = (a: Stretch, b: Stretch) => Math.max(0, a.from - b.to, b.from - a.to);

function nearest<T extends Stretch>(to: Stretch, among: readonly T[]): T | null {
  const [first] = among
    .filter((each) => shared(each, to) === 0)
    .sort((a, b) => distance(a, to) - distance(b, to));
  return first ?? null;
}

/** The utterance whose cue stands nearest to a content. */
function nearestOwner(content: Stretch, among: readonly Utterance[]): Utterance | null {
  const [first] = among
    .filter(({ cue }) => shared(cue, content) === 0)
    .sort((a, b) => distance(a.cue, content) - distance(b.cue, content));
  return first ?? null;
}

/** The token of a stretch that hangs on something outside it. */
function headIn({ tokens }: Tree, { from, to }: Stretch): number {
  for (let at = from; at < to; at += 1) {
    const head = tokens[at]?.head ?? -1;
    if ((head < from || head >= to) && tokens[at]?.upos !== 'PUNCT') return at;
  }
  return from;
}

/** A cue of saying or thinking with a clause is speech; "emphasised raising standards" is not. */
function kindOf(tree: Tree, cue: Stretch, content: Stretch | null): Utterance['kind'] {
  const says = tree.tokens
    .slice(cue.from, cue.to)
    .some(
      ({ lemma, text }) => SAYING_VERBS.has(lemma) || THINKING_VERBS.has(lemma) || /^according$/iu.test(text),
    );
  if (says) return content === null || hasClause(tree, content) ? 'SPEECH' : 'STANCE';
  // "her acknowledgment that, to pay for it, she needs …"
  const isNoun = tree.tokens
    .slice(cue.from, cue.to)
    .some(({ lemma, upos }) => upos === 'NOUN' && SPEECH_NOUNS.has(lemma));
  const isThat =
    content !== null &&
    tree.tokens[content.from]?.upos === 'SCONJ' &&
    tree.tokens[content.from]?.lemma === 'that';
  return isNoun && isThat ? 'SPEECH' : 'STANCE';
}

/** In "said in [Lodrava, where [X owns a hotel]]" what the annotator shows hangs on a noun or a preposition: no content. */
function isOpening(tree: Tree, content: Stretch): boolean {
  const before = tree.tokens[content.from - 1]?.upos;
  return (
    before !== 'ADP' && (before === 'PUNCT' || !isRelation(tree, headIn(tree, content), 'acl', 'nmod', 'obl'))
  );
}

/**
 * "…, said Lund, who came to help", "told him as he stopped": what the annotator shows behind a speaker that has spoken
 * already is told of the speaker, or when it was.
 */
function isBeside(tree: Tree, content: Stretch, { source, content: said }: Utterance): boolean {
  if (said.length === 0) return false;
  const first = tree.tokens[content.from];
  if (OPEN_QUOTE.test(first?.text ?? '')) return false;
  return BESIDE.test(first?.text ?? '') || (source !== null && isUnder(tree, headIn(tree, content), source));
}

const BESIDE =
  /^(?:who|which|whose|whom|where|as|when|while|after|before|since|because|although|though|to)$/iu;

/** A stretch whose head has a subject, a copula or an auxiliary; or a quotation. */
function hasClause(tree: Tree, content: Stretch): boolean {
  if (OPEN_QUOTE.test(tree.tokens[content.from]?.text ?? '')) return true;
  return dependent(tree, headIn(tree, content), 'nsubj', 'cop', 'expl', 'aux') !== null;
}
