import type { InputId } from '../../domain/id.ts';
import type { InputOutcome } from '../../domain/outcome.ts';
import type { Row, StatementRunner } from '../store.ts';
import type { StoredInput, StoredRun } from '../stored.ts';

export type KnownInput = Row & Omit<StoredInput, 'origin' | 'runId' | 'at'>;

/** Looks up inputs that were met before, by id. */
export async function findInputs(
  runner: StatementRunner,
  ids: readonly InputId[],
): Promise<ReadonlyMap<string, KnownInput>> {
  const rows = await runner.run<KnownInput>('find-inputs', { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Records how an input ended, with the reason where it was not read; a later run of the same input replaces it. */
export async function saveInput(
  tx: StatementRunner,
  outcome: InputOutcome,
  run: { readonly runId: string; readonly pipelineId: string; readonly at: string },
): Promise<void> {
  const reason = outcome.status === 'READ' ? undefined : outcome.diagnostics[0];
  const props: Omit<StoredInput, 'id'> = {
    status: outcome.status,
    origin: outcome.origin,
    articleId: outcome.articleId,
    code: reason?.code ?? null,
    reason: reason?.message ?? null,
    stage: reason?.stage ?? null,
    hint: reason?.hint ?? null,
    ...run,
  };
  await tx.run('save-input', { id: outcome.id, props: { ...props } });
}

/** Records a run: once when it starts, once when it ends. */
export async function saveRun(tx: StatementRunner, { id, ...props }: StoredRun): Promise<void> {
  await tx.run('save-run', { id, props: { ...props } });
}
