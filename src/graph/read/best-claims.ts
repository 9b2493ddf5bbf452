import type { GraphStore, Row } from '../store.ts';
import { dumpRecords } from '../transfer/dump.ts';
import { type EvidenceView, listEvidenceOf } from './evidence-view.ts';

/** A claim with its best quote, to be read by a person. */
export interface BestClaim {
  readonly id: string;
  readonly subject: string;
  readonly predicateText: string;
  readonly object: string;
  readonly independentSources: number;
  readonly disputed: boolean;
  readonly best: EvidenceView;
}

/** Candidates looked at for each claim that is wanted: so that three claims need not be about one entity. */
const CANDIDATES = 20;

/** Lists the claims that most independent sources affirm, the surest first, each about another entity where it can. */
export async function listBestClaims(store: GraphStore, count: number): Promise<readonly BestClaim[]> {
  const rows = await store.run<Row & { id: string; subjectId: string }>('list-best-claims', {
    limit: count * CANDIDATES,
  });
  const chosen = varied(rows, count);
  const claims = await toMap(dumpRecords(store, 'Claim', chosen));
  const ends = [...claims.values()].flatMap(({ canonicalSubjectId, canonicalObjectId }) => [
    canonicalSubjectId,
    canonicalObjectId,
  ]);
  const entities = await toMap(dumpRecords(store, 'Entity', [...new Set(ends.map(String))]));
  const evidence = await listEvidenceOf(
    store,
    [...claims.values()].map(({ propositionKey }) => String(propositionKey)),
  );
  return chosen.flatMap((id) => {
    const claim = claims.get(id);
    const views = evidence.get(String(claim?.['propositionKey'])) ?? [];
    const best = views.find((view) => view.evidence.polarity === 'AFFIRMED');
    if (!claim || !best) return [];
    return {
      id,
      subject: String(entities.get(String(claim['canonicalSubjectId']))?.['name']),
      predicateText: String(claim['predicateText']),
      object: String(entities.get(String(claim['canonicalObjectId']))?.['name']),
      independentSources: Number(claim['independentSourceCount']),
      disputed: claim['disputed'] === true,
      best,
    };
  });
}

function varied(
  rows: readonly { readonly id: string; readonly subjectId: string }[],
  count: number,
): readonly string[] {
  const seen = new Set<string>();
  const first = rows.filter(({ subjectId }) => !seen.has(subjectId) && seen.add(subjectId));
  return [...new Set([...first, ...rows])].slice(0, count).map((row) => row.id);
}

async function toMap(records: AsyncIterable<{ readonly id: string; readonly fields: Row }>) {
  const map = new Map<string, Row>();
  for await (const { id, fields } of records) map.set(id, fields);
  return map;
}
