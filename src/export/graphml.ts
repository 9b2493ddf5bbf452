import type { Param } from '../graph/store.ts';
import { cutQuote, type ExportRequest, type Quotes } from './export-request.ts';
import { type FlatEdge, listEntityNodes, listFlatEdges } from './flat-graph.ts';

type AttributeType = 'string' | 'double' | 'int' | 'boolean';
type Attributes = Readonly<Record<string, AttributeType>>;

const NODE_ATTRIBUTES: Attributes = {
  label: 'string',
  kind: 'string',
  aliases: 'string',
  mentions: 'int',
  articles: 'int',
  claims: 'int',
};

const EDGE_ATTRIBUTES: Attributes = {
  label: 'string',
  predicate: 'string',
  affirmed: 'int',
  negated: 'int',
  hedged: 'int',
  sources: 'int',
  disputed: 'boolean',
  confidence: 'double',
  eventStart: 'string',
  eventEnd: 'string',
  quote: 'string',
  speaker: 'string',
  source: 'string',
  url: 'string',
  published: 'string',
};

/**
 * Writes the graph as GraphML that networkx, igraph and Gephi read: entities are nodes, propositions that live
 * evidence affirms are directed edges with their best quote. Values get a node each with `literals: 'node'`.
 */
export async function* exportGraphml(request: ExportRequest): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', NODE_ATTRIBUTES) + keys('edge', EDGE_ATTRIBUTES);
  yield '<graph id="claimgraph" edgedefault="directed">\n';
  for await (const { id, fields } of listEntityNodes(request)) yield entityNode(id, fields);
  for await (const edge of affirmedEdges(request)) {
    if (edge.value !== null) {
      yield element('node', { id: edge.objectId }, 'n_', { label: edge.value, kind: 'VALUE' });
    }
  }
  for await (const edge of affirmedEdges(request)) yield edgeElement(edge, request.quotes);
  yield '</graph>\n</graphml>\n';
}

async function* affirmedEdges(request: ExportRequest): AsyncGenerator<FlatEdge> {
  for await (const edge of listFlatEdges(request)) {
    if (Number(edge.claim['affirmed']) === 0) continue;
    if (edge.value === null || request.literals === 'node') yield edge;
  }
}

function entityNode(id: string, fields: Readonly<Record<string, Param>>): string {
  return element('node', { id }, 'n_', {
    label: fields['name'] ?? null,
    kind: fields['kind'] ?? null,
    aliases: (fields['aliases'] as readonly string[]).join(' | '),
    mentions: fields['mentionCount'] ?? null,
    articles: fields['articleCount'] ?? null,
    claims: fields['claimCount'] ?? null,
  });
}

function edgeElement({ id, subjectId, objectId, claim, evidence }: FlatEdge, quotes: Quotes): string {
  const best = evidence.find((view) => view.evidence.polarity === 'AFFIRMED') ?? evidence[0];
  return element('edge', { id, source: subjectId, target: objectId }, 'e_', {
    label: claim['predicateText'] ?? null,
    predicate: claim['predicate'] ?? null,
    affirmed: claim['affirmed'] ?? null,
    negated: claim['negated'] ?? null,
    hedged: claim['hedged'] ?? null,
    sources: claim['independentSourceCount'] ?? null,
    disputed: claim['disputed'] ?? null,
    confidence: claim['confidence'] ?? null,
    eventStart: claim['eventStart'] || null,
    eventEnd: claim['eventEnd'] || null,
    quote: best ? cutQuote(best.evidence.exact, quotes) : null,
    speaker: best?.speaker ?? null,
    source: best?.sourceName ?? null,
    url: best?.articleUrl ?? null,
    published: best?.publishedAt ?? null,
  });
}

function keys(target: 'node' | 'edge', attributes: Attributes): string {
  return Object.entries(attributes)
    .map(
      ([name, type]) =>
        `<key id="${target[0]}_${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');
}

function element(
  tag: 'node' | 'edge',
  attributes: Readonly<Record<string, string>>,
  keyPrefix: 'n_' | 'e_',
  data: Readonly<Record<string, Param>>,
): string {
  const head = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const body = Object.entries(data)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${keyPrefix}${name}">${escapeXml(String(value))}</data>`);
  return `<${tag}${head.join('')}>${body.join('')}</${tag}>\n`;
}

/** Escapes for text and attributes; characters that XML 1.0 cannot hold become U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
