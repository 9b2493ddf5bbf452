import type { DocumentFormat, GivenFields } from '../../documents.ts';

/** Bytes of one article read at most: a hundred times the longest newspaper page with its markup. */
export const DEFAULT_MAX_BYTES = 20_000_000;

export interface FetchOptions {
  /** Most bytes of one file, or of one line of a JSONL file; more is skipped without being read whole. */
  readonly maxBytes?: number;
  /** How the bytes are to be read; left out, the file's name and content say. */
  readonly format?: DocumentFormat;
  /** Fields that hold for every input unless its bytes say otherwise; left out: none. */
  readonly given?: Partial<GivenFields>;
  /** Standard input for `-`; left out, the process's own. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}
