import type { Annotation, Annotator } from '../annotation.ts';
import type { ReadArticle } from '../documents.ts';
import type { Stage } from '../stage.ts';

export const STAGE: Stage = { name: 'annotate', needs: ['read'], gives: 'annotation' };

/** Annotates an article: sentences, words, lemmas, parts of speech, names and, where the annotator can, a parse. */
export function annotateArticle(article: ReadArticle, annotator: Annotator): Promise<Annotation> {
  return annotator.annotate(article.text, { start: article.bodyStart, end: article.bodyEnd });
}
