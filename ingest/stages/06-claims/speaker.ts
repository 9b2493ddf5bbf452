import type { Span } from '../../../src/domain/evidence.ts';
import type { SpeakerDraft } from '../../drafts.ts';
import { DENIAL_VERBS, SPEECH_VERBS, UNNAMED_SPEAKERS } from '../../lexicon/speech.ts';
import type { Chunk, Phrase, SentenceView, VerbGroup } from './chunk.ts';
import type { Argument, Clause } from './clause.ts';
import { argumentAt } from './subject.ts';

/** A stretch of a sentence that is somebody's word. */
export interface SpeechFrame {
  /** A SPEECH is said or thought; a STANCE is what somebody is for, against or about to do, by the article's own word. */
  readonly kind: 'SPEECH' | 'STANCE';
  readonly speaker: SpeakerDraft;
  /** All words that name the speaker; null where the text gives none, or no parse shows them. */
  readonly source: Span | null;
  readonly cue: Span;
  /** Tokens of what is said. */
  readonly from: number;
  readonly to: number;
  /** True when the cue denies it: "denied that". */
  readonly denied: boolean;
  /** Token of the verb of speech; null for "according to". */
  readonly verb: number | null;
}

/** Finds who says what in a sentence: "S, X said", "X said that S", "according to X". */
export function findSpeech(
  view: SentenceView,
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
): readonly SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'P' && chunk.word === 'accord') pushSome(frames, accordingTo(view, chunks, at));
    if (chunk.kind === 'VG' && SPEECH_VERBS.has(chunk.lemma) && !chunk.passive)
      pushSome(frames, verbOfSpeech(view, chunks, at, clauses));
  });
  return frames;
}

function pushSome(frames: SpeechFrame[], frame: SpeechFrame | null): void {
  if (frame) frames.push(frame);
}

const spanOf = (view: SentenceView, from: number, to: number): Span => ({
  start: view.tokens[from]?.start ?? 0,
  end: view.tokens[to - 1]?.end ?? 0,
});

function accordingTo(view: SentenceView, chunks: readonly Chunk[], at: number): SpeechFrame | null {
  const source = chunks[at + 2];
  const cue = chunks[at];
  const to = chunks[at + 1];
  if (!cue || to?.kind !== 'P' || to.word !== 'to' || source?.kind !== 'NP') return null;
  const argument = argumentAt(chunks, at + 2);
  const speaker = speakerOf(view, argument, argument);
  const opening = at === 0 || chunks[at - 1]?.kind === 'QUOTE';
  const from = opening ? argument.to : 0;
  const end = opening ? view.tokens.length : cue.from;
  return {
    kind: 'SPEECH',
    speaker,
    source: null,
    cue: spanOf(view, cue.from, cue.from + 2),
    from,
    to: end,
    denied: false,
    verb: null,
  };
}

function verbOfSpeech(
  view: SentenceView,
  chunks: readonly Chunk[],
  at: number,
  clauses: readonly Clause[],
): SpeechFrame | null {
  const verb = chunks[at] as VerbGroup;
  const clause = clauses.find((candidate) => candidate.verb === verb);
  if (!verb.finite) return null;
  const denied = DENIAL_VERBS.has(verb.lemma);
  const cue = spanOf(view, verb.from, verb.to);
  const after = contentAfter(view, chunks, at);
  const subject = clause?.subjects[0];
  if (after !== null && subject)
    return {
      kind: 'SPEECH',
      source: null,
      speaker: speakerOf(view, subject, spanOfSpeaker(subject, verb)),
      cue,
      from: after,
      to: endOfContent(view, chunks, at),
      denied,
      verb: verb.main,
    };
  const inverted =
    chunks[at + 1]?.kind === 'NP' && /^(?:COMMA|QUOTE)$/u.test(chunks[at - 1]?.kind ?? '')
      ? argumentAt(chunks, at + 1)
      : null;
  if (inverted)
    return {
      kind: 'SPEECH',
      source: null,
      speaker: speakerOf(view, inverted, inverted),
      cue,
      from: 0,
      to: chunks[at - 1]?.from ?? 0,
      denied,
      verb: verb.main,
    };
  const before = subject ? contentBefore(chunks, subject) : null;
  return before !== null && subject
    ? {
        kind: 'SPEECH',
        source: null,
        speaker: speakerOf(view, subject, spanOfSpeaker(subject, verb)),
        cue,
        from: 0,
        to: before,
        denied,
        verb: verb.main,
      }
    : null;
}

