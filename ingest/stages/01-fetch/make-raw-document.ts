import { sha256 } from '../../../src/domain/id.ts';
import { ok, type Result } from '../../../src/result.ts';
import type { DocumentFormat, GivenFields, RawDocument } from '../../documents.ts';
import type { FetchOptions } from './fetch-options.ts';

const NOTHING_GIVEN: GivenFields = {
  url: null,
  title: null,
  publishedAt: null,
  updatedAt: null,
  source: null,
  author: null,
};

/** Builds a raw document from its bytes, with their hash and the fields the caller gave. */
export function makeRawDocument(
  bytes: Uint8Array,
  origin: string,
  format: DocumentFormat,
  options: FetchOptions,
): Result<RawDocument> {
  return ok({ bytes, origin, format, rawHash: sha256(bytes), given: { ...NOTHING_GIVEN, ...options.given } });
}
