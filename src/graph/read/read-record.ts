import type {
  StoredArticle,
  StoredClaim,
  StoredEntity,
  StoredEvidence,
  StoredMention,
  StoredSource,
} from '../stored.ts';

/** A stored node as it is read: an engine leaves out what is null, and a bulk import leaves out lists that are empty. */
type Read<Stored> = {
  readonly [Name in keyof Stored]: null extends Stored[Name]
    ? Stored[Name] | undefined
    : Stored[Name] extends readonly unknown[]
      ? Stored[Name] | null | undefined
      : Stored[Name];
};

export type EntityRecord = Read<StoredEntity>;
export type ClaimRecord = Read<StoredClaim>;
export type EvidenceRecord = Read<StoredEvidence>;
export type SourceRecord = Read<StoredSource>;
/** Without what only the pipeline reads, and without the text, which is loaded when asked for. */
export type ArticleRecord = Pick<
  Read<StoredArticle>,
  | 'id'
  | 'url'
  | 'title'
  | 'author'
  | 'publishedAt'
  | 'updatedAt'
  | 'datePrecision'
  | 'dateBasis'
  | 'language'
  | 'bodyStart'
  | 'bodyEnd'
  | 'wordCount'
  | 'status'
  | 'readAt'
  | 'retractedAt'
  | 'sourceId'
  | 'storyId'
>;
/** With the ends of its relationships. */
export interface MentionRecord extends Read<StoredMention> {
  readonly articleId: string;
  readonly entityId: string;
}
export interface StoryRecord {
  readonly id: string;
}
