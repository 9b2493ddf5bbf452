import type { MentionDraft } from '../../drafts.ts';

/** Where a finder looks. */
export interface Place {
  readonly sentence: number;
  readonly at: number;
}

/** Mentions so far, by sentence. */
export type Named = MentionDraft[][];

/** What a finder of short forms gives back. */
export interface FoundForm {
  readonly chain: number;
  readonly form: 'NOMINAL' | 'PRONOUN';
  readonly from: number;
  readonly to: number;
}
