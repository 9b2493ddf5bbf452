import type { EntityKind } from '../../src/domain/entity.ts';
import type { NameSpan } from '../annotation.ts';
import { DEMONYMS, PLACE_NAMES } from '../lexicon/countries.ts';
import { BODY_HEADS, KNOWN_BODIES, POLICY_HEADS } from '../lexicon/name-heads.ts';
import { isAcronym, isCapitalised } from '../lexicon/plain-word.ts';
import { isCommonWord } from './compromise-lexicon.ts';
import { isHeading } from './headings.ts';
import {
  kindOf,
  placeOfDemonym,
  placesOfDemonym,
  type Votes,
  votesOfContext,
  votesOfName,
} from './name-kinds.ts';
import { findRuns, type Run } from './name-runs.ts';
import { findPolicies } from './policy-names.ts';
import { textOf, type Word } from './tokenizer.ts';

interface Candidate {
  readonly words: readonly string[];
  count: number;
  /** Places where the capital is not owed to a sentence's start. */
  proper: number;
  /** True when it stands in the possessive somewhere. */
  owns: boolean;
  votes: Votes;
}

/**
 * Finds the names of a whole text, sentence by sentence: capitalised runs and quoted policies. A name has one kind
 * in the whole text: what its parts and all its surroundings say is added up.
 */
export function findNames(sentences: readonly (readonly Word[])[]): readonly (readonly NameSpan[])[] {
  const lower = new Set(
    sentences.flatMap((words) => words.map(({ text }) => text)).filter((text) => !isCapitalised(text)),
  );
  const policies = sentences.map((words) => (isHeading(words) ? [] : findPolicies(words)));
  const runs = sentences.map((words, index) =>
    isHeading(words)
      ? []
      : findRuns(words)
          .map((run) => tidy(words, run, lower))
          .filter((run) => run.from < run.to && !overlaps(run, policies[index] ?? [])),
  );
  const candidates = countCandidates(sentences, runs);
  const kinds = decideKinds(candidates, lower);
  return sentences.map((words, index) => {
    const spans = (runs[index] ?? []).flatMap((run) => {
      const kind = kinds.get(textOf(words, run));
      return kind ? [{ from: run.from, to: run.to, ...kind }] : [];
    });
    return [...spans, ...(policies[index] ?? [])].sort((a, b) => a.from - b.from);
  });
}

const overlaps = (run: Run, spans: readonly NameSpan[]) =>
  spans.some((span) => span.from < run.to && run.from < span.to);

/** Takes a common word or a lone demonym off the front: "Key Chinese", "Trade ...". */
function tidy(words: readonly Word[], run: Run, lower: ReadonlySet<string>): Run {
  let { from } = run;
  const text = (at: number) => words[at]?.text ?? '';
  if (
    run.initial &&
    run.to - from === 2 &&
    lower.has(text(from).toLowerCase()) &&
    PLACE_NAMES.has(text(from + 1))
  )
    from += 1;
  if (run.to - from === 2 && DEMONYMS.has(text(from + 1)) && isCommonWord(text(from))) from = run.to;
  return from === run.from ? run : { ...run, from, initial: false };
}

