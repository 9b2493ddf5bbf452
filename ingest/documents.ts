import type { Article } from '../src/domain/article.ts';
import type { Source } from '../src/domain/source.ts';

/** What a record or a front matter says of an article beside its text; null where it is silent. */
export interface GivenFields {
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly source: string | null;
  readonly author: string | null;
}

/** How the bytes are to be read; `auto` looks at name and content. */
export const DOCUMENT_FORMATS = ['auto', 'text', 'markdown', 'html', 'record'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Outcome of stage 1: raw bytes with where they came from. */
export interface RawDocument {
  /** The bytes of one article: a file, or one record of a JSONL file. */
  readonly bytes: Uint8Array;
  /** Where from, for messages: a path, `path:line` or `stdin`. */
  readonly origin: string;
  readonly format: DocumentFormat;
  /** SHA-256 of the bytes, hex. */
  readonly rawHash: string;
  /** Fields given from outside (options); those in the bytes are found by stage 2. */
  readonly given: GivenFields;
}

/** A stretch that stage 2 changed or cut, kept so that nothing is lost silently. */
export interface Repair {
  readonly kind: 'ENCODING' | 'ARTEFACT' | 'CONTROL_CHARACTER' | 'BOILERPLATE';
  /** Offset in the repaired text where it stood. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** An article as stage 2 leaves it: all but the fingerprints, which stage 3 adds. */
export type ReadArticle = Omit<Article, keyof Fingerprint>;

/** Outcome of stage 3: what tells that two texts are copies or near copies. */
export type Fingerprint = Pick<Article, 'simhash' | 'minhash'>;

/** Outcome of stage 2: an article whose text and offsets are final. */
export interface ReadDocument {
  readonly article: ReadArticle;
  readonly source: Source;
  readonly repairs: readonly Repair[];
  /** A disclaimer about the source ("derived from state media"), kept apart from the body; null when none. */
  readonly disclaimer: string | null;
}
