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
      const barred = word === null ? null : namedInside(view, frame);
      if (word === null || (frame.speaker.kind !== 'UNSURE' && barred === null)) return frame;
      if (barred !== null) return { ...frame, speaker: otherSpeaker(view, before.slice(0, 1), barred) };
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

/** The pronoun that speaks in a frame, else null. */
function pronounOf({ tokens }: SentenceView, { source }: SpeechFrame): string | null {
  if (source === null) return null;
  const word = tokens
    .find(({ start, end }) => start === source.start && end === source.end)
    ?.text.toLowerCase();
  return word !== undefined && /^(?:he|she|they)$/u.test(word) ? word : null;
}

/** "Brandt will go, he said": he is not Brandt. Returns the person that a pronoun was taken for and what is said names; null for any other. */
function namedInside({ mentions, chainKinds, tokens }: SentenceView, frame: SpeechFrame): number | null {
  const { speaker, from, to, cue } = frame;
  if (speaker.kind !== 'ENTITY' || chainKinds[speaker.chain] !== 'PERSON') return null;
  const isNamed = mentions.some(
    (mention) =>
      mention.form === 'NAME' &&
      mention.chain === speaker.chain &&
      mention.from >= from &&
      mention.to <= to &&
      (tokens[mention.from]?.start ?? 0) < cue.start,
  );
  return isNamed ? speaker.chain : null;
}

/** The other person who spoke in the sentence before; unsure where nobody did. */
function otherSpeaker(
  { chainKinds }: SentenceView,
  before: readonly SpokenSentence[],
  barred: number,
): SpeakerDraft {
  for (const { frames } of before) {
    const last = frames.findLast(
      ({ kind, speaker }) => kind === 'SPEECH' && speaker.kind !== 'UNSURE',
    )?.speaker;
    if (last?.kind === 'ENTITY' && last.chain !== barred && chainKinds[last.chain] === 'PERSON') return last;
    if (last) break;
  }
  return { kind: 'UNSURE' };
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
