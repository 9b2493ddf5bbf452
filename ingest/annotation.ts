import type { EntityKind } from '../src/domain/entity.ts';

/** Universal part-of-speech tags (Universal Dependencies v2). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** One word of a sentence, with clitics split as UD does; offsets are into `article.text`. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: Upos;
  /** UD morphological features that rules read, e.g. `Tense=Past`, `VerbForm=Part`, `Number=Plur`. */
  readonly features: readonly string[];
  /** Index in the sentence of its syntactic head, -1 for the root; null where the annotator gives no parse. */
  readonly head: number | null;
  /** UD relation to the head, e.g. `nsubj`; null where the annotator gives no parse. */
  readonly relation: string | null;
}

/** A name found in a sentence: tokens `from` (inclusive) to `to` (exclusive). */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** 0..1: how sure the annotator is. */
  readonly confidence: number;
}

/** Stretch of tokens that belongs to reported speech; layers overlap, since a cue may stand inside a content. */
export interface SpeechSpan {
  readonly from: number;
  readonly to: number;
  readonly layer: 'cue' | 'source' | 'content';
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** True inside `bodyStart..bodyEnd`; claims are read from the body only. */
  readonly inBody: boolean;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  /** Who says what by the annotator's own lights; empty where it has none. */
  readonly speech: readonly SpeechSpan[];
}

/** Outcome of stage 4. */
export interface Annotation {
  readonly sentences: readonly Sentence[];
}

/**
 * Reads a text: sentences, words, lemmas, parts of speech, names and, where it can, a dependency parse.
 * Deterministic: the same text gives the same annotation whatever was read before or beside it.
 */
export interface Annotator {
  /** Name and version; part of the pipeline id, e.g. `rules-1`. */
  readonly id: string;
  annotate(text: string, body: { readonly start: number; readonly end: number }): Promise<Annotation>;
}
