import type { DistributionField, Share } from '../graph/read/distribution.ts';
import type { ArticleRecord, ClaimRecord, EvidenceRecord } from '../graph/read/read-record.ts';

/** A claim seen as its value: the record whose `value…` fields the resolvers of `Value` read. */
export interface ValueParent {
  readonly claim: ClaimRecord;
}

/** One qualifier of a piece of evidence; '' where it is no entity. */
export interface QualifierParent {
  readonly role: string;
  readonly text: string;
  readonly entityId: string;
}

/** One name of an entity; its articles are looked up by both. */
export interface AliasParent {
  readonly entityId: string;
  readonly name: string;
  readonly count: number;
}

/** What claims have in common; the field says how its key reads. */
export interface DistributionItemParent extends Share {
  readonly field: DistributionField;
}

/** The article whose text is to be read. */
export interface ArticleTextParent {
  readonly article: ArticleRecord;
}

/** What one speaker says in one source for or against a claim; the surest evidence first. */
export interface ContradictionSideParent {
  readonly sourceId: string;
  readonly evidence: readonly EvidenceRecord[];
}
