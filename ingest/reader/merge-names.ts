import type { EntityKind } from '../../src/domain/entity.ts';
import type { NameSpan } from '../annotation.ts';
import { isPeople, PLACE_NAMES } from '../lexicon/countries.ts';
import { BODY_HEADS, BODY_NAMES } from '../lexicon/name-heads.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { bracketedForms, withBracketedKinds } from './bracket-names.ts';
import { isCommonWord, isGivenName } from './compromise-lexicon.ts';
import type { EncoderReading } from './encoder/encode-sentence.ts';
import { foldName, withoutHeadingGarbage } from './heading-names.ts';
import { isHeading } from './headings.ts';
import { mendNames } from './mend-names.ts';
import { placesOfDemonym } from './name-kinds.ts';
import { recutNames } from './recut-names.ts';
import { shareKinds } from './share-kinds.ts';
import { isNoName, tidyName } from './tidy-name.ts';
import { textOf, type Word } from './tokenizer.ts';

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
  /** Confidence from which the rules have that vote: below it they guess. */
  readonly rulesSure: number;
  /** Weight of an adjective made from the name: "Tarsovian" makes Tarsovia a place. */
  readonly demonymVote: number;
}

/** Chosen on the development sets: `bench/reader-sweep.ts`. */
export const MERGE: MergeOptions = {
  certain: 0.95,
  widens: true,
  outside: 0.2,
  outsideCertain: 0.9,
  outsideKnown: 0.9,
  rulesVote: 0.4,
  rulesSure: 0.6,
  demonymVote: 4,
};

/** A name or, with kind null, what the encoder takes for a name of some other kind: no name of ours may overlap it. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind | null;
  readonly confidence: number;
  /** A title or an office stood before it. */
  readonly titled?: boolean;
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
  const merged = mendNames(sentences, withoutHeadingGarbage(sentences, found));
  const shared = shareKinds(decideKinds({ sentences, merged, rules }, options));
  const introduced = bracketedForms(sentences, merged);
  const kinds = withBracketedKinds(shared, introduced);
  const firsts = new Set([...kinds.keys()].map((name) => name.split(' ', 1)[0] ?? ''));
  return sentences.map((words, index) => {
    const spans = (merged[index] ?? []).map((span) => ({
      ...span,
      kind: isUndecided(words, span) ? (kinds.get(textOf(words, span)) ?? span.kind) : null,
    }));
    const reading = readings[index] ?? NOTHING;
    const known = knownElsewhere(
      { words, reading, spans },
      { kinds, firsts, introduced },
      options.outsideKnown,
    );
    return [...spans, ...known]
      .filter((span): span is NameSpan => span.kind !== null)
      .sort((a, b) => a.from - b.from);
  });
}

/** Below this the encoder guesses that a name is of no kind of ours; what the text names elsewhere decides then. */
const GUESS = 0.4;

/** Tells whether the kind of a name is to be decided with its other places: of a name of no kind where that is a guess. */
function isUndecided(words: readonly Word[], span: Candidate): boolean {
  const word = span.to - span.from === 1 ? (words[span.from]?.text ?? '') : '';
  return span.kind !== null || (span.confidence < GUESS && isOnlyName(word));
}

/** A word with a capital that no dictionary has: never anything else in one text. */
const isOnlyName = (word: string) => /^\p{Lu}\p{Ll}{4,}$/u.test(word) && !isCommonWord(word);

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
  const caseless = isCaseless(words);
  const free = (span: Stretch) => !taken.some((other) => overlap(span, other));
  const seen = recutNames(words, reading.names).flatMap((name) => tidyName(words, name, caseless) ?? []);
  for (const candidate of seen) {
    if (!free(candidate)) continue;
    const wide = rules.find(
      (span) => span.confidence >= options.certain && isWider(words, span, candidate, seen),
    );
    taken.push(
      wide && free(wide) && (options.widens || wide.to - wide.from === candidate.to - candidate.from)
        ? wide
        : candidate,
    );
  }
  for (const span of rules) {
    const limit = span.confidence >= options.certain ? options.outsideCertain : options.outside;
    const texts = words.slice(span.from, span.to).map(({ text }) => text);
    const people = texts.length === 1 && isPeople(texts[0] ?? '') && span.kind !== 'PLACE';
    if (free(span) && !people && !isNoName(texts, span.kind) && outside(reading, span) < limit)
      taken.push(span);
  }
  return taken;
}

/** Tells whether a list's or head noun's span goes before the encoder's: it holds that one only, and that is no "Jerry Quarry". */
function isWider(
  words: readonly Word[],
  span: NameSpan,
  candidate: Candidate,
  seen: readonly Candidate[],
): boolean {
  if (span.from > candidate.from || span.to < candidate.to) return false;
  const person =
    candidate.kind === 'PERSON' &&
    candidate.to - candidate.from > 1 &&
    isGivenName(words[candidate.from]?.text ?? '');
  const office = words.slice(candidate.to, span.to).some(({ text }) => OFFICES.has(text.toLowerCase()));
  if (PLACE_NAMES.has(textOf(words, span))) return true;
  const others = seen.filter((other) => other !== candidate && other.kind && overlap(other, span));
  const listed = words.slice(span.from, span.to).some(({ text }) => text === 'and');
  return !person && !office && !others.some(({ kind }) => listed || kind === 'PERSON');
}

