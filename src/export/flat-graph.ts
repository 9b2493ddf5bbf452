import { type EvidenceView, listEvidenceOf } from '../graph/read/evidence-view.ts';
import type { Param } from '../graph/store.ts';
import { dumpRecords } from '../graph/transfer/dump.ts';
import type { GraphRecord } from '../graph/transfer/record.ts';
import type { ExportRequest } from './export-request.ts';

/** A live proposition as one edge between nodes, for formats that know nothing but nodes and edges. */
export interface FlatEdge {
  /** Key of the proposition. */
  readonly id: string;
  readonly subjectId: string;
  /** The object's node: an entity, or the value's. */
  readonly objectId: string;
  /** The value in words; null where the object is an entity. */
  readonly value: string | null;
  readonly claim: Readonly<Record<string, Param>>;
  /** Live evidence, surest first. */
  readonly evidence: readonly EvidenceView[];
}

/** Propositions whose evidence is fetched at once. */
const PAGE = 200;

/** Lists the canonical entities that something live names or is claimed of, in order of id. */
export async function* listEntityNodes({ store, selection }: ExportRequest): AsyncGenerator<GraphRecord> {
  for await (const record of dumpRecords(store, 'Entity', selection?.Entity)) {
    const { canonicalId, mentionCount, claimCount } = record.fields;
    if (canonicalId === record.id && (Number(mentionCount) > 0 || Number(claimCount) > 0)) yield record;
  }
}

/** Lists the live propositions in order of claim id, those with a value too; denied ones have `affirmed` 0. */
export async function* listFlatEdges(request: ExportRequest): AsyncGenerator<FlatEdge> {
  const chosen = request.selection && new Set(request.selection.Evidence);
  for await (const page of pagesOf(listedClaims(request))) {
    const keys = page.map(({ fields }) => String(fields['propositionKey']));
    const evidence = await listEvidenceOf(request.store, keys);
    for (const { fields } of page) {
      const views = evidence.get(String(fields['propositionKey'])) ?? [];
      yield toEdge(fields, chosen ? views.filter((view) => chosen.has(view.evidence.id)) : views);
    }
  }
}

async function* listedClaims({ store, selection }: ExportRequest): AsyncGenerator<GraphRecord> {
  for await (const record of dumpRecords(store, 'Claim', selection?.Claim)) {
    if (record.fields['listed'] === true) yield record;
  }
}

function toEdge(claim: Readonly<Record<string, Param>>, evidence: readonly EvidenceView[]): FlatEdge {
  const id = String(claim['propositionKey']);
  const { canonicalSubjectId, canonicalObjectId } = claim;
  const value = typeof canonicalObjectId === 'string' ? null : String(claim['valueText'] ?? '');
  const objectId = typeof canonicalObjectId === 'string' ? canonicalObjectId : `val_${id.slice(4)}`;
  return { id, subjectId: String(canonicalSubjectId), objectId, value, claim, evidence };
}

async function* pagesOf(records: AsyncIterable<GraphRecord>): AsyncGenerator<readonly GraphRecord[]> {
  let page: GraphRecord[] = [];
  for await (const record of records) {
    page.push(record);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
