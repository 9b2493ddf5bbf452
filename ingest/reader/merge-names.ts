import type { EntityKind } from '../../src/domain/entity.ts';
import type { NameSpan } from '../annotation.ts';
import { DEMONYMS, PLACE_NAMES } from '../lexicon/countries.ts';
import { HONORIFICS, OFFICES } from '../lexicon/titles.ts';
import type { EncoderName, EncoderReading } from './encoder/encode-sentence.ts';
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
}

/** Chosen on the development sets: `bench/reader-sweep.ts`. */
export const MERGE: MergeOptions = {
  certain: 0.95,
  widens: true,
  outside: 0.5,
  outsideCertain: 0.9,
  outsideKnown: 0.9,
};

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'PERSON',
  ORG: 'ORGANISATION',
  LOC: 'PLACE',
  POLICY: 'POLICY',
};

/** A name or, with kind null, what the encoder takes for a name of some other kind: no name of ours may overlap it. */
interface Candidate {
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
  const merged = sentences.map((words, index) =>
    mergeSentence({ words, reading: readings[index] ?? NOTHING, rules: rules[index] ?? [] }, options),
  );
  const kinds = decideKinds(sentences, merged);
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
  const titled = (word: string) => HONORIFICS.has(word) || OFFICES.has(word.toLowerCase());
  let start = from;
  let end = to;
  while (start < end && /^(?:the|a|an|['’]s)$/u.test(text(start))) start += 1;
  while (end > start && /^['’]s?$/u.test(text(end - 1))) end -= 1;
  while (label === 'PER' && end - start > 1 && titled(text(start))) start += 1;
  const plain = words.slice(start, end).every((word) => word.text === word.text.toLowerCase());
  if (start === end || plain) return null;
  const demonym = end - start === 1 && DEMONYMS.has(text(start)) && !PLACE_NAMES.has(text(start));
  const kind = demonym ? null : (KINDS[label] ?? null);
  return { from: start, to: end, kind, confidence: Math.round(probability * 100) / 100 };
}

/** One kind for all places of a name: the sum of confidences decides. */
function decideKinds(
  sentences: readonly (readonly Word[])[],
  merged: readonly (readonly Candidate[])[],
): ReadonlyMap<string, EntityKind> {
  const votes = new Map<string, Map<EntityKind, number>>();
  merged.forEach((spans, index) => {
    for (const span of spans) {
      if (!span.kind) continue;
      const key = textOf(sentences[index] ?? [], span);
      const own = votes.get(key) ?? new Map<EntityKind, number>();
      own.set(span.kind, (own.get(span.kind) ?? 0) + span.confidence);
      votes.set(key, own);
    }
  });
  return new Map(
    [...votes].map(([key, own]) => {
      const [best] = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [key, best?.[0] ?? 'ORGANISATION'];
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
