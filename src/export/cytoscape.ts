import { countedEdges, countedNodes } from './counted.ts';
import type { ExportRequest } from './export-request.ts';
import { edgeAttributes, nodeAttributes, present } from './flat-attributes.ts';
import { inChunks } from './in-chunks.ts';
import { jsonItems } from './json-items.ts';
import type { Tally } from './tally.ts';

/**
 * Writes Cytoscape.js JSON, which Cytoscape and networkx open: `elements` with nodes and edges. `name` is what
 * Cytoscape labels by; `value` and `key` are what networkx tells nodes and parallel edges apart by.
 */
export function exportCytoscape(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  return inChunks(pieces(request, tally));
}

async function* pieces(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  yield '{"data":{"name":"claimgraph"},"directed":true,"multigraph":true,"elements":{"nodes":[';
  yield* jsonItems(nodes(request, tally));
  yield '\n],"edges":[';
  yield* jsonItems(edges(request, tally));
  yield '\n]}}\n';
}

async function* nodes(request: ExportRequest, tally: Tally): AsyncGenerator<object> {
  for await (const node of countedNodes(request, tally)) {
    const { id, label } = node;
    yield { data: { id, value: id, name: label, ...nodeAttributes(node) } };
  }
}

async function* edges(request: ExportRequest, tally: Tally): AsyncGenerator<object> {
  for await (const edge of countedEdges(request, tally)) {
    const { id, subjectId, objectId } = edge;
    const ends = { id, key: id, source: subjectId, target: objectId };
    // Cytoscape's own table has a column `source`: the paper that says it goes by another name.
    const { source: sourceName = null, ...attributes } = edgeAttributes(edge, request.quotes);
    yield { data: { ...ends, ...present({ ...attributes, sourceName }) } };
  }
}
