import type { SpokenSentence } from './carry-speech.ts';
import type { SpeechFrame } from './speaker.ts';

/**
 * Carries the label of a transcript ("LUND: …") on over the sentences of its turn: to the end of the paragraph, and
 * over further paragraphs up to the next label where the text is a transcript.
 */
export function carryTurns(text: string, sentences: readonly SpokenSentence[]): readonly SpokenSentence[] {
  const labels = sentences.map((sentence) => labelOf(text, sentence));
  const isTranscript = labels.filter((label) => label !== null).length >= MIN_TURNS;
  let turn: SpeechFrame | null = null;
  return sentences.map((sentence, index) => {
    const { view, frames } = sentence;
    const label = labels[index] ?? null;
    const before = sentences[index - 1]?.view.sentence;
    if (before && !isTranscript && text.slice(before.end, view.sentence.start).includes('\n')) turn = null;
    if (label) turn = label;
    else if (turn) return { view, frames: [{ ...turn, from: 0, to: view.tokens.length }, ...frames] };
    return sentence;
  });
}

/**
 * Gives the paragraph after "X added:" to X: a quotation that is set apart has no marks. One that has marks is read by
 * its marks, and a list after a colon is no speech.
 */
export function carryBlocks(text: string, sentences: readonly SpokenSentence[]): readonly SpokenSentence[] {
  let block: SpeechFrame | null = null;
  let opened = false;
  return sentences.map((sentence, index) => {
    const { view, frames } = sentence;
    const before = sentences[index - 1]?.view.sentence;
    const apart = before !== undefined && text.slice(before.end, view.sentence.start).includes('\n');
    if (apart && opened) block = null;
    const starts = block !== null && apart && !opened;
    opened = opened || starts;
    const mine = block !== null && opened && !/^[“"‘•*–—-]$/u.test(view.tokens[0]?.text ?? '');
    const carried: SpokenSentence =
      mine && block ? { view, frames: [{ ...block, from: 0, to: view.tokens.length }, ...frames] } : sentence;
    const opener = frames.find(({ kind, from, to }) => kind === 'SPEECH' && from === to);
    if (opener && view.tokens.at(-1)?.text === ':') {
      block = opener;
      opened = false;
    } else if (!mine) block = null;
    return carried;
  });
}

/** Fewer labels are headlines and lists. */
const MIN_TURNS = 4;

/** The frame that a label in capitals makes at the start of a paragraph. */
function labelOf(text: string, { view, frames }: SpokenSentence): SpeechFrame | null {
  const { start } = view.sentence;
  if (start > 0 && !/\n\s*$/u.test(text.slice(Math.max(0, start - MAX_GAP), start))) return null;
  return frames.find(({ cue }) => LABEL.test(text.slice(start, cue.end))) ?? null;
}

const LABEL = /^["“]?[\p{Lu}.’' -]{2,40}:$/u;
const MAX_GAP = 5;
