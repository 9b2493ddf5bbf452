import type { GraphStore, Param } from '../graph/store.ts';
import type { Selection } from '../graph/transfer/select.ts';

/** What becomes of claims whose object is a value: no node, or a node each. `docs/exports.md` says it by format. */
export const LITERALS = ['none', 'node'] as const;
export type Literals = (typeof LITERALS)[number];

/** How much of the articles' words an export carries: none, quotes of up to 120 characters, or all of it. */
export const QUOTES = ['none', 'short', 'full'] as const;
export type Quotes = (typeof QUOTES)[number];

/** What to export, and how. */
export interface ExportRequest {
  readonly store: GraphStore;
  /** Undefined for the whole graph. */
  readonly selection: Selection | undefined;
  /** How the selection was made, in the words of the one who asked, for the manifest; absent for the whole graph. */
  readonly query?: Param;
  readonly literals: Literals;
  readonly quotes: Quotes;
  /** Instants, inputs and runs too (jsonl; the runs in every manifest). */
  readonly withHistory: boolean;
  /** Version of claimgraph, for the manifest. */
  readonly version: string;
}

/** One file that a format writes, in pieces. */
export interface ExportFile {
  readonly name: string;
  readonly chunks: AsyncIterable<string | Uint8Array>;
}

/** Longest quote of `--quotes short`: about a line and a half of print. */
const SHORT_QUOTE = 120;

/** Cuts a quote as the request says: null without quotes, else at most 120 characters, or whole. */
export function cutQuote(quote: string, quotes: Quotes): string | null {
  if (quotes === 'none') return null;
  if (quotes === 'full' || quote.length <= SHORT_QUOTE) return quote;
  return `${quote.slice(0, SHORT_QUOTE - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
