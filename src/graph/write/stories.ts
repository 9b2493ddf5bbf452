import type { ArticleId, StoryId } from '../../domain/id.ts';
import { bandsOf, isCopy, storyId, type TextPrint } from '../../domain/set/stories.ts';
import type { Row, StatementRunner } from '../store.ts';

/** A bulk import leaves out lists that are empty. */
type CandidateRow = Row &
  Omit<TextPrint, 'minhash'> & { minhash: TextPrint['minhash'] | null; storyId: StoryId | null };

/**
 * Puts an article into the story of its copies, and makes one story of several that it joins. Returns the articles
 * whose story became one with another: their claims' independent sources have to be counted again.
 */
export async function settleStory(tx: StatementRunner, article: TextPrint): Promise<readonly ArticleId[]> {
  const stories = await findStories(tx, article);
  const members = await tx.run<Row & { id: ArticleId }>('touch-story-members', { storyIds: stories });
  const ids = [...new Set([article.id, ...members.map((member) => member.id)])];
  const story = storyId(ids);
  if (stories.length === 1 && stories[0] === story && members.some((member) => member.id === article.id))
    return [];
  await tx.run('leave-story', { ids });
  await tx.run('move-to-story', { storyId: story, ids });
  await tx.run('drop-stories', { ids: stories.filter((id) => id !== story) });
  return stories.length > 1 ? ids : [];
}

/** Looks up the stories of the articles that are copies or near copies of this one, its own among them. */
async function findStories(tx: StatementRunner, article: TextPrint): Promise<readonly StoryId[]> {
  const [band0, band1, band2, band3] = bandsOf(article.simhash);
  const candidates = await tx.run<CandidateRow>('touch-copies', {
    textHash: article.textHash,
    band0,
    band1,
    band2,
    band3,
  });
  const copies = candidates.filter(
    (each) => each.id === article.id || isCopy(article, { ...each, minhash: each.minhash ?? [] }),
  );
  return [...new Set(copies.flatMap((copy) => (copy.storyId === null ? [] : [copy.storyId])))].sort();
}
