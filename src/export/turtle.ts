import type { ExportRequest } from './export-request.ts';
import { describeGraph } from './rdf-graph.ts';
import { writeRdf } from './rdf-writer.ts';
import type { Tally } from './tally.ts';

/** Writes Turtle: claims as things, with their evidence in PROV-O and Web Annotation. */
export function exportTurtle(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  return writeRdf(describeGraph(request, 'things', tally), 'Turtle');
}
