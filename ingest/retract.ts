import type { ArticleId } from '../src/domain/id.ts';
import { NotFoundError } from '../src/errors.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { relate } from './stages/08-relate.ts';
import { retractArticle } from './stages/09-write.ts';

/**
 * Takes an article's evidence out of the live graph and keeps it, marked. Claims that nothing else supports leave
 * the lists; entities stay. Throws NotFoundError when the graph has no such article.
 */
export async function retract(
  id: ArticleId,
  { store, at }: { readonly store: GraphStore; readonly at: string },
): Promise<{ readonly articleId: ArticleId; readonly evidence: number; readonly alreadyRetracted: boolean }> {
  const outcome = await store.write((tx) => retractArticle(tx, id, { relate, at }));
  if (!outcome) {
    throw new NotFoundError(
      `There is no article ${id} in the graph`,
      'Find its id with `claimgraph status` or in the playground: articles(filter: {search: "…"}).',
    );
  }
  return { articleId: id, ...outcome };
}
