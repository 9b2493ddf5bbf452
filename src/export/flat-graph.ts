import { type EvidenceView, listEvidenceOf } from '../graph/read/evidence-view.ts';
import type { Param } from '../graph/store.ts';
import { dumpRecords } from '../graph/transfer/dump.ts';
import type { GraphRecord } from '../graph/transfer/record.ts';
import type { ExportRequest } from './export-request.ts';
import { inBatches } from './in-batches.ts';

/** A canonical entity, or a value that was given a node. */
export interface FlatNode {
  readonly id: string;
  readonly label: string;
  /** The entity's kind; `VALUE` for a value. */
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  readonly claims: number;
}

/** A live proposition with its two ends, for formats that know nothing but nodes and edges. */
export interface FlatClaim {
  /** Key of the proposition. */
  readonly id: string;
  /** Id of the claim that lists show for it, by which the API answers. */
  readonly listedId: string;
  readonly subjectId: string;
  /** The object's node: an entity, or the value's. */
  readonly objectId: string;
  /** The value in words; null where the object is an entity. */
  readonly value: string | null;
  readonly claim: Readonly<Record<string, Param>>;
}

export interface FlatEdge extends FlatClaim {
  /** Live evidence, surest first. */
  readonly evidence: readonly EvidenceView[];
}

/** Propositions whose evidence is fetched at once. */
const PAGE = 200;

/** Lists the nodes in order of id: entities that something live names or is claimed of, then values if asked for. */
export async function* listFlatNodes(request: ExportRequest): AsyncGenerator<FlatNode> {
  for await (const { id, fields } of listEntityRecords(request)) {
    yield {
      id,
      label: String(fields['name']),
      kind: String(fields['kind']),
      aliases: fields['aliases'] as readonly string[],
      mentions: Number(fields['mentionCount']),
      articles: Number(fields['articleCount']),
      claims: Number(fields['claimCount']),
    };
  }
  if (request.literals === 'none') return;
  for await (const claim of listFlatClaims(request)) {
    if (claim.value === null || !isEdge(claim, request)) continue;
    const { objectId: id, value: label } = claim;
    yield { id, label, kind: 'VALUE', aliases: [], mentions: 0, articles: 0, claims: 1 };
  }
}

/** Lists the canonical entities that something live names or is claimed of, in order of id. */
export async function* listEntityRecords({ store, selection }: ExportRequest): AsyncGenerator<GraphRecord> {
  for await (const record of dumpRecords(store, 'Entity', selection?.Entity)) {
    const { canonicalId, mentionCount, claimCount } = record.fields;
    if (canonicalId === record.id && (Number(mentionCount) > 0 || Number(claimCount) > 0)) yield record;
  }
}

/** Lists the live propositions in order of claim id, those with a value too; denied ones have `affirmed` 0. */
export async function* listFlatClaims({ store, selection }: ExportRequest): AsyncGenerator<FlatClaim> {
  for await (const { id, fields } of dumpRecords(store, 'Claim', selection?.Claim)) {
    if (fields['listed'] === true) yield toClaim(id, fields);
  }
}

/** Lists what `listFlatClaims` lists, each with its live evidence. */
export async function* listFlatEdges(request: ExportRequest): AsyncGenerator<FlatEdge> {
  const chosen = request.selection && new Set(request.selection.Evidence);
  for await (const page of inBatches(listFlatClaims(request), PAGE)) {
    const evidence = await listEvidenceOf(
      request.store,
      page.map(({ id }) => id),
    );
    for (const claim of page) {
      const views = evidence.get(claim.id) ?? [];
      yield { ...claim, evidence: chosen ? views.filter((view) => chosen.has(view.evidence.id)) : views };
    }
  }
}

/** Tells whether a claim is an edge: somebody affirms it, and its object has a node. */
export function isEdge({ claim, value }: FlatClaim, { literals }: ExportRequest): boolean {
  return Number(claim['affirmed']) > 0 && (value === null || literals === 'node');
}

/** Returns the evidence that speaks best for an edge: the surest that affirms it. */
export function bestEvidence({ evidence }: FlatEdge): EvidenceView | undefined {
  return evidence.find((view) => view.evidence.polarity === 'AFFIRMED') ?? evidence[0];
}

/** Returns the node of a claim's value: one a claim, as values are told apart by their claims. */
function valueNodeId(proposition: string): string {
  return `val_${proposition.slice(4)}`;
}

function toClaim(listedId: string, claim: Readonly<Record<string, Param>>): FlatClaim {
  const id = String(claim['propositionKey']);
  const { canonicalSubjectId, canonicalObjectId } = claim;
  const isEntity = typeof canonicalObjectId === 'string';
  return {
    id,
    listedId,
    subjectId: String(canonicalSubjectId),
    objectId: isEntity ? canonicalObjectId : valueNodeId(id),
    value: isEntity ? null : String(claim['valueText'] ?? ''),
    claim,
  };
}
