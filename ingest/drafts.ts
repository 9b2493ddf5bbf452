import type { EntityKind } from '../src/domain/entity.ts';
import type { EventTime, Modality, Polarity, Span } from '../src/domain/evidence.ts';
import type { MentionForm } from '../src/domain/mention.ts';
import type { Value } from '../src/domain/value.ts';

/** Outcome of stage 5: a span that names something, and the chain of the article it belongs to. */
export interface MentionDraft extends Span {
  readonly exact: string;
  readonly form: MentionForm;
  /** Mentions of one chain name one entity; index into `MentionSet.chains`. */
  readonly chain: number;
  /** 0..1: how sure it is that it belongs to this chain; 1 for names, whose doubt is the chain's. */
  readonly certainty: number;
  /** Sentence and tokens it covers. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** One thing the article talks about. */
export interface Chain {
  readonly kind: EntityKind;
  /** The fullest name in the article; stage 7 makes the entity from it. */
  readonly name: string;
  /** 0..1, the best of its mentions. */
  readonly confidence: number;
}

/** A noun without a name that somebody named has or does: "these meetings", after "X held meetings". */
export interface OwnedNoun {
  /** Sentence, and the token that heads the noun phrase. */
  readonly sentence: number;
  readonly head: number;
  /** Chain of who has it. */
  readonly chain: number;
  /** 0..1: how sure that is. */
  readonly certainty: number;
}

export interface MentionSet {
  readonly mentions: readonly MentionDraft[];
  readonly chains: readonly Chain[];
  readonly owned: readonly OwnedNoun[];
}

export type SpeakerDraft =
  | { readonly kind: 'SOURCE' }
  | { readonly kind: 'ENTITY'; readonly chain: number; readonly span: Span }
  | { readonly kind: 'UNNAMED'; readonly span: Span }
  | { readonly kind: 'UNSURE' };

export type ObjectDraft =
  | { readonly kind: 'ENTITY'; readonly chain: number }
  | { readonly kind: 'VALUE'; readonly value: Value };

export interface QualifierDraft {
  readonly role: string;
  readonly text: string;
  readonly chain: number | null;
}

/** Outcome of stage 6: one claim at one place, its entities still chains of the article. */
export interface ClaimDraft {
  /** Rule that made it, by the name of its file. */
  readonly rule: string;
  readonly subject: number;
  /** Canonical predicate or open lemma with particle or preposition. */
  readonly predicate: string;
  readonly predicateText: string;
  readonly object: ObjectDraft;
  /** The object's own words where it is a value. */
  readonly valueText: string | null;
  /** The quote: the shortest stretch that shows the claim. */
  readonly quote: Span;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speaker: SpeakerDraft;
  readonly cue: Span | null;
  readonly content: Span | null;
  readonly eventTime: EventTime | null;
  readonly qualifiers: readonly QualifierDraft[];
  readonly confidence: number;
}
