import type { GraphStore, Row } from '../store.ts';
import type { StoredEvidence } from '../stored.ts';
import { wholeEvidence } from '../whole-evidence.ts';

/** A piece of live evidence with its ends as the merged graph has them. */
export interface ArticleEvidence {
  readonly evidence: StoredEvidence;
  /** Key of the proposition it supports. */
  readonly key: string;
  /** The canonical entity that says it; null for other speakers. */
  readonly speakerId: string | null;
}

type EvidenceRow = Row & { readonly node: Row; readonly key: string; readonly speakerId: string | null };

/** Lists the live evidence of articles, by article id and in each in order of id. */
export async function listArticleEvidence(
  store: GraphStore,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ArticleEvidence[]>> {
  const rows = await store.run<EvidenceRow>('dump-article-evidence', { ids: articleIds });
  const byArticle = new Map<string, ArticleEvidence[]>();
  for (const { node, key, speakerId } of rows) {
    const evidence = wholeEvidence(node);
    const list = byArticle.get(evidence.articleId) ?? [];
    byArticle.set(evidence.articleId, list);
    list.push({ evidence, key, speakerId });
  }
  for (const list of byArticle.values()) list.sort((a, b) => (a.evidence.id < b.evidence.id ? -1 : 1));
  return byArticle;
}
