import type { Diagnostic } from '../result.ts';
import type { ArticleId, InputId } from './id.ts';

/** How each input ends; copies are READ, and nothing is dropped without one of these. */
export const INPUT_STATUSES = ['READ', 'SKIPPED', 'FAILED'] as const;
export type InputStatus = (typeof INPUT_STATUSES)[number];

/** What became of one raw input. */
export interface InputOutcome {
  readonly id: InputId;
  /** Where it came from: a path, `path:line`, `stdin`, `api`. */
  readonly origin: string;
  readonly status: InputStatus;
  /** True when the graph already held it, read by the same pipeline: nothing was written. */
  readonly unchanged: boolean;
  readonly articleId: ArticleId | null;
  readonly title: string | null;
  /** Entities, claims and evidence the article gave; 0 where it was not read or is unchanged. */
  readonly entities: number;
  readonly claims: number;
  readonly evidence: number;
  /** For SKIPPED and FAILED the reason comes first; for READ what was repaired or could not be stored. */
  readonly diagnostics: readonly Diagnostic[];
}
