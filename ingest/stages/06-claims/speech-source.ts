import type { Span } from '../../../src/domain/evidence.ts';
import type { MentionDraft, SpeakerDraft } from '../../drafts.ts';
import { MOUTHPIECES } from '../../lexicon/stance.ts';
import { dependent, dependents, headOf, isRelation, isUnder, type Tree } from '../../tree.ts';
import { mentionAt, type SentenceView } from './chunk.ts';
import { type Stretch, trimMarks } from './utterance.ts';

/** Returns the offsets of some tokens. */
export function spanOf(view: SentenceView, { from, to }: Stretch): Span {
  const start = view.tokens[from]?.start ?? view.sentence.end;
  return { start, end: to > from ? (view.tokens[to - 1]?.end ?? start) : start };
}

/**
 * Returns the words of a source: its noun with title, name and apposition, as far as they hang together, without the
 * clause that follows a comma or in which the cue stands.
 */
export function sourceStretch(tree: Tree, source: number, cue: Stretch): Stretch {
  const cut = dependents(tree, source, 'acl', 'ccomp', 'parataxis', 'advcl').filter(
    (at) => isUnder(tree, cue.from, at) || isAside(tree, at),
  );
  const twin = twinSubject(tree, source);
  const belongs = (at: number) =>
    (isUnder(tree, at, source) || (twin !== null && isUnder(tree, at, twin))) &&
    !cut.some((top) => isUnder(tree, at, top)) &&
    !(at >= cue.from && at < cue.to);
  let from = source;
  let to = source + 1;
  while (from > 0 && belongs(from - 1)) from -= 1;
  while (to < tree.tokens.length && belongs(to)) to += 1;
  from = afterCase(tree, source, from);
  if (POSSESSIVE.test(tree.tokens[to - 1]?.text ?? '')) to -= 1;
  const trimmed = trimMarks(tree, { from, to });
  return trimmed.to > trimmed.from ? trimmed : { from: source, to: source + 1 };
}

const POSSESSIVE = /^[’']s?$/u;

/** A relative clause behind a comma or a dash. */
function isAside(tree: Tree, at: number): boolean {
  const from = tree.spans[at]?.from ?? at;
  return [from - 1, from].some((mark) => /^[,—–]$/u.test(tree.tokens[mark]?.text ?? ''));
}

/** "Spokeswoman Ada Lund": a title that the parse has as a second subject right before the name, without a comma. */
function twinSubject(tree: Tree, source: number): number | null {
  const head = headOf(tree, source);
  if (head === null || !isRelation(tree, source, 'nsubj')) return null;
  const start = tree.spans[source]?.from ?? source;
  const isComma = tree.tokens[start - 1]?.text === ',';
  return dependents(tree, head, 'nsubj').find((at) => !isComma && tree.spans[at]?.to === start) ?? null;
}

/** "by the ministry": the preposition is no part of who speaks. */
function afterCase(tree: Tree, source: number, from: number): number {
  const cases = dependents(tree, source, 'case').filter((at) => at < source && at >= from);
  const last = cases.at(-1);
  return last === undefined ? from : last + 1;
}

/**
 * Says whom a source names: the entity of its head, of the name that stands beside the head ("chief executive Y", "X's
 * head, Y"), or of whom a mouthpiece speaks for; the text itself for "we"; unsure for a pronoun nobody is found for.
 */
export function speakerAt(view: SentenceView, tree: Tree, source: number, words: Stretch): SpeakerDraft {
  const head = view.tokens[source];
  const mention = mentionAt(view, source) ?? besideHead(view, tree, source) ?? spokenFor(view, tree, source);
  if (mention)
    return { kind: 'ENTITY', chain: mention.chain, span: { start: mention.start, end: mention.end } };
  if (/^(?:we|i)$/iu.test(head?.text ?? '')) return { kind: 'SOURCE' };
  // "one of his aides" is somebody.
  const isOneOf = /^(?:one|none)$/iu.test(head?.text ?? '') && dependent(tree, source, 'nmod') !== null;
  if (isPersonal(head?.text ?? '') && !isOneOf) return { kind: 'UNSURE' };
  return { kind: 'UNNAMED', span: spanOf(view, plainWords(tree, source, words)) };
}

/** Cuts a "that" before, and what a comma or a dash sets apart on either side of the head: "filings, a large sum". */
function plainWords({ tokens }: Tree, source: number, { from, to }: Stretch): Stretch {
  const isApart = (at: number) => /^(?:[,;:—–]|-|--)$/u.test(tokens[at]?.text ?? '');
  let start = source;
  let end = Math.min(to, source + 1);
  while (start > from && !isApart(start - 1)) start -= 1;
  while (end < to && !isApart(end)) end += 1;
  if (start < source && /^that$/iu.test(tokens[start]?.text ?? '') && tokens[start]?.upos === 'SCONJ')
    start += 1;
  return source >= from && source < to ? { from: start, to: end } : { from, to };
}

const isPersonal = (word: string) =>
  /^(?:he|she|it|they|you|him|her|them|his|its|their|your|my|our|this|that|these|those|which|who|what|there|me|us|nobody|none|one|someone|anyone|everyone|everybody|anybody|somebody)$/iu.test(
    word,
  );

/** "chief executive Ada Lund", "its head, Ada Lund": the name is a dependent of the noun. */
function besideHead(view: SentenceView, tree: Tree, source: number): MentionDraft | undefined {
  const named = dependents(tree, source, 'flat', 'appos', 'nmod:desc', 'compound').filter(
    (at) => at > source || !isRelation(tree, at, 'compound'),
  );
  for (const at of named) {
    const mention = mentionAt(view, at);
    if (mention && tree.tokens[at]?.upos === 'PROPN') return mention;
  }
  return undefined;
}

/** "Halvek’s spokeswoman", "a spokeswoman for Halvek", "a Halvek spokesman": who it is that speaks through them. */
function spokenFor(view: SentenceView, tree: Tree, source: number): MentionDraft | undefined {
  if (!MOUTHPIECES.has(tree.tokens[source]?.lemma ?? '')) return undefined;
  // "an Agency survey of miners": who is asked says nothing.
  const link = /^(?:survey|poll|study|analysis|paper)$/u.test(tree.tokens[source]?.lemma ?? '')
    ? /^(?:for|from|by)$/iu
    : /^(?:for|of|from|by)$/iu;
  const behind = dependents(tree, source, 'nmod').filter((at) =>
    dependents(tree, at, 'case').some((mark) => link.test(tree.tokens[mark]?.text ?? '')),
  );
  for (const owner of [
    ...dependents(tree, source, 'nmod:poss'),
    ...dependents(tree, source, 'compound', 'amod'),
    ...behind,
  ]) {
    const mention = mentionAt(view, owner);
    if (mention) return mention;
  }
  return undefined;
}
