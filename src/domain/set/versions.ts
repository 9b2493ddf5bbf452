import type { ArticleStatus } from '../article.ts';
import type { ArticleId } from '../id.ts';

/** What of an article decides which version of its address is the newest, and whether it is live. */
export interface Version {
  readonly id: ArticleId;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly textHash: string;
  readonly retracted: boolean;
}

/**
 * Orders the versions of one address, oldest first: by update or publication date (unknown first), then by text
 * hash. ISO strings of differing precision compare as text: `2026-03` comes before `2026-03-02`.
 */
export function orderVersions<V extends Version>(versions: readonly V[]): readonly V[] {
  const key = (version: V) => `${version.updatedAt ?? version.publishedAt ?? ''} ${version.textHash}`;
  return [...versions].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Returns each version's status: only the newest is live, and a retracted article stays retracted. */
export function versionStatuses(versions: readonly Version[]): ReadonlyMap<ArticleId, ArticleStatus> {
  const ordered = orderVersions(versions);
  return new Map(
    ordered.map((version, index) => {
      if (version.retracted) return [version.id, 'RETRACTED'];
      return [version.id, index === ordered.length - 1 ? 'READ' : 'SUPERSEDED'];
    }),
  );
}
