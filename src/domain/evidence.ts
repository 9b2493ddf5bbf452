import type { Precision } from './article.ts';
import { type ArticleId, type ClaimId, type EntityId, type EvidenceId, hashId } from './id.ts';
import { textKey } from './text-key.ts';

export const POLARITIES = ['AFFIRMED', 'NEGATED'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const MODALITIES = [
  'ASSERTED',
  'REPORTED',
  'HEDGED',
  'NORMATIVE',
  'HYPOTHETICAL',
  'QUESTION',
] as const;
export type Modality = (typeof MODALITIES)[number];

export const SPEAKER_KINDS = ['SOURCE', 'ENTITY', 'UNNAMED', 'UNSURE'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** What an event time rests on: words that give it whole, or words resolved against the publication date. */
export const TIME_BASES = ['STATED', 'RELATIVE_TO_PUBLICATION'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

/** A stretch of the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whom the article lets say it: the source itself, an entity, an unnamed one ("officials"), or unsure. */
export type Speaker =
  | { readonly kind: 'SOURCE' }
  | { readonly kind: 'ENTITY'; readonly entityId: EntityId; readonly text: string; readonly span: Span }
  | { readonly kind: 'UNNAMED'; readonly text: string; readonly span: Span }
  | { readonly kind: 'UNSURE' };

/** When what the claim says happened; never the publication date. `start` and `end` are ISO dates, inclusive. */
export interface EventTime {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  /** The words that say it, e.g. "last year". */
  readonly text: string;
  readonly basis: TimeBasis;
}

/** What else the clause says of the claim: `{role: 'in', text: '2019'}`; with the entity where it is one. */
export interface Qualifier {
  readonly role: string;
  readonly text: string;
  readonly entityId: EntityId | null;
}

/** One place where one article has one speaker affirm or deny a claim. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly articleId: ArticleId;
  readonly claimId: ClaimId;
  /** The quote: `article.text.slice(start, end) === exact`, always. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 characters before and after the quote (W3C TextQuoteSelector). */
  readonly prefix: string;
  readonly suffix: string;
  /** The predicate in the text's own words, e.g. "has acquired". */
  readonly predicateText: string;
  /** The value in the text's own words; null where the object is an entity. */
  readonly valueText: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speaker: Speaker;
  /** The words that give the speech away ("said", "according to"). */
  readonly cue: Span | null;
  /** What the speaker is given to say. */
  readonly content: Span | null;
  readonly eventTime: EventTime | null;
  readonly qualifiers: readonly Qualifier[];
  /** 0..1, rounded to 4 decimals. */
  readonly confidence: number;
  /** Name of the rule that made it, e.g. `finite-clause`. */
  readonly rule: string;
  readonly pipelineId: string;
}

/** Returns the key by which two speakers are one: for ids and for "by different speakers". */
export function speakerKey(speaker: Speaker): string {
  switch (speaker.kind) {
    case 'ENTITY':
      return `ENTITY:${speaker.entityId}`;
    case 'UNNAMED':
      return `UNNAMED:${textKey(speaker.text)}`;
    default:
      return speaker.kind;
  }
}

/** Returns the evidence's identity: article, span, claim, speaker, polarity and event time. */
export function evidenceId(evidence: Omit<Evidence, 'id'>): EvidenceId {
  const { articleId, start, end, claimId, speaker, polarity, eventTime } = evidence;
  const time = eventTime ? `${eventTime.start}/${eventTime.end}` : '';
  return hashId('evidence', [
    articleId,
    start,
    end,
    claimId,
    speakerKey(speaker),
    polarity,
    time,
  ]) as EvidenceId;
}

/** Rounds a confidence to the 4 decimals that are stored; the only place where it is done. */
export function roundConfidence(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}
