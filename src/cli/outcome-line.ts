import type { InputOutcome } from '../domain/outcome.ts';
import { counted, oneLine } from './table.ts';

/** Why an input did not become an article. */
export interface Trouble {
  readonly status: 'SKIPPED' | 'FAILED';
  readonly origin: string;
  readonly code: string;
  readonly reason: string;
  readonly hint: string;
}

/** What is told of an input's end. */
export type Told = Pick<
  InputOutcome,
  'status' | 'origin' | 'unchanged' | 'articleId' | 'title' | 'claims' | 'diagnostics'
>;

/**
 * Writes an input's end as one line: `READ  art_… 12 claims  path — title`, `SKIPPED  CODE  path — reason`.
 * An input whose outcome was known before says `UNCHANGED`.
 */
export function outcomeLine(outcome: Told): string {
  const { status, origin, unchanged, articleId, title, claims } = outcome;
  if (unchanged) return `UNCHANGED  ${articleId ?? status}  ${origin}`;
  if (status === 'READ') {
    return `READ  ${articleId}  ${counted(claims, 'claim')}  ${origin}${title ? ` — ${oneLine(title, 100)}` : ''}`;
  }
  const { code, reason } = troubleOf(outcome);
  return `${status}  ${code}  ${origin} — ${oneLine(reason, 200)}`;
}

/** Returns the first reason of an input that was skipped or failed. */
export function troubleOf({
  status,
  origin,
  diagnostics,
}: Pick<Told, 'status' | 'origin' | 'diagnostics'>): Trouble {
  const [first] = diagnostics;
  return {
    status: status === 'SKIPPED' ? 'SKIPPED' : 'FAILED',
    origin,
    code: first?.code ?? 'UNKNOWN',
    reason: first?.message ?? 'No reason was given',
    hint: first?.hint ?? '',
  };
}
