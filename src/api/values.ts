import type { ClaimRecord } from '../graph/read/read-record.ts';

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
