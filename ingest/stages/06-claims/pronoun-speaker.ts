import type { MentionDraft, SpeakerDraft } from '../../drafts.ts';
import { dependents } from '../../tree.ts';
import type { SpokenSentence } from './carry-speech.ts';
import type { SentenceView } from './chunk.ts';
import type { SpeechFrame } from './speaker.ts';
import { genderOfPronoun, type SpokenGender } from './speaker-gender.ts';

/** Sentences back in which whoever a pronoun speaks for was the last to speak. */
const REACH = 2;

/**
 * Names who a pronoun makes speak where no name was found for it: whoever's words it stands in ("officials said they
 * were convinced that S"), or who spoke right before, if the number fits ("…, insiders said. They added that S").
 */
export function withPronounSpeakers(
  sentences: readonly SpokenSentence[],
  genders: readonly (SpokenGender | null)[],
): readonly SpokenSentence[] {
  const done: SpokenSentence[] = [];
  for (const { view, frames } of sentences) {
    const before = done.slice(-REACH).reverse();
    const named = frames.map((frame) => {
      const word = pronounOf(view, frame);
      const barred = word === null ? null : namedInside(view, frame);
      if (word === null) return frame;
      const going = barred === null ? goesOn(word, { view, frame }, before, genders) : null;
      if (going) return { ...frame, speaker: going };
      if (barred !== null) {
        const other = otherSpeaker(view, before.slice(0, 1), barred);
        return {
          ...frame,
          speaker: other.kind === 'UNSURE' ? toldOf(word, view, frame, before[0], genders) : other,
        };
      }
      if (frame.speaker.kind !== 'UNSURE') return frame;
      const around = frames.filter(
        (each) => each !== frame && each.kind === 'SPEECH' && stands(view, frame, each),
      );
      const candidates = [{ view, frames: around }, ...before];
      const speaker = speakerFor(word, candidates) ?? toldOf(word, view, frame, before[0], genders);
      return speaker.kind === 'UNSURE' ? frame : { ...frame, speaker };
    });
    done.push({ view: withSpeaker(view, frames, named), frames: named });
  }
  return done;
}

/** The pronoun that speaks in a frame, else null. */
function pronounOf({ tokens }: SentenceView, { source }: Pick<SpeechFrame, 'source'>): string | null {
  if (source === null) return null;
  const word = tokens
    .find(({ start, end }) => start === source.start && end === source.end)
    ?.text.toLowerCase();
  return word !== undefined && /^(?:he|she|they)$/u.test(word) ? word : null;
}

/** "Brandt will go, he said", "He said Brandt will go": he is not Brandt. Returns the person that a pronoun was taken for and what is said names; null for any other. */
function namedInside(view: SentenceView, frame: SpeechFrame): number | null {
  const { speaker } = frame;
  if (speaker.kind !== 'ENTITY' || view.chainKinds[speaker.chain] !== 'PERSON') return null;
  return isNamed(view, frame, speaker.chain) ? speaker.chain : null;
}

const isNamed = ({ mentions }: SentenceView, { from, to }: SpeechFrame, chain: number) =>
  mentions.some(
    (mention) =>
      mention.form === 'NAME' && mention.chain === chain && mention.from >= from && mention.to <= to,
  );

/**
 * The person whom the sentence before tells of: its subject, or the only one who may be meant, by gender and by not being
 * named in what is said: "Brandt answered on Friday. “Lund will never leave,” he said."
 */
