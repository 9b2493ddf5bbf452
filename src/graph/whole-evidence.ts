import type { Row } from './store.ts';
import type { StoredEvidence } from './stored.ts';

/** Lists that may be empty. */
type ListName = 'qualifierRoles' | 'qualifierTexts' | 'qualifierEntityIds';

/**
 * Returns evidence as it was stored. A graph that Neo4j's bulk import built has no empty lists, only missing ones; whoever
 * reads `Stored…` types may rely on lists.
 */
export function wholeEvidence(node: Row): StoredEvidence {
  const evidence = node as unknown as Omit<StoredEvidence, ListName> &
    Partial<Pick<StoredEvidence, ListName>>;
  const { qualifierRoles = [], qualifierTexts = [], qualifierEntityIds = [] } = evidence;
  return { ...evidence, qualifierRoles, qualifierTexts, qualifierEntityIds };
}
