import type { ExportRequest } from './export-request.ts';
import { inChunks } from './in-chunks.ts';
import { jsonItems } from './json-items.ts';
import { describeGraph } from './rdf-graph.ts';
import { type Description, PREFIXES, type Term } from './rdf-terms.ts';
import type { Tally } from './tally.ts';

/** Writes JSON-LD: the triples of Turtle, one object a thing, with the context in the file. */
export function exportJsonld(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  return inChunks(pieces(request, tally));
}

async function* pieces(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},\n"@graph":[`;
  yield* jsonItems(nodes(request, tally));
  yield '\n]}\n';
}

async function* nodes(request: ExportRequest, tally: Tally): AsyncGenerator<object> {
  for await (const description of describeGraph(request, 'things', tally)) yield toNode(description);
}

function toNode({ subject, properties }: Description): object {
  const node: Record<string, unknown> = { '@id': subject };
  for (const [property, term] of properties) {
    const key = property === 'rdf:type' ? '@type' : property;
    const value = key === '@type' && 'name' in term ? term.name : toValue(term);
    const before = node[key];
    node[key] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return node;
}

function toValue(term: Term): unknown {
  if ('name' in term) return { '@id': term.name };
  if ('iri' in term) return { '@id': term.iri };
  return term.type === undefined ? term.text : { '@value': term.text, '@type': term.type };
}
