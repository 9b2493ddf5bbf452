import type { SpeakerDraft } from '../../drafts.ts';
import { DENIAL_VERBS, UNNAMED_SPEAKERS } from '../../lexicon/speech.ts';
import { DOCUMENT_NOUNS, PICTURE_NOUNS, SAYING_VERBS, SHOWING_VERBS } from '../../lexicon/stance.ts';
import { dependent, dependents, hasTo, type Tree } from '../../tree.ts';
import { accordingUtterance } from './according-utterance.ts';
import type { SentenceView } from './chunk.ts';
import { contentEnd } from './content-end.ts';
import { withEncoder } from './encoder-utterance.ts';
import { fronted } from './fronted.ts';
import { labelledUtterance } from './labelled-utterance.ts';
import { nounUtterance } from './noun-utterance.ts';
import { withQuotations } from './quoted-utterance.ts';
import { CLOSE_QUOTE } from './quotes.ts';
import type { SpeechFrame } from './speaker.ts';
import { sourceStretch, spanOf, speakerAt } from './speech-source.ts';
import { isPassive } from './speech-subject.ts';
import { adjectiveUtterance } from './stance-utterance.ts';
import { isDenied } from './tree-negation.ts';
import { hull, type Stretch, shared, trimMarks, type Utterance } from './utterance.ts';
import { verbUtterance } from './verb-utterance.ts';

/**
 * Finds who says, thinks or wants what in a parsed sentence. Frames nest; one utterance that its cue interrupts gives one
 * frame for each part. `quotations` are the stretches of the sentence in quotation marks. What no rule reads the
 * annotator's own spans may add. A frame without words (`from` equal to `to`) opens a quotation that follows.
 */
export function findTreeSpeech(
  view: SentenceView,
  tree: Tree,
  quotations: readonly Stretch[],
): readonly SpeechFrame[] {
  const read = withEncoder(view, tree, readUtterances(view, tree));
  return withQuotations(tree, read, quotations)
    .map((each, _, all) => fronted(tree, each, { all, quotations }))
    .filter(
      (each) => !isOwnVoice(tree, each, quotations) && !isSaidByNone(tree, each) && !isSaidByAll(tree, each),
    )
    .flatMap((each) => toFrames(view, tree, each, quotations))
    .map((frame) => withFrontedWords(view, frame))
    .filter((frame, at, all) => all.findIndex((other) => isSame(frame, other)) === at);
}

/** "S, X said: “T”": a cue that opens a quotation may close a clause before it, too. */
function withFrontedWords({ tokens }: SentenceView, frame: SpeechFrame): SpeechFrame {
  if (frame.from !== frame.to || frame.kind !== 'SPEECH' || frame.source === null) return frame;
  const start = Math.min(frame.source.start, frame.cue.start);
  const comma = tokens.findLastIndex(({ end }) => end <= start);
  const clause = tokens.slice(0, Math.max(0, comma)).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  return comma > 2 && tokens[comma]?.text === ',' && clause ? { ...frame, from: 0, to: comma } : frame;
}

const isSame = (a: SpeechFrame, b: SpeechFrame) =>
  a.cue.start === b.cue.start && a.from === b.from && a.to === b.to;

function readUtterances(view: SentenceView, tree: Tree): readonly Utterance[] {
  const label = labelledUtterance(view, tree);
  const found: Utterance[] = label ? [label] : [];
  tree.tokens.forEach(({ upos }, at) => {
    const utterance =
      (upos === 'VERB' ? verbUtterance(tree, at) : null) ??
      accordingUtterance(tree, at) ??
      nounUtterance(tree, at) ??
      adjectiveUtterance(tree, at);
    if (utterance) found.push(utterance);
  });
  return found;
}

/** "I think" inside somebody's quotation says nothing that the quotation does not say already. */
function isOwnVoice(tree: Tree, { source }: Utterance, quotations: readonly Stretch[]): boolean {
  return (
    source !== null &&
    /^(?:i|we|you|my|our|your|me|us)$/iu.test(tree.tokens[source]?.text ?? '') &&
    quotations.some(({ from, to }) => source >= from && source < to)
  );
}

/** "no one believes that S": whose words these are not. */
const isSaidByNone = ({ tokens }: Tree, { source }: Utterance): boolean =>
  source !== null &&
  (/^(?:nobody|none)$/iu.test(tokens[source]?.text ?? '') ||
    (/^one$/iu.test(tokens[source]?.text ?? '') && /^no$/iu.test(tokens[source - 1]?.text ?? '')));

