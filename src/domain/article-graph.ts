import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { Source } from './source.ts';

/** All that one article says: the outcome of stages 1–7, and what stage 9 writes in one transaction. */
export interface ArticleGraph {
  readonly source: Source;
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
}
