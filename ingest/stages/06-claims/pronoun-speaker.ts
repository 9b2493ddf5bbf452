import type { SpeakerDraft } from '../../drafts.ts';
import type { SpokenSentence } from './carry-speech.ts';
import type { SentenceView } from './chunk.ts';
import type { SpeechFrame } from './speaker.ts';

/** Sentences back in which whoever a pronoun speaks for was the last to speak. */
const REACH = 2;

/**
 * Names who a pronoun makes speak where no name was found for it: whoever's words it stands in ("officials said they
 * were convinced that S"), or who spoke right before, if the number fits ("…, insiders said. They added that S").
 */
export function withPronounSpeakers(sentences: readonly SpokenSentence[]): readonly SpokenSentence[] {
  const done: SpokenSentence[] = [];
  for (const { view, frames } of sentences) {
    const before = done.slice(-REACH).reverse();
    const named = frames.map((frame) => {
      const word = pronounOf(view, frame);
      if (word === null) return frame;
      const around = frames.filter(
        (each) => each !== frame && each.kind === 'SPEECH' && stands(view, frame, each),
      );
      const candidates = [{ view, frames: around }, ...before];
      const speaker = speakerFor(word, candidates);
      return speaker ? { ...frame, speaker } : frame;
    });
    done.push({ view, frames: named });
  }
  return done;
}

/** The pronoun that speaks in a frame nobody was found for, else null. */
function pronounOf({ tokens }: SentenceView, { speaker, source }: SpeechFrame): string | null {
  if (speaker.kind !== 'UNSURE' || source === null) return null;
  const word = tokens
    .find(({ start, end }) => start === source.start && end === source.end)
    ?.text.toLowerCase();
  return word !== undefined && /^(?:he|she|they)$/u.test(word) ? word : null;
}

/** Tells whether one frame's cue stands in another's words. */
const stands = ({ tokens }: SentenceView, { cue }: SpeechFrame, { from, to }: SpeechFrame) =>
  tokens.some(({ start }, at) => start === cue.start && at >= from && at < to);

function speakerFor(word: string, candidates: readonly SpokenSentence[]): SpeakerDraft | null {
  for (const { view, frames } of candidates) {
    const said = frames.filter(
      ({ kind, speaker }) => kind === 'SPEECH' && /^(?:ENTITY|UNNAMED)$/u.test(speaker.kind),
    );
    const last = said.at(-1);
    if (!last) continue;
    return fits(word, view, last) ? last.speaker : null;
  }
  return null;
}

function fits(word: string, { tokens, chainKinds }: SentenceView, { speaker, source }: SpeechFrame): boolean {
  // A person that "he" or "she" stands for is found with the mentions, or there is reason to doubt it.
  if (speaker.kind === 'ENTITY') return word === 'they' && chainKinds[speaker.chain] !== 'PERSON';
  const words = tokens.filter(
    ({ start, end }) => source !== null && start >= source.start && end <= source.end,
  );
  const isPlural = words.some(
    ({ upos, features, text }) =>
      /^(?:NOUN|PROPN)$/u.test(upos) &&
      (features.includes('Number=Plur') || /^(?:people|police)$/iu.test(text)),
  );
  return isPlural === (word === 'they');
}
