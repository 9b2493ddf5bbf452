import { countedEdges, countedNodes } from './counted.ts';
import type { ExportRequest } from './export-request.ts';
import { edgeAttributes, nodeAttributes, present } from './flat-attributes.ts';
import { inChunks } from './in-chunks.ts';
import { jsonItems } from './json-items.ts';
import type { Tally } from './tally.ts';

/**
 * Writes networkx's node-link JSON, which D3 reads too. The edges stand under `edges`, the default since networkx 3.6;
 * older ones take `link='edges'` (2.x) or `edges='edges'`.
 */
export function exportNodeLink(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  return inChunks(pieces(request, tally));
}

async function* pieces(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  yield '{"directed":true,"multigraph":true,"graph":{"name":"claimgraph"},"nodes":[';
  yield* jsonItems(nodes(request, tally));
  yield '\n],"edges":[';
  yield* jsonItems(edges(request, tally));
  yield '\n]}\n';
}

async function* nodes(request: ExportRequest, tally: Tally): AsyncGenerator<object> {
  for await (const node of countedNodes(request, tally)) yield { id: node.id, ...nodeAttributes(node) };
}

async function* edges(request: ExportRequest, tally: Tally): AsyncGenerator<object> {
  for await (const edge of countedEdges(request, tally)) {
    // `source` is an end here: the paper that says it goes by another name.
    const { source: sourceName = null, ...attributes } = edgeAttributes(edge, request.quotes);
    const ends = { source: edge.subjectId, target: edge.objectId, key: edge.id };
    yield { ...ends, ...present({ ...attributes, sourceName }) };
  }
}
