import type { ExportRequest } from './export-request.ts';
import { describeGraph } from './rdf-graph.ts';
import { writeRdf } from './rdf-writer.ts';
import type { Tally } from './tally.ts';

/** Writes TriG: what Turtle has, and each claim's own triple inside a graph that bears the claim's name. */
export function exportTrig(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  return writeRdf(describeGraph(request, 'graphs', tally), 'TriG');
}