function countCandidates(
  sentences: readonly (readonly Word[])[],
  runs: readonly (readonly Run[])[],
): ReadonlyMap<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  runs.forEach((list, index) => {
    const words = sentences[index] ?? [];
    for (const run of list) {
      const key = textOf(words, run);
      const found = candidates.get(key) ?? {
        words: key.split(' '),
        count: 0,
        proper: 0,
        owns: false,
        votes: {},
      };
      found.count += 1;
      if (!run.initial) found.proper += 1;
      if (/^['’]s$/u.test(words[run.to]?.text ?? '')) found.owns = true;
      add(found.votes, votesOfContext(words, run));
      candidates.set(key, found);
    }
  });
  for (const candidate of candidates.values()) add(candidate.votes, votesOfName(candidate.words));
  return candidates;
}

function add(sum: Votes, votes: Votes): void {
  for (const [kind, weight] of Object.entries(votes) as [EntityKind, number][])
    sum[kind] = (sum[kind] ?? 0) + weight;
}

type Decided = { readonly kind: EntityKind; readonly confidence: number };

/** Decides long names first; a short one goes with the long one it abbreviates. */
function decideKinds(
  candidates: ReadonlyMap<string, Candidate>,
  lower: ReadonlySet<string>,
): ReadonlyMap<string, Decided> {
  const kinds = new Map<string, Decided>();
  const byLength = [...candidates].sort(
    (a, b) => b[1].words.length - a[1].words.length || (a[0] < b[0] ? -1 : 1),
  );
  const adjectival = placesWithDemonyms(candidates);
  const demonymStems = new Set([...candidates.keys()].filter((key) => !key.includes(' ')));
  for (const [key, candidate] of byLength) {
    const long = byLength.find(
      ([other, { words }]) =>
        words.length > candidate.words.length &&
        kinds.has(other) &&
        abbreviates(candidate.words, words, kinds.get(other)?.kind),
    );
    if (candidate.words.length === 1 && placeOfDemonym(key, demonymStems) && !PLACE_NAMES.has(key)) continue;
    const seat =
      candidate.words.length === 1 &&
      byLength.some(([, { words }]) => words.at(-2) === 'of' && words.at(-1) === key);
    if (!long && !seat && isOnlyInitial(key, candidate, lower)) continue;
    const votes = { ...candidate.votes };
    if (seat) add(votes, { PLACE: 4 });
    if (candidate.words.length === 1 && adjectival.has(key)) add(votes, { PLACE: 6 });
    const longKind = long && kinds.get(long[0]);
    if (longKind && !(votes.PLACE && votes.PLACE >= 3)) add(votes, { [longKind.kind]: 5 });
    const kind = kindOf(votes, candidate.words);
    if (isPlainNoun(key, candidate, votes)) continue;
    kinds.set(key, kind);
  }
  return kinds;
}

/** Tells whether a short name is a part that stands for a long one: a surname, the first words of a firm. */
function abbreviates(
  short: readonly string[],
  long: readonly string[],
  kind: EntityKind | undefined,
): boolean {
  const text = short.join(' ');
  if (kind === 'PERSON') return text === long.at(-1);
  return kind === 'ORGANISATION' && long.slice(0, short.length).join(' ') === text;
}

/** A single word that is capitalised only where sentences start is no name, unless nothing else would explain it. */
function isOnlyInitial(key: string, candidate: Candidate, lower: ReadonlySet<string>): boolean {
  const { words, count, proper, votes } = candidate;
  if (proper > 0 || PLACE_NAMES.has(key) || KNOWN_BODIES.has(key)) return false;
  if (words.length === 1 && isCommonWord(key)) return true;
  if ((votes.ORGANISATION ?? 0) >= 2 || isAcronym(key)) return false;
  if (words.length > 1)
    return lower.has((words[0] ?? '').toLowerCase()) && words.length === 2 && !/\p{Lu}/u.test(words[1] ?? '');
  return (count < 2 && !candidate.owns) || isCommonWord(key) || lower.has(key.toLowerCase());
}

/** "Act", "Party", "Minister" alone: a short name for something, which stage 5 links; no name of its own. */
function isPlainNoun(key: string, { words }: Candidate, votes: Votes): boolean {
  if (words.length > 1 || PLACE_NAMES.has(key) || KNOWN_BODIES.has(key)) return false;
  if (BODY_HEADS.has(key) || POLICY_HEADS.has(key)) return true;
  if (isCommonWord(key) && !Object.values(votes).some((weight) => weight >= 5)) return true;
  const alone = Object.keys(votesOfName(['X', key])).length > 0 && !Object.keys(votesOfName([key])).length;
  return (alone && !Object.values(votes).some((weight) => weight >= 5)) || /^[\p{L}]$/u.test(key);
}

/** What the words of names would be the adjectives of: "Tarsovia" where "Tarsovian" stands in one. */
function placesWithDemonyms(candidates: ReadonlyMap<string, Candidate>): ReadonlySet<string> {
  const words = new Set([...candidates.values()].flatMap((candidate) => candidate.words));
  return new Set([...words].flatMap((word) => placesOfDemonym(word).filter((place) => place !== word)));
}
