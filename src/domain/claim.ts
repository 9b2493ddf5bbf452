import { type ClaimId, type EntityId, hashId, type PropositionKey } from './id.ts';
import type { PredicateTable } from './predicate.ts';
import { type Value, valueKey } from './value.ts';

/** What a claim is about besides its subject: another entity, or a typed literal. */
export type ClaimObject =
  | { readonly kind: 'ENTITY'; readonly entityId: EntityId }
  | { readonly kind: 'VALUE'; readonly value: Value };

/** A proposition: subject, predicate, object. The same wherever it is said, whoever says it, affirmed or denied. */
export interface Claim {
  readonly id: ClaimId;
  readonly subjectId: EntityId;
  /** Canonical predicate name, or the open predicate's lemma with particle or preposition. */
  readonly predicate: string;
  readonly object: ClaimObject;
}

/** Builds a claim in its canonical direction: inverses turned, symmetric pairs sorted by id. */
export function makeClaim(
  subjectId: EntityId,
  predicate: string,
  object: ClaimObject,
  predicates: PredicateTable,
): Claim {
  const turned = turn({ subjectId, predicate, object }, predicates);
  return { id: hashId('claim', propositionParts(turned)) as ClaimId, ...turned };
}

/** Returns the proposition's key over canonical entities. `canonicalOf` maps an unmerged entity to itself. */
export function propositionKey(
  claim: Claim,
  canonicalOf: (id: EntityId) => EntityId,
  predicates: PredicateTable,
): PropositionKey {
  const object: ClaimObject =
    claim.object.kind === 'ENTITY'
      ? { kind: 'ENTITY', entityId: canonicalOf(claim.object.entityId) }
      : claim.object;
  const turned = turn({ ...claim, subjectId: canonicalOf(claim.subjectId), object }, predicates);
  return hashId('proposition', propositionParts(turned)) as PropositionKey;
}

type Proposition = Omit<Claim, 'id'>;

function propositionParts({ subjectId, predicate, object }: Proposition): string[] {
  return [subjectId, predicate, object.kind === 'ENTITY' ? object.entityId : valueKey(object.value)];
}

/** Turns an inverse predicate round and sorts a symmetric pair; only entities can change places. */
function turn({ subjectId, predicate, object }: Proposition, predicates: PredicateTable): Proposition {
  const entry = predicates.byName.get(predicate);
  if (object.kind !== 'ENTITY' || !entry) return { subjectId, predicate, object };
  const exchanged = {
    subjectId: object.entityId,
    object: { kind: 'ENTITY', entityId: subjectId },
  } as const;
  if (entry.inverse) return { ...exchanged, predicate: entry.inverse };
  if (entry.symmetric && object.entityId < subjectId) return { ...exchanged, predicate };
  return { subjectId, predicate, object };
}
