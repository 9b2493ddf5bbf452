import type { EntityKind } from '../../../src/domain/entity.ts';
import type { Sentence, Token } from '../../annotation.ts';
import type { MentionDraft, OwnedNoun } from '../../drafts.ts';
import type { Tree } from '../../tree.ts';

interface Stretch {
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** A noun phrase without what follows its head: "the company’s new plan". */
export interface Phrase extends Stretch {
  readonly kind: 'NP';
  readonly head: number;
  /** Chain the head names; null when it names nothing known. */
  readonly chain: number | null;
  /** Chain of the last possessor: "Halvek" in "Halvek’s shares". */
  readonly possessor: number | null;
  /** True when there is no noun in it, only adjectives. */
  readonly adjectival: boolean;
}

/** A verb with its auxiliaries, adverbs and negation: "has not yet been asked to close". */
export interface VerbGroup extends Stretch {
  readonly kind: 'VG';
  /** Token of the verb that carries the meaning; for "be" alone the form of be. */
  readonly main: number;
  readonly lemma: string;
  readonly finite: boolean;
  readonly passive: boolean;
  readonly copula: boolean;
  /** Token of "to" where the verb governs an infinitive and stays the predicate: "plans to open". */
  readonly control: number | null;
  /** True for a past form without auxiliary: only these make lists of verbs with commas. */
  readonly plainPast: boolean;
  /** Auxiliary before the subject of a question. */
  readonly inverted: number | null;
}

export interface Mark extends Stretch {
  readonly kind: 'P' | 'CC' | 'SC' | 'REL' | 'COMMA' | 'QUOTE' | 'ADV' | 'STOP';
  readonly word: string;
}

export type Chunk = Phrase | VerbGroup | Mark;

/** What the chunkers read of a sentence. */
export interface SentenceView {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mentions: readonly MentionDraft[];
  /** Nouns without a name that somebody named has, as stage 5 found them. */
  readonly owned: readonly OwnedNoun[];
  /** Kind of each chain of the article. */
  readonly chainKinds: readonly EntityKind[];
  /** Null where the annotator gives no parse. */
  readonly tree: Tree | null;
}

/** Returns the mention that covers a token. */
export function mentionAt(view: SentenceView, token: number): MentionDraft | undefined {
  return view.mentions.find(({ from, to }) => token >= from && token < to);
}

/** Returns the first token of the mention of a chain that stands nearest before a token; the token itself without one. */
export function entitySpan(view: SentenceView, token: number, chain: number): number {
  return view.mentions.findLast((mention) => mention.chain === chain && mention.from < token)?.from ?? token;
}

/** Returns the text of some tokens as the article has it. */
export function textOf(text: string, view: SentenceView, { from, to }: Stretch): string {
  return text.slice(view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0);
}