/** "There is no denying that S", "it is fair to say that S", "no doubt S": the writer's word. */
function isSaidByAll(tree: Tree, { source, verb, cue, content }: Utterance): boolean {
  if (source !== null || content.length === 0) return false;
  const at = verb ?? cue.to - 1;
  const token = tree.tokens[at];
  if (token?.upos === 'NOUN')
    return /^(?:doubt|question|denial|mistake|fact|truth|reminder|evidence|proof|confirmation)$/u.test(
      token.lemma,
    );
  if (token?.upos !== 'VERB' || isPassive(tree, at) || dependent(tree, at, 'nsubj', 'aux') !== null)
    return false;
  return hasTo(tree, at) || /^no$/iu.test(tree.tokens[at - 1]?.text ?? '');
}

function toFrames(
  view: SentenceView,
  tree: Tree,
  utterance: Utterance,
  quotations: readonly Stretch[],
): readonly SpeechFrame[] {
  const { cue, verb, source, content, kind } = utterance;
  const words = source === null || isNobody(tree, source) ? null : sourceWords(tree, utterance, source);
  const speaker =
    source === null || !words ? ({ kind: 'UNSURE' } as const) : speakerAt(view, tree, source, words);
  const frame = {
    kind:
      shows(view, utterance, speaker) || isUnsaid(tree, utterance, quotations) ? ('STANCE' as const) : kind,
    speaker,
    source: words && spanOf(view, words),
    cue: spanOf(view, cue),
    denied: verb !== null && DENIAL_VERBS.has(tree.tokens[verb]?.lemma ?? ''),
    verb,
  };
  const parts = content
    .map((part) => trimMarks(tree, { from: part.from, to: contentEnd(tree, part, { cue, quotations }) }))
    .filter(({ from, to }) => from < to);
  const opens = parts.length === 0 ? [{ from: view.tokens.length, to: view.tokens.length }] : parts;
  return opens.map(({ from, to }) => ({ ...frame, from, to }));
}

/** "did not say that S", "should ask why S": nobody's word, unless it is quoted. */
function isUnsaid(tree: Tree, { verb, content }: Utterance, quotations: readonly Stretch[]): boolean {
  if (verb === null || !SAYING_VERBS.has(tree.tokens[verb]?.lemma ?? '')) return false;
  const isWanted = dependents(tree, verb, 'aux').some((aux) =>
    /^(?:should|must|ought)$/iu.test(tree.tokens[aux]?.text ?? ''),
  );
  if (!isWanted && !isDenied(tree, verb)) return false;
  // Inside a quotation all is quoted.
  const around = quotations.filter(({ from, to }) => verb < from || verb >= to);
  return !content.some((part) =>
    around.some((quotation) => shared(part, quotation) * 2 > part.to - part.from),
  );
}

const PROVING = /^(?:show|demonstrate|prove|illustrate)$/u;

/** "As Monday began, she hoped", "said little": a time or an amount speaks for nobody. */
const isNobody = ({ tokens }: Tree, source: number) =>
  /^(?:little|much|nothing|something|anything|everything|so|more|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|week|month|year|day|night|morning|evening|weekend|time)$/iu.test(
    tokens[source]?.lemma ?? '',
  );

/** The words of a source: what the parse and the annotator show of it together, up to the cue. */
function sourceWords(tree: Tree, { words, cue }: Utterance, source: number): Stretch {
  const own = sourceStretch(tree, source, cue);
  if (!words) return withoutQuotes(tree, own);
  const both = hull([own, words]);
  return withoutQuotes(tree, shared(both, cue) > 0 ? own : both);
}

/** Cuts marks, and the quotation mark of what stands beside. */
function withoutQuotes(tree: Tree, { from, to }: Stretch): Stretch {
  const { from: start, to: end } = trimMarks(tree, { from, to });
  return end - start > 1 && CLOSE_QUOTE.test(tree.tokens[start]?.text ?? '')
    ? trimMarks(tree, { from: start + 1, to: end })
    : { from: start, to: end };
}

/** "The move signals that S": a thing that shows something says nothing; a poll, a report, a person or body does. */
function shows(
  { tokens, chainKinds }: SentenceView,
  { verb, cue, source }: Utterance,
  speaker: SpeakerDraft,
): boolean {
  const lemma = tokens[verb ?? cue.from]?.lemma ?? '';
  if (!SHOWING_VERBS.has(lemma)) return false;
  if (source === null) return PROVING.test(lemma);
  if (lemma === 'show' && PICTURE_NOUNS.has(tokens[source]?.lemma ?? '')) return true;
  // "must demonstrate that he is willing": a person shows by deeds.
  if (speaker.kind === 'ENTITY')
    return (
      chainKinds[speaker.chain] === 'POLICY' ||
      (chainKinds[speaker.chain] === 'PERSON' && PROVING.test(lemma))
    );
  const head = tokens[source];
  return (
    speaker.kind === 'UNNAMED' &&
    head?.upos !== 'PROPN' &&
    !DOCUMENT_NOUNS.has(head?.lemma ?? '') &&
    !UNNAMED_SPEAKERS.has(head?.lemma ?? '')
  );
}
