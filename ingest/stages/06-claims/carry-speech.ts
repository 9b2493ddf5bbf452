import type { SentenceView } from './chunk.ts';
import type { Quotation } from './quotation.ts';
import type { SpeechFrame } from './speaker.ts';
import { spanOf } from './speech-source.ts';
import { type Stretch, shared } from './utterance.ts';

/** A parsed sentence with the frames found in it alone. */
export interface SpokenSentence {
  readonly view: SentenceView;
  readonly frames: readonly SpeechFrame[];
}

/** Returns the tokens of a sentence that stand in a quotation; null when none do. */
export function quotedStretch({ tokens }: SentenceView, { start, end }: Quotation): Stretch | null {
  const from = tokens.findIndex((token) => token.end > start && token.start < end);
  if (from < 0) return null;
  const last = tokens.findLastIndex((token) => token.end > start && token.start < end);
  return { from, to: last + 1 };
}

/**
 * Gives quotations that no frame of their own sentence covers to whoever says the rest of the quotation, or else to
 * who spoke right before; unsure where nobody did. Sentences must be in order of the text.
 */
export function carryQuotations(
  text: string,
  sentences: readonly SpokenSentence[],
  quotations: readonly Quotation[],
): readonly (readonly SpeechFrame[])[] {
  const all = sentences.map(({ frames }) => [...frames]);
  const found = quotations.map((quotation) => placesOf(quotation, sentences, all));
  let previous: SpeechFrame | null = null;
  found.forEach(({ quotation, places, own }, at) => {
    const first = places[0]?.index ?? 0;
    const speaker: SpeechFrame | null =
      own ??
      (quotation.continues ? previous : null) ??
      announced(text, sentences, first) ??
      continuation(found.slice(at + 1)) ??
      signature(text, sentences, places.at(-1)?.index ?? 0) ??
      spokeBefore(text, sentences, all[first - 1] ?? [], first) ??
      spokeAfter(text, sentences, places.at(-1)?.index ?? 0);
    previous = speaker ?? previous;
    for (const { index, stretch } of places) {
      const frames = all[index];
      const view = sentences[index]?.view;
      if (!frames || !view || !isSpoken(stretch, places.length, view)) continue;
      if (frames.some((frame) => saysQuotation(frame, stretch, quotation))) continue;
      frames.push(speaker ? { ...speaker, ...stretch, denied: false, verb: null } : unsure(view, stretch));
    }
  });
  return all;
}

interface Place {
  readonly index: number;
  readonly stretch: Stretch;
}

interface FoundQuotation {
  readonly quotation: Quotation;
  /** Sentences it stands in, with its tokens there. */
  readonly places: readonly Place[];
  /** The first frame that has it. */
  readonly own: SpeechFrame | null;
}

function placesOf(
  quotation: Quotation,
  sentences: readonly SpokenSentence[],
  frames: readonly (readonly SpeechFrame[])[],
): FoundQuotation {
  const places = sentences.flatMap(({ view }, index) => {
    const { start, end } = view.sentence;
    const stretch = end > quotation.start && start < quotation.end ? quotedStretch(view, quotation) : null;
    return stretch ? [{ index, stretch }] : [];
  });
  const [own = null] = places.flatMap(({ index, stretch }) =>
    (frames[index] ?? []).filter((frame) => saysQuotation(frame, stretch, quotation)),
  );
  return { quotation, places, own };
}

/** The speaker that the next paragraphs give to a quotation which goes on there. */
function continuation(later: readonly FoundQuotation[]): SpeechFrame | null {
  const [next] = later;
  return next?.quotation.continues ? (next.own ?? continuation(later.slice(1))) : null;
}

/** Tells whether a frame has most of a quotation, and is no frame inside it: "“People know that it is late”". */
const saysQuotation = (frame: SpeechFrame, stretch: Stretch, { start, end }: Quotation) =>
  frame.kind === 'SPEECH' &&
  (frame.cue.start < start || frame.cue.end > end || frame.cue.start === frame.cue.end) &&
  shared(frame, stretch) * 2 >= stretch.to - stretch.from;

/** A quotation is speech where it fills a sentence or more; less of it are words held at arm's length. */
const isSpoken = ({ from, to }: Stretch, sentences: number, { tokens }: SentenceView) =>
  sentences > 1 || to - from >= tokens.length - 2;

/** "As the Courier reported: “S.”": who the sentence before announces with a colon. */
function announced(text: string, sentences: readonly SpokenSentence[], index: number): SpeechFrame | null {
  const before = sentences[index - 1];
  return before?.view.tokens.at(-1)?.text !== ':' || gapAfter(text, sentences, index - 1) === null
    ? null
    : widest(before.frames.filter(({ kind, speaker }) => kind === 'SPEECH' && speaker.kind !== 'UNSURE'));
}

/** "“S.” — Name": who signs a quotation on its line says it, and not what comes after. */
function signature(text: string, sentences: readonly SpokenSentence[], index: number): SpeechFrame | null {
  const next = sentences[index + 1];
  const signs = next && isSignature(next) && gapAfter(text, sentences, index)?.includes('\n') === false;
  return signs ? widest(next.frames.filter(({ kind }) => kind === 'SPEECH')) : null;
}

const isSignature = ({ view }: SpokenSentence) => /^[―—–-]$/u.test(view.tokens[0]?.text ?? '');

/** The frame that ends the sentence before, in the same paragraph or the one before it. */
function spokeBefore(
  text: string,
  sentences: readonly SpokenSentence[],
  frames: readonly SpeechFrame[],
  index: number,
): SpeechFrame | null {
  const gap = gapAfter(text, sentences, index - 1);
  const before = sentences[index - 1];
  if (before && isSignature(before)) return null;
  return gap === null || gap.split(/\n\s*\n?/u).length > 2
    ? null
    : widest(frames.filter(({ kind }) => kind === 'SPEECH'));
}

/** The frame of the sentence that follows in the same paragraph: "“S.” Asked again, X said …". */
function spokeAfter(text: string, sentences: readonly SpokenSentence[], index: number): SpeechFrame | null {
  if (gapAfter(text, sentences, index)?.includes('\n') !== false) return null;
  return widest((sentences[index + 1]?.frames ?? []).filter(({ kind }) => kind === 'SPEECH'));
}

/** The text between a sentence and the next; null where one is missing. */
function gapAfter(text: string, sentences: readonly SpokenSentence[], index: number): string | null {
  const [before, after] = [sentences[index]?.view.sentence, sentences[index + 1]?.view.sentence];
  return before && after ? text.slice(before.end, after.start) : null;
}

/** Nested frames: the outer one speaks on. */
function widest(frames: readonly SpeechFrame[]): SpeechFrame | null {
  const [first] = [...frames].sort((a, b) => b.to - b.from - (a.to - a.from));
  return first ?? null;
}

/** A quotation nobody is given for. */
function unsure(view: SentenceView, { from, to }: Stretch): SpeechFrame {
  const { start } = spanOf(view, { from, to });
  return {
    kind: 'SPEECH',
    speaker: { kind: 'UNSURE' },
    source: null,
    cue: { start, end: start },
    from,
    to,
    denied: false,
    verb: null,
  };
}
