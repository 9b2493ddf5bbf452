import type { ExportRequest } from './export-request.ts';
import { describeGraph } from './rdf-graph.ts';
import { writeRdf } from './rdf-writer.ts';
import type { Tally } from './tally.ts';

/** Writes N-Quads: what TriG has, one statement a line. */
export function exportNquads(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  return writeRdf(describeGraph(request, 'graphs', tally), 'N-Quads');
}
