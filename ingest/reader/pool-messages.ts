import type { Annotation } from '../annotation.ts';

/** A text for a thread of the pool; it gets the next one when it has answered. */
export interface PoolJob {
  readonly text: string;
  readonly body: { readonly start: number; readonly end: number };
}

/** What a thread of the pool says. */
export type PoolReply =
  | { readonly kind: 'ready'; readonly id: string; readonly fallback: string | null }
  | { readonly kind: 'read'; readonly annotation: Annotation }
  | { readonly kind: 'failed'; readonly error: unknown };
