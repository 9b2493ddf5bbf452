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
import type { FlatEdge, FlatNode } from './flat-graph.ts';
import { inChunks } from './in-chunks.ts';
import type { Tally } from './tally.ts';
import { escapeAttribute } from './xml.ts';

/** GEXF's names for our types. */
const TYPES = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' } as const;

/** A colour by kind, told apart also by those who do not see red and green (Okabe and Ito's palette). */
const COLOURS: Readonly<Record<string, string>> = {
  ORGANISATION: 'r="0" g="114" b="178"',
  PERSON: 'r="230" g="159" b="0"',
  POLICY: 'r="204" g="121" b="167"',
  PLACE: 'r="0" g="158" b="115"',
  VALUE: 'r="153" g="153" b="153"',
};

/** Everything but the label, which GEXF has an attribute of its own for. */
const NODE_COLUMNS = withoutLabel(NODE_ATTRIBUTES);
const EDGE_COLUMNS = withoutLabel(EDGE_ATTRIBUTES);

/**
 * Writes GEXF 1.2draft, the newest that networkx reads: the nodes and edges of GraphML, with colour by kind, size by
 * claims and weight by independent sources, so that Gephi shows something before anything is set.
 */
export function exportGexf(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  return inChunks(pieces(request, tally));
}

async function* pieces(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft"';
  yield ' xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n';
  yield `<meta><creator>claimgraph ${escapeAttribute(request.version)}</creator></meta>\n`;
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield columns('node', NODE_COLUMNS) + columns('edge', EDGE_COLUMNS);
  yield '<nodes>\n';
  for await (const node of countedNodes(request, tally)) yield nodeElement(node);
  yield '</nodes>\n<edges>\n';
  for await (const edge of countedEdges(request, tally)) yield edgeElement(edge, request);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function nodeElement(node: FlatNode): string {
  const { label, ...attributes } = nodeAttributes(node);
  const size = (4 + 4 * Math.log2(1 + node.claims)).toFixed(2);
  return (
    `<node id="${node.id}" label="${escapeAttribute(String(label))}">${values(attributes, NODE_COLUMNS)}` +
    `<viz:color ${COLOURS[node.kind] ?? COLOURS['VALUE']}/><viz:size value="${size}"/></node>\n`
  );
}

function edgeElement(edge: FlatEdge, { quotes }: ExportRequest): string {
  const { label, ...attributes } = edgeAttributes(edge, quotes);
  const ends = `source="${edge.subjectId}" target="${edge.objectId}"`;
  const weight = Math.max(1, Number(attributes['sources']));
  return `<edge id="${edge.id}" ${ends} label="${escapeAttribute(String(label))}" weight="${weight}">${values(attributes, EDGE_COLUMNS)}</edge>\n`;
}

function columns(target: 'node' | 'edge', types: AttributeTypes): string {
  const rows = Object.entries(types).map(
    ([title, type], id) => `<attribute id="${id}" title="${title}" type="${TYPES[type]}"/>\n`,
  );
  return `<attributes class="${target}">\n${rows.join('')}</attributes>\n`;
}

function values(attributes: Attributes, types: AttributeTypes): string {
  const ids = Object.keys(types);
  const rows = Object.entries(present(attributes)).map(
    ([name, value]) => `<attvalue for="${ids.indexOf(name)}" value="${escapeAttribute(String(value))}"/>`,
  );
  return `<attvalues>${rows.join('')}</attvalues>`;
}

function withoutLabel({ label: _, ...others }: AttributeTypes): AttributeTypes {
  return others as AttributeTypes;
}
