import { createHash } from 'node:crypto';
import { type Param, SCHEMA_VERSION } from '../graph/store.ts';
import { dumpHistory, dumpRecords } from '../graph/transfer/dump.ts';
import type { GraphRecord } from '../graph/transfer/record.ts';
import { RECORD_TYPES, type RecordType } from '../graph/transfer/record-fields.ts';
import { canonicalJson } from './canonical-json.ts';
import { cutQuote, type ExportRequest, type Quotes } from './export-request.ts';
import { inChunks } from './in-chunks.ts';
import { Tally } from './tally.ts';

/** Version of the line format; raised when an older import could not read it. */
export const JSONL_FORMAT = 1;

/** Last line of an export: what the lines before it are. */
export interface Manifest {
  readonly section: 'manifest';
  readonly format: number;
  readonly schemaVersion: number;
  /** SHA-256 of the bytes of the graph section, hex. */
  readonly digest: string;
  /** Lines of the graph section by type. */
  readonly counts: Readonly<Record<string, number>>;
  readonly pipelineIds: readonly string[];
  /** False for a subgraph. */
  readonly complete: boolean;
  readonly history: boolean;
  readonly quotes: Quotes;
  readonly version: string;
}

/**
 * Writes the graph as lines of JSON: the graph section, sorted by type and id with sorted keys, then with
 * history the instants, inputs and runs, then the manifest. Equal graphs give equal graph sections, byte for
 * byte, on both engines. Reads in pages: memory does not grow with the graph.
 */
export async function* exportJsonl(request: ExportRequest, tally = new Tally()): AsyncGenerator<string> {
  const section = new GraphSection(tally);
  yield* inChunks(graphLines(request, section));
  if (request.withHistory) yield* inChunks(historyLines(request));
  yield `${canonicalJson(section.manifest(request) as unknown as Param)}\n`;
}

/** Computes digest, counts and pipeline ids of the whole graph, as its export's manifest has them. */
export async function digestGraph(request: ExportRequest): Promise<Manifest> {
  const section = new GraphSection();
  for await (const _ of graphLines(request, section));
  return section.manifest(request);
}

/** What the manifest says of the lines that went by. */
class GraphSection {
  readonly #tally: Tally;
  readonly #hash = createHash('sha256');
  readonly #counts: Record<string, number> = {};
  readonly #pipelineIds = new Set<string>();

  constructor(tally = new Tally()) {
    this.#tally = tally;
  }

  add({ type, fields }: GraphRecord, line: string): void {
    if (type === 'Entity') this.#tally.add('nodes');
    if (type === 'Evidence') this.#tally.add('evidence');
    if (type === 'Claim') this.#tally.add('claims');
    if (type === 'Claim' && isClaimEdge(fields)) this.#tally.add('edges');
    this.#hash.update(line);
    this.#counts[type] = (this.#counts[type] ?? 0) + 1;
    if (typeof fields['pipelineId'] === 'string') this.#pipelineIds.add(fields['pipelineId']);
  }

  manifest({ selection, withHistory, quotes, version }: ExportRequest): Manifest {
    return {
      section: 'manifest',
      format: JSONL_FORMAT,
      schemaVersion: SCHEMA_VERSION,
      digest: this.#hash.copy().digest('hex'),
      counts: this.#counts,
      pipelineIds: [...this.#pipelineIds].sort(),
      complete: selection === undefined,
      history: withHistory,
      quotes,
      version,
    };
  }
}

/** Tells whether a claim has a derived edge between entities in the graph. */
function isClaimEdge({ listed, affirmed, canonicalObjectId }: GraphRecord['fields']): boolean {
  return listed === true && Number(affirmed) > 0 && typeof canonicalObjectId === 'string';
}

async function* graphLines(request: ExportRequest, section: GraphSection): AsyncGenerator<string> {
  const articles = request.selection && new Set(request.selection.Article);
  for (const type of RECORD_TYPES) {
    for await (const record of dumpRecords(request.store, type, request.selection?.[type])) {
      const line = graphLine(record, request.quotes, articles);
      section.add(record, line);
      yield line;
    }
  }
}

function graphLine(record: GraphRecord, quotes: Quotes, articles: ReadonlySet<string> | undefined): string {
  const { type, id } = record;
  const fields = quotes === 'full' ? record.fields : withoutWords(record, quotes);
  const revises = fields['revises'];
  const dangling = articles !== undefined && typeof revises === 'string' && !articles.has(revises);
  return `${canonicalJson({ type, id, ...fields, ...(dangling ? { revises: null } : {}) })}\n`;
}

/** Properties that hold the articles' own words. */
const WORDS: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  Article: ['text'],
  Evidence: ['exact', 'prefix', 'suffix'],
};

function withoutWords({ type, fields }: GraphRecord, quotes: Quotes): Readonly<Record<string, Param>> {
  const words = WORDS[type] ?? [];
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => !words.includes(name)));
  if (type !== 'Evidence' || quotes === 'none') return kept;
  return { ...kept, exact: cutQuote(String(fields['exact']), quotes) };
}

async function* historyLines({ store, selection }: ExportRequest): AsyncGenerator<string> {
  for (const type of ['Article', 'Claim', 'Evidence'] as const) {
    for await (const { id, history } of dumpRecords(store, type, selection?.[type])) {
      const said = Object.fromEntries(Object.entries(history).filter(([, value]) => value !== null));
      if (Object.keys(said).length > 0) yield `${canonicalJson({ section: 'history', type, id, ...said })}\n`;
    }
  }
  if (selection) return;
  for (const type of ['Input', 'Run'] as const) {
    for await (const { id, node } of dumpHistory(store, type)) {
      yield `${canonicalJson({ ...node, section: 'history', type, id })}\n`;
    }
  }
}
