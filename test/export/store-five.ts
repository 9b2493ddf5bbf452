import { relate } from '../../ingest/stages/08-relate.ts';
import { retractArticle, writeArticle } from '../../ingest/stages/09-write.ts';
import type { ArticleGraph } from '../../src/domain/article-graph.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { FIVE } from '../five-articles.ts';
import { makeArticle, PREDICATES } from '../make-article.ts';

/** Writes the five hand-made articles, in the order given (as they stand otherwise), and retracts the fourth. */
export async function storeFive(
  store: GraphStore,
  order: readonly number[] = [0, 1, 2, 3, 4],
): Promise<void> {
  const articles = FIVE.map(makeArticle);
  for (const index of order) {
    await storeArticle(store, articles[index] as ArticleGraph);
  }
  const retracted = (articles[3] as ArticleGraph).article.id;
  await store.write((tx) => retractArticle(tx, retracted, { relate, at: '2026-03-09T10:00:00.000Z' }));
}

/** Writes one article as the pipeline does. */
export async function storeArticle(store: GraphStore, graph: ArticleGraph): Promise<void> {
  const options = { relate, predicates: PREDICATES, at: '2026-03-08T10:00:00.000Z' };
  await store.write((tx) => writeArticle(tx, graph, options));
}