/** Tells whether a sentence is written without care for capitals: there small letters name, too. */
function isCaseless(words: readonly Word[]): boolean {
  const first = words.find(({ text }) => /^\p{L}/u.test(text))?.text ?? '';
  const open = !/^[.!?:;…"”’)]$/u.test(words.at(-1)?.text ?? '');
  const loud = words.some(({ text }, at) => /^[.!?]$/u.test(text) && text === words[at + 1]?.text);
  const chatty = words.some(({ text }) => text === 'i' || /^\p{Emoji_Presentation}/u.test(text));
  return /^\p{Ll}/u.test(first) || open || loud || chatty;
}

/** How probable it is that no word of a stretch belongs to a name: that of its most name-like word. */
function outside({ words }: EncoderReading, { from, to }: Stretch): number {
  return Math.min(...words.slice(from, to).map((word) => word.outside));
}

const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}(?:ian|an|ese|ish|i)$/u;

/** What lists know better: "United States" is no organisation, "Democrats" no person. People may be called like a place. */
function listedKind(name: string, kind: EntityKind | undefined): EntityKind | null {
  if (BODY_NAMES.has(name)) return 'ORGANISATION';
  if (kind !== 'PERSON' && PLACE_NAMES.has(name)) return 'PLACE';
  return kind === 'PLACE' && BODY_HEADS.has(name) ? 'ORGANISATION' : null;
}

/** The kind a name has in a text, and its share of the votes. */
export interface Decision {
  readonly kind: EntityKind;
  readonly share: number;
  /** A title stands before it somewhere. */
  readonly titled?: boolean;
  /** "in", "near" or the like stands before it somewhere. */
  readonly located?: boolean;
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
      if (votes.has(key) && span.confidence >= options.rulesSure)
        vote(key, span.kind, span.confidence * options.rulesVote);
    }
  });
  const titled = new Set(
    merged.flatMap((spans, index) =>
      spans.filter((span) => span.titled).map((span) => textOf(sentences[index] ?? [], span)),
    ),
  );
  const located = new Set(
    merged.flatMap((spans, index) =>
      spans
        .filter(({ from }) =>
          /^(?:in|near|at|from|outside|to|around)$/u.test(sentences[index]?.[from - 1]?.text ?? ''),
        )
        .map((span) => textOf(sentences[index] ?? [], span)),
    ),
  );
  // Only a place has people and things called after it: "Tarsovian" says that Tarsovia is one.
  const adjectives = new Set(sentences.flat().flatMap(({ text }) => (ADJECTIVE.test(text) ? [text] : [])));
  const places = new Set([...adjectives].flatMap(placesOfDemonym));
  for (const key of votes.keys())
    if (!key.includes(' ') && places.has(key)) vote(key, 'PLACE', options.demonymVote);
  return new Map(
    [...votes].map(([key, own]) => {
      const [best] = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const all = [...own.values()].reduce((sum, vote) => sum + vote, 0);
      const kind = listedKind(key, best?.[0]) ?? best?.[0] ?? 'ORGANISATION';
      return [
        key,
        {
          kind,
          share: (best?.[1] ?? 0) / Math.max(all, 1e-9),
          titled: titled.has(key),
          located: located.has(key),
        },
      ];
    }),
  );
}

/** Longest name, in words, that is looked for elsewhere. */
const LONGEST = 8;

interface Known {
  readonly kinds: ReadonlyMap<string, EntityKind>;
  /** Their first words: no other word begins one of them. */
  readonly firsts: ReadonlySet<string>;
  /** Abbreviations that the text introduces: never anything else in it. */
  readonly introduced: ReadonlyMap<string, string>;
}

/** Finds the names of other sentences that were missed in this one; in a headline also where it writes them in capitals. */
function knownElsewhere(
  { words, reading, spans }: Omit<SentenceSources, 'rules'> & { readonly spans: readonly Candidate[] },
  { kinds, firsts, introduced }: Known,
  limit: number,
): readonly Candidate[] {
  const heading = isHeading(words);
  const folded = heading ? new Map([...kinds].map(([name, kind]) => [name.toUpperCase(), kind])) : kinds;
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!heading && !firsts.has(words[from]?.text ?? '')) continue;
    for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1) {
      const span = { from, to };
      const kind = folded.get(heading ? foldName(words, span) : textOf(words, span));
      if (!kind || [...spans, ...found].some((other) => overlap(span, other))) continue;
      const capital = /^\P{Ll}/u.test(words[from]?.text ?? '');
      const word = to - from === 1 ? (words[from]?.text ?? '') : '';
      // An abbreviation the text introduces and a word no dictionary has are never anything else in it.
      const certain = introduced.has(word) || isOnlyName(word);
      if (certain || outside(reading, span) < limit || (heading && capital && to - from > 1))
        found.push({ ...span, kind, confidence: 0.7 });
      break;
    }
  }
  return found;
}
