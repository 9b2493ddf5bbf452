import type { EntityKind } from '../../src/domain/entity.ts';
import type { NameSpan } from '../annotation.ts';
import { HOLIDAYS, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { DEMONYMS, PLACE_NAMES } from '../lexicon/countries.ts';
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES } from '../lexicon/titles.ts';
import type { EncoderName, EncoderReading } from './encoder/encode-sentence.ts';
import { mendNames } from './mend-names.ts';
import { placeOfDemonym } from './name-kinds.ts';
import { shareKinds } from './share-kinds.ts';
import type { Word } from './tokenizer.ts';

/** How encoder and rules are weighed against each other. */
export interface MergeOptions {
  /** Confidence from which the rules' list or head noun decides a kind against the encoder. */
  readonly certain: number;
  /** Whether such a list or head noun decides the span, too, where it is the wider one. */
  readonly widens: boolean;
  /** A name that only the rules found is kept when the encoder's probability of "no name" is below this. */
  readonly outside: number;
  /** The same for names with a list or head noun. */
  readonly outsideCertain: number;
  /** A name found elsewhere in the text is also one here when "no name" is less probable than this. */
  readonly outsideKnown: number;
  /** Weight of the rules' kind beside the encoder's, times their confidence. */
  readonly rulesVote: number;
  /** Weight of an adjective made from the name: "Tarsovian" makes Tarsovia a place. */
  readonly demonymVote: number;
}

/** Chosen on the development sets: `bench/reader-sweep.ts`. */
export const MERGE: MergeOptions = {
  certain: 0.95,
  widens: true,
  outside: 0.5,
  outsideCertain: 0.9,
  outsideKnown: 0.9,
  rulesVote: 0.4,
  demonymVote: 4,
};

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'PERSON',
  ORG: 'ORGANISATION',
  LOC: 'PLACE',
  POLICY: 'POLICY',
};

/** A name or, with kind null, what the encoder takes for a name of some other kind: no name of ours may overlap it. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind | null;
  readonly confidence: number;
}

const NOTHING: EncoderReading = { words: [], names: [], speech: [] };

export interface NameSources {
  readonly sentences: readonly (readonly Word[])[];
  readonly readings: readonly EncoderReading[];
  /** What the rules found, which know policies, lists and the whole text. */
  readonly rules: readonly (readonly NameSpan[])[];
}

/**
 * Merges what encoder and rules take for names. Policies are the rules' unless the encoder sees one, too; people,
 * organisations and places the encoder's, unless a list or a head noun says otherwise. In one text a name has one kind.
 */
export function mergeNames(
  { sentences, readings, rules }: NameSources,
  options: MergeOptions = MERGE,
): readonly (readonly NameSpan[])[] {
  const found = sentences.map((words, index) =>
    mergeSentence({ words, reading: readings[index] ?? NOTHING, rules: rules[index] ?? [] }, options),
  );
  const merged = mendNames(sentences, found);
  const kinds = shareKinds(decideKinds({ sentences, merged, rules }, options));
  return sentences.map((words, index) => {
    const spans = (merged[index] ?? []).map((span) => ({
      ...span,
      kind: span.kind && (kinds.get(textOf(words, span)) ?? span.kind),
    }));
    const reading = readings[index] ?? NOTHING;
    const known = knownElsewhere({ words, reading, spans }, kinds, options.outsideKnown);
    return [...spans, ...known]
      .filter((span): span is NameSpan => span.kind !== null)
      .sort((a, b) => a.from - b.from);
  });
}

const textOf = (words: readonly Word[], { from, to }: { readonly from: number; readonly to: number }) =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

type Stretch = { readonly from: number; readonly to: number };
const overlap = (a: Stretch, b: Stretch) => a.from < b.to && b.from < a.to;

interface SentenceSources {
  readonly words: readonly Word[];
  readonly reading: EncoderReading;
  readonly rules: readonly NameSpan[];
}

function mergeSentence(
  { words, reading, rules }: SentenceSources,
  options: MergeOptions,
): readonly Candidate[] {
  const taken: Candidate[] = rules.filter(({ kind }) => kind === 'POLICY');
  const free = (span: Stretch) => !taken.some((other) => overlap(span, other));
  for (const name of reading.names) {
    const candidate = tidy(words, name);
    if (!candidate || !free(candidate)) continue;
    const wide = rules.find(
      ({ from, to, confidence }) =>
        from <= candidate.from && to >= candidate.to && confidence >= options.certain,
    );
    taken.push(
      wide && free(wide) && (options.widens || wide.to - wide.from === candidate.to - candidate.from)
        ? wide
        : candidate,
    );
  }
  for (const span of rules) {
    const limit = span.confidence >= options.certain ? options.outsideCertain : options.outside;
    if (free(span) && outside(reading, span) < limit) taken.push(span);
  }
  return taken;
}

/** How probable it is that no word of a stretch belongs to a name: that of its most name-like word. */
function outside({ words }: EncoderReading, { from, to }: Stretch): number {
  return Math.min(...words.slice(from, to).map((word) => word.outside));
}

