import type { EvidenceView } from '../graph/read/evidence-view.ts';
import { csvRow } from './csv-row.ts';
import { cutQuote, type ExportFile, type ExportRequest, type Quotes } from './export-request.ts';
import { type FlatEdge, listEntityNodes, listFlatEdges } from './flat-graph.ts';

const NODE_COLUMNS = ['id', 'label', 'kind', 'aliases', 'mentions', 'articles', 'claims'];

const EDGE_COLUMNS = [
  'id',
  'source',
  'target',
  'label',
  'predicate',
  'affirmed',
  'negated',
  'hedged',
  'sources',
  'disputed',
  'confidence',
  'eventStart',
  'eventEnd',
  'evidence',
];

const EVIDENCE_COLUMNS = [
  'id',
  'edge',
  'predicate',
  'predicateText',
  'value',
  'quote',
  'polarity',
  'modality',
  'speakerKind',
  'speaker',
  'eventStart',
  'eventEnd',
  'timeText',
  'qualifiers',
  'confidence',
  'rule',
  'article',
  'start',
  'end',
  'sourceName',
  'title',
  'url',
  'published',
];

/**
 * Lists the tables of a CSV export: nodes, edges (propositions that live evidence affirms) and evidence, which
 * also has the denials of propositions that nobody affirms; they have no edge.
 */
export function exportCsv(request: ExportRequest): readonly ExportFile[] {
  return [
    { name: 'nodes.csv', chunks: nodeRows(request) },
    { name: 'edges.csv', chunks: edgeRows(request) },
    { name: 'evidence.csv', chunks: evidenceRows(request) },
  ];
}

async function* nodeRows(request: ExportRequest): AsyncGenerator<string> {
  yield csvRow(NODE_COLUMNS);
  for await (const { id, fields } of listEntityNodes(request)) {
    const { name, kind, aliases, mentionCount, articleCount, claimCount } = fields;
    const cells = [name, kind, aliases, mentionCount, articleCount, claimCount];
    yield csvRow([id, ...cells.map((cell) => cell ?? null)]);
  }
  for await (const edge of listFlatEdges(request)) {
    if (edge.value !== null && hasEdge(edge, request))
      yield csvRow([edge.objectId, edge.value, 'VALUE', '', 0, 0, 1]);
  }
}

async function* edgeRows(request: ExportRequest): AsyncGenerator<string> {
  yield csvRow(EDGE_COLUMNS);
  for await (const edge of listFlatEdges(request)) {
    if (!hasEdge(edge, request)) continue;
    const { predicateText, predicate, affirmed, negated, hedged, independentSourceCount } = edge.claim;
    const { disputed, confidence, eventStart, eventEnd } = edge.claim;
    const cells = [predicateText, predicate, affirmed, negated, hedged, independentSourceCount, disputed];
    const times = [confidence, eventStart, eventEnd];
    const facts = [...cells, ...times].map((cell) => cell ?? null);
    yield csvRow([edge.id, edge.subjectId, edge.objectId, ...facts, edge.evidence.length]);
  }
}

function hasEdge({ claim, value }: FlatEdge, { literals }: ExportRequest): boolean {
  return Number(claim['affirmed']) > 0 && (value === null || literals === 'node');
}

async function* evidenceRows(request: ExportRequest): AsyncGenerator<string> {
  yield csvRow(EVIDENCE_COLUMNS);
  for await (const edge of listFlatEdges(request)) {
    for (const view of edge.evidence) yield evidenceRow(edge, view, request.quotes);
  }
}

function evidenceRow(edge: FlatEdge, view: EvidenceView, quotes: Quotes): string {
  const { evidence, speaker, sourceName, articleTitle, articleUrl, publishedAt } = view;
  return csvRow([
    evidence.id,
    edge.id,
    edge.claim['predicate'] ?? null,
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
    evidence.qualifierRoles.map((role, index) => `${role}: ${evidence.qualifierTexts[index] ?? ''}`),
    evidence.confidence,
    evidence.rule,
    evidence.articleId,
    evidence.start,
    evidence.end,
    sourceName,
    articleTitle,
    articleUrl,
    publishedAt,
  ]);
}
