import type { ClaimId, EntityId, PropositionKey } from '../id.ts';
import type { PropositionSummary, Support } from './proposition.ts';
import type { FormCounts } from './shown-name.ts';

/** The derived facts of an entity as they stand in the graph. */
export interface EntityFacts {
  readonly id: EntityId;
  readonly nameKey: string;
  /** Live NAME forms with their counts. */
  readonly forms: FormCounts;
  readonly mentionCount: number;
  readonly articleCount: number;
  readonly claimCount: number;
}

/** What one article adds to one entity while it is live. */
export interface Contribution {
  readonly entityId: EntityId;
  readonly forms: FormCounts;
  readonly mentionCount: number;
}

/** A contribution that came alive (+1) or fell silent (-1) in this transaction. */
export interface Change {
  readonly sign: 1 | -1;
  readonly contribution: Contribution;
}

/** A proposition that the transaction touched, with all its live evidence. */
export interface TouchedProposition {
  readonly key: PropositionKey;
  readonly predicate: string;
  /** Canonical. */
  readonly subjectId: EntityId;
  readonly objectId: EntityId | null;
  /** The claims it unites; one of them was listed if any live evidence supported it before. */
  readonly members: readonly { readonly id: ClaimId; readonly wasListed: boolean }[];
  readonly supports: readonly Support[];
}

/** Everything of the graph that a write changed the grounds of: the look-ups of stage 8. */
export interface Touched {
  readonly changes: readonly Change[];
  readonly propositions: readonly TouchedProposition[];
  /** Facts, before the write, of the entities that changes or propositions name. */
  readonly entities: readonly EntityFacts[];
}

/** A proposition as it stands after the write. */
export interface RelatedProposition {
  readonly key: PropositionKey;
  readonly predicate: string;
  readonly subjectId: EntityId;
  readonly objectId: EntityId | null;
  readonly memberIds: readonly ClaimId[];
  /** The member that lists show; null when no live evidence is left. */
  readonly listedId: ClaimId | null;
  readonly summary: PropositionSummary;
}

/** Outcome of stage 8: what stage 9 stores of it. */
export interface Relations {
  readonly entities: readonly EntityFacts[];
  readonly propositions: readonly RelatedProposition[];
}
