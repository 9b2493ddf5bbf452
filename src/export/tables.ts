import type { EvidenceView } from '../graph/read/evidence-view.ts';
import type { Scalar } from '../graph/store.ts';
import { countedNodes } from './counted.ts';
import { cutQuote, type ExportRequest, type Quotes } from './export-request.ts';
import {
  type AttributeTypes,
  CLAIM_ATTRIBUTES,
  claimAttributes,
  NODE_ATTRIBUTES,
  nodeAttributes,
} from './flat-attributes.ts';
import { type FlatEdge, isEdge, listFlatEdges } from './flat-graph.ts';
import type { Tally } from './tally.ts';

/** A table of an export: its columns with their types, and its rows in the same order. */
export interface Table {
  readonly name: string;
  readonly columns: AttributeTypes;
  readonly rows: () => AsyncGenerator<readonly Scalar[]>;
}

const NODE_COLUMNS: AttributeTypes = { id: 'string', ...NODE_ATTRIBUTES };

const EDGE_COLUMNS: AttributeTypes = {
  id: 'string',
  source: 'string',
  target: 'string',
  ...CLAIM_ATTRIBUTES,
  evidence: 'int',
};

const EVIDENCE_COLUMNS: AttributeTypes = {
  id: 'string',
  edge: 'string',
  predicate: 'string',
  predicateText: 'string',
  value: 'string',
  quote: 'string',
  polarity: 'string',
  modality: 'string',
  speakerKind: 'string',
  speaker: 'string',
  eventStart: 'string',
  eventEnd: 'string',
  timeText: 'string',
  qualifiers: 'string',
  confidence: 'double',
  rule: 'string',
  article: 'string',
  start: 'int',
  end: 'int',
  sourceName: 'string',
  title: 'string',
  url: 'string',
  published: 'string',
};

/**
 * Lists the tables of a graph: nodes, edges (propositions that live evidence affirms) and evidence, which also has
 * that of claims without an edge: denials of what nobody affirms, and claims with a value where values have no node.
 */
export function listTables(request: ExportRequest, tally: Tally): readonly Table[] {
  return [
    { name: 'nodes', columns: NODE_COLUMNS, rows: () => nodeRows(request, tally) },
    { name: 'edges', columns: EDGE_COLUMNS, rows: () => edgeRows(request, tally) },
    { name: 'evidence', columns: EVIDENCE_COLUMNS, rows: () => evidenceRows(request, tally) },
  ];
}

async function* nodeRows(request: ExportRequest, tally: Tally): AsyncGenerator<readonly Scalar[]> {
  for await (const node of countedNodes(request, tally))
    yield [node.id, ...Object.values(nodeAttributes(node))];
}

async function* edgeRows(request: ExportRequest, tally: Tally): AsyncGenerator<readonly Scalar[]> {
  for await (const edge of listFlatEdges(request)) {
    if (!isEdge(edge, request)) continue;
    tally.add('edges');
    const { id, subjectId, objectId, evidence } = edge;
    yield [id, subjectId, objectId, ...Object.values(claimAttributes(edge)), evidence.length];
  }
}

async function* evidenceRows(request: ExportRequest, tally: Tally): AsyncGenerator<readonly Scalar[]> {
  for await (const edge of listFlatEdges(request)) {
    tally.add('claims');
    tally.add('evidence', edge.evidence.length);
    for (const view of edge.evidence) yield evidenceRow(edge, view, request.quotes);
  }
}

function evidenceRow(edge: FlatEdge, view: EvidenceView, quotes: Quotes): readonly Scalar[] {
  const { evidence, speaker, sourceName, articleTitle, articleUrl, publishedAt } = view;
  const qualifiers = evidence.qualifierRoles.map(
    (role, index) => `${role}: ${evidence.qualifierTexts[index] ?? ''}`,
  );
  return [
    evidence.id,
    edge.id,
    String(edge.claim['predicate']),
    evidence.predicateText,
    evidence.valueText ?? null,
    cutQuote(evidence.exact, quotes),
    evidence.polarity,
    evidence.modality,
    evidence.speakerKind,
    speaker,
    evidence.eventStart ?? null,
    evidence.eventEnd ?? null,
    evidence.timeText ?? null,
    qualifiers.join(' | '),
    evidence.confidence,
    evidence.rule,
    evidence.articleId,
    evidence.start,
    evidence.end,
    sourceName,
    articleTitle,
    articleUrl,
    publishedAt,
  ];
}
