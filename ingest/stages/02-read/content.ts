import type { Diagnostic } from '../../../src/result.ts';
import type { GivenFields } from '../../documents.ts';

/** What a page's own metadata says; null where it is silent. Dates are still as written. */
export interface PageMetadata extends GivenFields {
  /** Date of the first `<time>` of the article, for when the metadata has none. */
  readonly timeElement: string | null;
}

/** An input taken out of its format: plain text, not yet mended, with the fields found beside it. */
export interface Content {
  /** Title (perhaps), body and standing matter, paragraphs apart by a line end. */
  readonly text: string;
  /** Fields the record or the front matter gives. */
  readonly given: GivenFields;
  readonly metadata: PageMetadata;
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_FIELDS: GivenFields = {
  url: null,
  title: null,
  publishedAt: null,
  updatedAt: null,
  source: null,
  author: null,
};

export const NO_METADATA: PageMetadata = { ...NO_FIELDS, timeElement: null };
