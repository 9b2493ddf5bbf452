import { type ArticleId, type EntityId, hashId, type MentionId } from './id.ts';

/** How a span names an entity: "Kestrel Ltd", "the company", "it", "Ostmarkian". */
export const MENTION_FORMS = ['NAME', 'NOMINAL', 'PRONOUN', 'DEMONYM'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** A span of an article that names an entity. `article.text.slice(start, end) === exact`, always. */
export interface Mention {
  readonly id: MentionId;
  readonly articleId: ArticleId;
  readonly entityId: EntityId;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly form: MentionForm;
}

/** Returns the mention's identity: its article and span. */
export function mentionId(article: ArticleId, start: number, end: number): MentionId {
  return hashId('mention', [article, start, end]) as MentionId;
}
