import type { Article } from '../../../src/domain/article.ts';
import type { Span } from '../../../src/domain/evidence.ts';
import type { Diagnostic } from '../../../src/result.ts';

/** Reports a span that does not stand in the article's text as it was read; it is not stored. */
export function quoteMismatch(article: Article, { start, end }: Span): Diagnostic {
  return {
    code: 'QUOTE_MISMATCH',
    message: `The words read at ${start}–${end} do not stand there in the article's text of ${article.text.length} characters; they were left out.`,
    stage: 'resolve',
    place: `${article.url ?? article.id}:${start}-${end}`,
    hint: 'Please report it with the article: a reader gave a wrong offset.',
  };
}