/** The speaker's words run up to the verb: "a person familiar with the matter". */
const spanOfSpeaker = (subject: Argument, verb: VerbGroup) => ({
  from: subject.from,
  to: subject.phrase.chain === null && subject.from < verb.from ? verb.from : subject.to,
});

/** Content behind the verb: "that", or a quotation, or for plain verbs of speech a clause that starts right there. */
function contentAfter(view: SentenceView, chunks: readonly Chunk[], at: number): number | null {
  const verb = chunks[at] as VerbGroup;
  const first = chunks[at + 1];
  const told = verb.lemma === 'tell' && first?.kind === 'NP' ? at + 2 : overWhen(chunks, at + 1);
  if (isThat(chunks[told])) return chunks[told]?.to ?? null;
  if (chunks[told]?.kind === 'COMMA' && chunks[told + 1]?.kind === 'QUOTE')
    return chunks[told + 1]?.to ?? null;
  if (chunks[told]?.kind === 'STOP' && view.tokens[chunks[told]?.from ?? 0]?.text === ':')
    return chunks[told]?.to ?? null;
  return chunks[told]?.kind === 'NP' && hasVerbBehind(chunks, told) ? (chunks[told]?.from ?? null) : null;
}

/** "said on Tuesday that": goes over one prepositional phrase where content follows. */
function overWhen(chunks: readonly Chunk[], at: number): number {
  const phrase = chunks[at]?.kind === 'P' && chunks[at + 1]?.kind === 'NP';
  const next = chunks[at + 2];
  return phrase && (isThat(next) || next?.kind === 'NP') ? at + 2 : at;
}

const isThat = (chunk: Chunk | undefined) =>
  (chunk?.kind === 'SC' || chunk?.kind === 'REL') && chunk.word === 'that';

function hasVerbBehind(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'VG') return chunk.finite;
    if (
      chunk.kind === 'STOP' ||
      chunk.kind === 'QUOTE' ||
      chunk.kind === 'CC' ||
      (chunk.kind === 'COMMA' && chunks[at - 1]?.kind !== 'NP')
    )
      return false;
  }
  return false;
}

/** Content ends at a semicolon, or at the sentence's end. */
function endOfContent(view: SentenceView, chunks: readonly Chunk[], at: number): number {
  const stop = chunks.findIndex(
    (chunk, index) => index > at + 1 && chunk.kind === 'STOP' && view.tokens[chunk.from]?.text === ';',
  );
  return stop < 0 ? view.tokens.length : (chunks[stop]?.from ?? view.tokens.length);
}

/** Content before ", X said": everything up to the comma or closing quotation mark before the speaker. */
function contentBefore(chunks: readonly Chunk[], subject: Argument): number | null {
  const at = chunks.findIndex((chunk) => chunk.from === subject.from);
  const before = chunks[at - 1];
  const closes = before?.kind === 'QUOTE' || (before?.kind === 'COMMA' && before.word === ',');
  const clauseBefore = chunks.slice(0, at).some((chunk) => chunk.kind === 'VG' && chunk.finite);
  return closes && (clauseBefore || before?.kind === 'QUOTE') ? before.from : null;
}

/** Says who a phrase makes speak: an entity, the source itself ("we"), an unnamed one; an unlinked pronoun is unsure. */
function speakerOf(
  view: SentenceView,
  argument: Argument,
  tokens: { readonly from: number; readonly to: number },
): SpeakerDraft {
  const { phrase } = argument;
  const head = view.tokens[phrase.head];
  if (phrase.chain !== null) return { kind: 'ENTITY', chain: phrase.chain, span: mentionSpan(view, phrase) };
  if (/^(?:we|i)$/iu.test(head?.text ?? '')) return { kind: 'SOURCE' };
  if (head?.upos === 'PRON') return { kind: 'UNSURE' };
  const owner =
    phrase.possessor !== null && !UNNAMED_SPEAKERS.has(head?.lemma ?? '') ? phrase.possessor : null;
  if (owner !== null) return { kind: 'ENTITY', chain: owner, span: spanOf(view, phrase.from, phrase.to) };
  return { kind: 'UNNAMED', span: trimmed(view, tokens) };
}

function mentionSpan(view: SentenceView, phrase: Phrase): Span {
  const mention = view.mentions.find(({ from, to }) => phrase.head >= from && phrase.head < to);
  return mention ? { start: mention.start, end: mention.end } : spanOf(view, phrase.from, phrase.to);
}

function trimmed(view: SentenceView, { from, to }: { readonly from: number; readonly to: number }): Span {
  let end = to;
  while (end > from + 1 && /^[,“”"—]$/u.test(view.tokens[end - 1]?.text ?? '')) end -= 1;
  return spanOf(view, from, end);
}
