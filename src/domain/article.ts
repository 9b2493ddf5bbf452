import { type ArticleId, hashId, type SourceId, sha256 } from './id.ts';
import { nameKey } from './text-key.ts';

/** Precision of a date or a time: what of it the text gave. */
export const PRECISIONS = ['YEAR', 'MONTH', 'DAY', 'INSTANT'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Where the publication date was found. */
export const DATE_BASES = ['GIVEN', 'METADATA', 'ADDRESS', 'TEXT', 'NONE'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** READ is live; SUPERSEDED has a newer version at its address; RETRACTED was taken out by a person. */
export const ARTICLE_STATUSES = ['READ', 'SUPERSEDED', 'RETRACTED'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** One published text in one version, as stage 2 leaves it. */
export interface Article {
  readonly id: ArticleId;
  readonly sourceId: SourceId;
  /** Address as it was given; null for a text without one. */
  readonly url: string | null;
  /** Address without fragment, tracking parameters, default port and trailing slash; versions share it. */
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO date of `datePrecision`, e.g. `2026-03-02` or a UTC instant; null when unknown, never guessed. */
  readonly publishedAt: string | null;
  /** When this version was made, where the article says so; orders the versions of one address. */
  readonly updatedAt: string | null;
  readonly datePrecision: Precision | null;
  readonly dateBasis: DateBasis;
  /** ISO 639-1. */
  readonly language: string;
  /** Repaired text with title and body; every offset of Mention and Evidence counts its UTF-16 code units. */
  readonly text: string;
  /** Start (inclusive) and end (exclusive) of the body in `text`. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** SHA-256 of the body, letters and digits only, case folded: spacing and quotation style do not count. */
  readonly textHash: string;
  /** SHA-256 of the raw input. */
  readonly rawHash: string;
  /** Words of the body. */
  readonly wordCount: number;
  /** 64-bit simhash of the body, 16 hex digits; read by stage 3. */
  readonly simhash: string;
  /** MinHash signature of the body's word shingles; read by stage 3. */
  readonly minhash: readonly number[];
  /** Hash of version, reader and options of the pipeline that read it. */
  readonly pipelineId: string;
}

/** Hashes a body so that only its letters and digits count (NFKC, case folded). */
export function textHashOf(body: string): string {
  return sha256(
    body
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  );
}

/** Returns the article's identity: its canonical address, else its source's name, with its text hash. */
export function articleId(canonicalUrl: string | null, sourceName: string, textHash: string): ArticleId {
  return hashId('article', [canonicalUrl ?? nameKey(sourceName), textHash]) as ArticleId;
}
