import type { Article } from '../../domain/article.ts';
import type { Source } from '../../domain/source.ts';
import type { GraphStore, Row, StatementRunner } from '../store.ts';
import type { StoredArticle } from '../stored.ts';

/** An article as it is stored, with what its own bytes said of its source. */
export interface StoredReading {
  readonly article: Article;
  readonly source: Source;
}

type ReadingRow = Row & {
  readonly id: string;
  readonly node: Partial<StoredArticle>;
  readonly domain: string | null;
  readonly reliability: Source['reliability'];
};

/** Counts the articles that a pipeline read, and those that others did. */
export async function countEarlierReadings(
  store: GraphStore,
  pipelineId: string,
): Promise<{ readonly present: number; readonly earlier: number }> {
  const [row] = await store.run<Row & { present: number; earlier: number }>('count-earlier-readings', {
    pipelineId,
  });
  return row ?? { present: 0, earlier: 0 };
}

/** Lists articles of any status that another pipeline read, in order of id, `size` at a time: their texts are long. */
export async function* listEarlierReadings(
  store: GraphStore,
  { pipelineId, size }: { readonly pipelineId: string; readonly size: number },
): AsyncGenerator<readonly StoredReading[]> {
  for (let after = ''; ; ) {
    const rows = await store.run<ReadingRow>('list-earlier-readings', { pipelineId, after, limit: size });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(toReading);
    after = last.id;
  }
}

/** Tells, inside a write, whether the stored reading of an article is still the one that was listed. */
export async function isStillStored(tx: StatementRunner, { article }: StoredReading): Promise<boolean> {
  const [row] = await tx.run<Row & Pick<StoredArticle, 'pipelineId' | 'rawHash'>>('find-article-state', {
    id: article.id,
  });
  return row?.pipelineId === article.pipelineId && row.rawHash === article.rawHash;
}

function toReading({ node, domain, reliability }: ReadingRow): StoredReading {
  const stored = node as StoredArticle;
  // An engine leaves out what is null.
  const article = {
    id: stored.id,
    sourceId: stored.sourceId,
    url: stored.url ?? null,
    canonicalUrl: stored.canonicalUrl ?? null,
    title: stored.title ?? null,
    author: stored.author ?? null,
    publishedAt: stored.publishedAt ?? null,
    updatedAt: stored.updatedAt ?? null,
    datePrecision: stored.datePrecision ?? null,
    dateBasis: stored.dateBasis,
    language: stored.language,
    text: stored.text,
    bodyStart: stored.bodyStart,
    bodyEnd: stored.bodyEnd,
    textHash: stored.textHash,
    rawHash: stored.rawHash,
    wordCount: stored.wordCount,
    simhash: stored.simhash,
    minhash: stored.minhash ?? [],
    pipelineId: stored.pipelineId,
  } as Article;
  return { article, source: { id: article.sourceId, name: stored.sourceName, domain, reliability } };
}
