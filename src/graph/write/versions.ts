import type { ArticleStatus } from '../../domain/article.ts';
import type { ArticleId } from '../../domain/id.ts';
import { orderVersions, type Version, versionStatuses } from '../../domain/set/versions.ts';
import type { Row, StatementRunner } from '../store.ts';

/** An article whose evidence came alive or fell silent because of a new version or a retraction. */
export interface Flip {
  readonly id: ArticleId;
  readonly live: boolean;
}

type VersionRow = Row & Omit<Version, 'retracted'> & { retractedAt: string | null; status: string | null };

/**
 * Settles which version of one address is the newest, ties each to the one it revises, and returns the articles
 * that came alive or fell silent. An article without an address is its own only version.
 */
export async function settleVersions(
  tx: StatementRunner,
  article: { readonly id: ArticleId; readonly canonicalUrl: string | null },
): Promise<readonly Flip[]> {
  const rows =
    article.canonicalUrl === null
      ? await tx.run<VersionRow>('find-version', { id: article.id })
      : await tx.run<VersionRow>('touch-versions', { canonicalUrl: article.canonicalUrl });
  const versions = rows.map((row) => ({ ...row, retracted: row.retractedAt !== null }));
  const statuses = versionStatuses(versions);
  if (versions.length > 1) await tieVersions(tx, versions);
  const changed = versions.flatMap((version) => changeOf(version, statuses.get(version.id)));
  const flips = changed
    .filter((change) => change.flips)
    .map(({ id, status }) => ({ id, live: status === 'READ' }));
  await tx.run('save-statuses', { rows: changed.map(({ id, status }) => ({ id, status })) });
  await tx.run('save-liveness', { rows: flips });
  return flips;
}

function changeOf({ id, status: before }: VersionRow, status: ArticleStatus | undefined) {
  if (!status || status === before) return [];
  return [{ id, status, flips: (before === 'READ') !== (status === 'READ') }];
}

async function tieVersions(tx: StatementRunner, versions: readonly Version[]): Promise<void> {
  const ordered = orderVersions(versions).map((version) => version.id);
  await tx.run('drop-revises', { ids: ordered });
  const rows = ordered.slice(1).map((id, index) => ({ id, revisedId: ordered[index] ?? id }));
  await tx.run('save-revises', { rows });
}
