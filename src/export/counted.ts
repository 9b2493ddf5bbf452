import type { ExportRequest } from './export-request.ts';
import {
  bestEvidence,
  type FlatEdge,
  type FlatNode,
  isEdge,
  listFlatEdges,
  listFlatNodes,
} from './flat-graph.ts';
import type { Tally } from './tally.ts';

/** Lists the nodes of a format of nodes and edges, and counts them. */
export async function* countedNodes(request: ExportRequest, tally: Tally): AsyncGenerator<FlatNode> {
  for await (const node of listFlatNodes(request)) {
    tally.add('nodes');
    yield node;
  }
}

/** Lists the edges of a format of nodes and edges, each a claim that carries its best evidence, and counts them. */
export async function* countedEdges(request: ExportRequest, tally: Tally): AsyncGenerator<FlatEdge> {
  for await (const edge of listFlatEdges(request)) {
    if (!isEdge(edge, request)) continue;
    tally.add('edges');
    tally.add('claims');
    if (bestEvidence(edge)) tally.add('evidence');
    yield edge;
  }
}
