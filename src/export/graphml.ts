import { countedEdges, countedNodes } from './counted.ts';
import type { ExportRequest } from './export-request.ts';
import {
  type Attributes,
  type AttributeTypes,
  EDGE_ATTRIBUTES,
  edgeAttributes,
  NODE_ATTRIBUTES,
  nodeAttributes,
  present,
} from './flat-attributes.ts';
import { inChunks } from './in-chunks.ts';
import type { Tally } from './tally.ts';
import { escapeXml } from './xml.ts';

/**
 * Writes the graph as GraphML that networkx, igraph and Gephi read: entities are nodes, propositions that live
 * evidence affirms are directed edges with their best quote. Values get a node each with `literals: 'node'`.
 */
export function exportGraphml(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  return inChunks(pieces(request, tally));
}

async function* pieces(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', NODE_ATTRIBUTES) + keys('edge', EDGE_ATTRIBUTES);
  yield '<graph id="claimgraph" edgedefault="directed">\n';
  for await (const node of countedNodes(request, tally))
    yield element('node', { id: node.id }, 'n_', nodeAttributes(node));
  for await (const edge of countedEdges(request, tally)) {
    const { id, subjectId: source, objectId: target } = edge;
    yield element('edge', { id, source, target }, 'e_', edgeAttributes(edge, request.quotes));
  }
  yield '</graph>\n</graphml>\n';
}

function keys(target: 'node' | 'edge', attributes: AttributeTypes): string {
  return Object.entries(attributes)
    .map(
      ([name, type]) =>
        `<key id="${target[0]}_${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');
}

function element(
  tag: 'node' | 'edge',
  ends: Readonly<Record<string, string>>,
  keyPrefix: 'n_' | 'e_',
  attributes: Attributes,
): string {
  const head = Object.entries(ends).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const body = Object.entries(present(attributes)).map(
    ([name, value]) => `<data key="${keyPrefix}${name}">${escapeXml(String(value))}</data>`,
  );
  return `<${tag}${head.join('')}>${body.join('')}</${tag}>\n`;
}
