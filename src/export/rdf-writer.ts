import { DataFactory, Writer } from 'n3';
import { type Description, iriOf, PREFIXES, type Term } from './rdf-terms.ts';

const { namedNode, literal, quad, defaultGraph } = DataFactory;

/** Size of a piece of output: large enough that writing is not what takes time. */
const CHUNK_CHARACTERS = 64 * 1024;

/** Writes descriptions in one of N3's notations, in pieces, as they come. */
export async function* writeRdf(
  descriptions: AsyncIterable<Description>,
  format: 'Turtle' | 'TriG' | 'N-Quads',
): AsyncGenerator<string> {
  const sink = new Sink();
  const writer = new Writer(sink, { format, ...(format === 'N-Quads' ? {} : { prefixes: PREFIXES }) });
  for await (const { subject, properties, graph } of descriptions) {
    const node = namedNode(iriOf({ name: subject }));
    const inside = graph === undefined ? defaultGraph() : namedNode(iriOf({ name: graph }));
    for (const [property, value] of properties)
      writer.addQuad(quad(node, namedNode(iriOf({ name: property })), toTerm(value), inside));
    if (sink.size > CHUNK_CHARACTERS) yield sink.take();
  }
  writer.end();
  yield sink.take();
}

/** What N3 writes into: it asks for a stream, and a list of texts is enough of one. */
class Sink {
  #texts: string[] = [];
  size = 0;

  write(text: string, _encoding?: string, done?: () => void): void {
    this.#texts.push(text);
    this.size += text.length;
    done?.();
  }

  end(done?: () => void): void {
    done?.();
  }

  take(): string {
    const taken = this.#texts.join('');
    [this.#texts, this.size] = [[], 0];
    return taken;
  }
}

function toTerm(term: Term) {
  if (!('text' in term)) return namedNode(iriOf(term));
  return term.type === undefined
    ? literal(term.text)
    : literal(term.text, namedNode(iriOf({ name: term.type })));
}