function toldOf(
  word: string,
  view: SentenceView,
  frame: SpeechFrame,
  before: SpokenSentence | undefined,
  genders: readonly (SpokenGender | null)[],
): SpeakerDraft {
  if (!before || !/^(?:he|she)$/u.test(word)) return { kind: 'UNSURE' };
  const other = word === 'he' ? 'SHE' : 'HE';
  const persons = before.view.mentions.filter(
    ({ chain, form }) =>
      form === 'NAME' &&
      view.chainKinds[chain] === 'PERSON' &&
      genders[chain] !== other &&
      !isNamed(view, frame, chain),
  );
  const top = subjectOfSentence(before.view);
  const subject = persons.find(({ chain }) => chain === top?.chain);
  const only = new Set(persons.map(({ chain }) => chain)).size === 1 ? persons[0] : undefined;
  const found = subject ?? only;
  return found
    ? { kind: 'ENTITY', chain: found.chain, span: { start: found.start, end: found.end } }
    : { kind: 'UNSURE' };
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

/**
 * "Otto Brandt said Lund was his third choice. She may win, he said": who spoke right before speaks on, or whom
 * that sentence tells of, where the person that the pronoun was taken for is only spoken of there. Null where it stays as it is.
 */
function goesOn(
  word: string,
  { view, frame }: { readonly view: SentenceView; readonly frame: SpeechFrame },
  before: readonly SpokenSentence[],
  genders: readonly (SpokenGender | null)[],
): SpeakerDraft | null {
  const { speaker } = frame;
  const [last] = before;
  if (!last || speaker.kind !== 'ENTITY' || !/^(?:he|she)$/u.test(word)) return null;
  const subject = subjectOfSentence(last.view);
  const said = last.frames.filter(({ kind, from, to }) => kind === 'SPEECH' && from < to).at(-1)?.speaker;
  const spoke = said?.kind === 'ENTITY' ? said : subject;
  if (!spoke || spoke.chain === speaker.chain || subject?.chain === speaker.chain) return null;
  if (view.chainKinds[spoke.chain] !== 'PERSON' || genders[spoke.chain] === (word === 'he' ? 'SHE' : 'HE'))
    return null;
  if (isNamed(view, frame, spoke.chain) || (frame.kind !== 'SPEECH' && !isOpening(view, frame))) return null;
  return last.view.mentions.some(({ chain }) => chain === speaker.chain) ? spoke : null;
}

/** Whom the main clause of a sentence is said of, as a speaker; null where that is nobody known. */
function subjectOfSentence({ tree, mentions }: SentenceView) {
  const top = tree?.tokens.findIndex(({ relation }) => relation === 'root') ?? -1;
  const heads = tree && top >= 0 ? dependents(tree, top, 'nsubj') : [];
  const found = mentions.find(({ from, to }) => heads.some((at) => at >= from && at < to));
  return found
    ? ({ kind: 'ENTITY', chain: found.chain, span: { start: found.start, end: found.end } } as const)
    : null;
}

/** "He went on to praise them": the pronoun is the first word, or stands behind "and" or "but". */
const isOpening = ({ tokens }: SentenceView, { source }: SpeechFrame) =>
  tokens
    .slice(0, 2)
    .some(({ start }, at) => start === source?.start && (at === 0 || tokens[0]?.upos === 'CCONJ'));

/** How sure it is that another "he" of a sentence is the one who speaks in it. */
const CERTAINTY = 0.75;

/** The pronouns of a sentence go with its speaker where that was told anew: "He is leaning towards her, he said." */
function withSpeaker(
  view: SentenceView,
  frames: readonly SpeechFrame[],
  named: readonly SpeechFrame[],
): SentenceView {
  const turned = named.flatMap((frame, at) => {
    const old = frames[at]?.speaker;
    const family = genderOfPronoun(pronounOf(view, frame) ?? '');
    const { speaker } = frame;
    if (speaker.kind !== 'ENTITY' || !old || family === null) return [];
    const from = old.kind === 'ENTITY' ? old.chain : null;
    return from === speaker.chain ? [] : [{ from, to: speaker.chain, family }];
  });
  const [turn] = turned;
  if (!turn || turned.some(({ from, to }) => from !== turn.from || to !== turn.to)) return view;
  const quoted = quotedTokens(view);
  const isMeant = (at: number) => !quoted[at] && genderOfPronoun(view.tokens[at]?.text ?? '') === turn.family;
  const linked = view.mentions.map((mention) =>
    mention.form === 'PRONOUN' && mention.chain === turn.from && isMeant(mention.from)
      ? { ...mention, chain: turn.to }
      : mention,
  );
  const added = view.tokens.flatMap(({ start, end, text }, at): MentionDraft[] => {
    if (!isMeant(at) || linked.some(({ from, to }) => at >= from && at < to)) return [];
    const place = { sentence: view.index, from: at, to: at + 1 };
    return [{ start, end, exact: text, form: 'PRONOUN', chain: turn.to, certainty: CERTAINTY, ...place }];
  });
  return { ...view, mentions: [...linked, ...added] };
}

/** For each token of a sentence whether it stands in double quotation marks. */
function quotedTokens({ tokens }: SentenceView): readonly boolean[] {
  let open = false;
  return tokens.map(({ text }) => {
    if (/^(?:["“”]|''|``)$/u.test(text)) open = text === '“' || (text !== '”' && !open);
    return open;
  });
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