/** Takes "the", a possessive and a person's titles off; drops nationality words and what has no capital. */
function tidy(words: readonly Word[], { from, to, label, probability }: EncoderName): Candidate | null {
  const text = (at: number) => words[at]?.text ?? '';
  let start = from;
  let end = to;
  while (start < end && /^(?:the|a|an|['’]s|\P{L})$/u.test(text(start)) && !/\p{N}/u.test(text(start)))
    start += 1;
  while (end > start && /^(?:['’]s?|[^\p{L}\p{N})]+)$/u.test(text(end - 1))) end -= 1;
  // "U.S.-led", "Norland-backed": an adjective, whose name the tokens cannot cut out.
  if (end > start && /[\p{L}.]-\p{Ll}/u.test(text(end - 1)) && ATTRIBUTE.test(text(end - 1))) return null;
  if (label === 'PER') start = behindTitle(words, start, end);
  // "Tarsovian Mines Minister": the ministry's name is part of the office.
  if (OFFICES.has(text(end).toLowerCase()))
    while (end > start && OFFICE_MODIFIERS.has(text(end - 1).toLowerCase())) end -= 1;
  if (end - start === 1 && isCalendar(text(start))) return null;
  const plain = words.slice(start, end).every((word) => word.text === word.text.toLowerCase());
  if (start === end || plain) return null;
  const demonym = end - start === 1 && DEMONYMS.has(text(start)) && !PLACE_NAMES.has(text(start));
  const kind = demonym ? null : (KINDS[label] ?? null);
  return { from: start, to: end, kind, confidence: Math.round(probability * 100) / 100 };
}

const isCalendar = (word: string) =>
  [MONTHS, WEEKDAYS, HOLIDAYS].some((list) => list.has(word.toLowerCase()));

/** Last part of a hyphenated adjective: "state-owned", "Party-led". */
const ATTRIBUTE =
  /-(?:\p{Ll}+ed|led|run|style|made|wide|born|free|based|friendly|related|speaking|leaning|era|type|controlled|linked|centred|centric|first|held|built)$/u;

/** Where a person's name begins behind honorific and office: "Mines Minister Ilka Dravenko". */
function behindTitle(words: readonly Word[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1; at += 1) {
    const word = words[at]?.text ?? '';
    if (HONORIFICS.has(word) || OFFICES.has(word.toLowerCase())) start = at + 1;
    else if (!OFFICE_MODIFIERS.has(word.toLowerCase()) && word !== 'and') break;
  }
  return start;
}

const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}(?:ian|an|ese|ish|i)$/u;

/** The kind a name has in a text, and its share of the votes. */
export interface Decision {
  readonly kind: EntityKind;
  readonly share: number;
}

/** One kind for all places of a name: the sum of confidences decides. */
function decideKinds(
  {
    sentences,
    merged,
    rules,
  }: Pick<NameSources, 'sentences' | 'rules'> & { readonly merged: readonly (readonly Candidate[])[] },
  options: MergeOptions,
): ReadonlyMap<string, Decision> {
  const votes = new Map<string, Map<EntityKind, number>>();
  const vote = (key: string, kind: EntityKind, weight: number) => {
    const own = votes.get(key) ?? new Map<EntityKind, number>();
    own.set(kind, (own.get(kind) ?? 0) + weight);
    votes.set(key, own);
  };
  merged.forEach((spans, index) => {
    for (const span of spans)
      if (span.kind) vote(textOf(sentences[index] ?? [], span), span.kind, span.confidence);
  });
  rules.forEach((spans, index) => {
    for (const span of spans) {
      const key = textOf(sentences[index] ?? [], span);
      if (votes.has(key)) vote(key, span.kind, span.confidence * options.rulesVote);
    }
  });
  // Only a place has people and things called after it: "Tarsovian" says that Tarsovia is one.
  const adjectives = new Set(sentences.flat().flatMap(({ text }) => (ADJECTIVE.test(text) ? [text] : [])));
  for (const key of votes.keys())
    if (!key.includes(' ') && [...adjectives].some((word) => placeOfDemonym(word, new Set([key])) === key))
      vote(key, 'PLACE', options.demonymVote);
  return new Map(
    [...votes].map(([key, own]) => {
      const [best] = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const all = [...own.values()].reduce((sum, vote) => sum + vote, 0);
      return [key, { kind: best?.[0] ?? 'ORGANISATION', share: (best?.[1] ?? 0) / Math.max(all, 1e-9) }];
    }),
  );
}

/** Longest name, in words, that is looked for elsewhere. */
const LONGEST = 8;

/** Finds the names of other sentences that were missed in this one. */
function knownElsewhere(
  { words, reading, spans }: Omit<SentenceSources, 'rules'> & { readonly spans: readonly Candidate[] },
  kinds: ReadonlyMap<string, EntityKind>,
  limit: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1) {
      const span = { from, to };
      const kind = kinds.get(textOf(words, span));
      if (!kind || [...spans, ...found].some((other) => overlap(span, other))) continue;
      if (outside(reading, span) < limit) found.push({ ...span, kind, confidence: 0.7 });
      break;
    }
  }
  return found;
}
