import type { GraphStore, Row } from '../store.ts';
import type { StoredEvidence } from '../stored.ts';
import { wholeEvidence } from '../whole-evidence.ts';

/** Evidence with what a reader wants beside it: where it stands and who says it. */
export interface EvidenceView {
  /** Key of the proposition it supports. */
  readonly key: string;
  readonly evidence: StoredEvidence;
  readonly articleUrl: string | null;
  readonly articleTitle: string | null;
  readonly publishedAt: string | null;
  readonly sourceName: string;
  /** Who says it: the entity's name, the article's words for an unnamed one, or the source's name. */
  readonly speaker: string | null;
}

type ViewRow = Row & {
  readonly key: string;
  readonly node: Row;
  readonly articleUrl: string | null;
  readonly articleTitle: string | null;
  readonly publishedAt: string | null;
  readonly sourceName: string;
  readonly speakerName: string | null;
};

/** Lists the live evidence of propositions, by key, surest first (ties by id). */
export async function listEvidenceOf(
  store: GraphStore,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly EvidenceView[]>> {
  const rows = await store.run<ViewRow>('dump-proposition-evidence', { keys });
  const byKey = new Map<string, EvidenceView[]>();
  for (const row of rows) {
    const list = byKey.get(row.key) ?? [];
    byKey.set(row.key, list);
    list.push(toView(row));
  }
  for (const list of byKey.values()) list.sort(surestFirst);
  return byKey;
}

function toView({ key, node, speakerName, ...article }: ViewRow): EvidenceView {
  const evidence = wholeEvidence(node);
  const { articleUrl, articleTitle, publishedAt, sourceName } = article;
  const speaker =
    evidence.speakerKind === 'SOURCE' ? sourceName : (speakerName ?? evidence.speakerText ?? null);
  return { key, evidence, articleUrl, articleTitle, publishedAt, sourceName, speaker };
}

function surestFirst(a: EvidenceView, b: EvidenceView): number {
  return b.evidence.confidence - a.evidence.confidence || (a.evidence.id < b.evidence.id ? -1 : 1);
}
