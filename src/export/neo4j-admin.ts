import type { Scalar } from '../graph/store.ts';
import type { ExportFile, ExportRequest } from './export-request.ts';
import { inChunks } from './in-chunks.ts';
import { ARRAY_DELIMITER, IMPORT_GUIDE, importScript } from './neo4j-admin-script.ts';
import {
  CLAIM_LINK_COLUMNS,
  type Columns,
  NODE_COLUMNS,
  NODE_LABELS,
  type NodeLabel,
} from './property-columns.ts';
import { countNode, listClaimLinks, listGraphNodes, type Properties } from './property-graph.ts';
import type { Tally } from './tally.ts';
import { wellFormed } from './well-formed.ts';

/**
 * Lists the files of a bulk import: one CSV a label, one for plain relationships, one for those between entities, and
 * `import.sh` with the command. Cells are not guarded against formulas: Neo4j would store the guard.
 */
export function exportNeo4jAdmin(request: ExportRequest, tally: Tally): readonly ExportFile[] {
  const labels = NODE_LABELS.filter((label) => label !== 'Value' || request.literals === 'node');
  const nodeFiles = labels.map((label) => ({
    name: `${label.toLowerCase()}.csv`,
    chunks: inChunks(nodeLines(request, label, tally)),
  }));
  return [
    ...nodeFiles,
    { name: 'relationships.csv', chunks: inChunks(linkLines(request, labels)) },
    { name: 'claim-relationships.csv', chunks: inChunks(claimLines(request, tally)) },
    { name: 'import.sh', chunks: textFile(importScript(nodeFiles.map(({ name }) => name))) },
    { name: 'README.md', chunks: textFile(IMPORT_GUIDE) },
  ];
}

async function* nodeLines(request: ExportRequest, label: NodeLabel, tally: Tally): AsyncGenerator<string> {
  const columns = NODE_COLUMNS[label];
  yield header(['id:ID', ...headers(columns), ':LABEL']);
  for await (const node of listGraphNodes(request, label)) {
    countNode(node, tally);
    const labels = node.kind === undefined ? [label] : [label, node.kind];
    yield row([node.id, ...cells(node.properties, columns), labels.join(ARRAY_DELIMITER)]);
  }
}

async function* linkLines(request: ExportRequest, labels: readonly NodeLabel[]): AsyncGenerator<string> {
  yield header([':START_ID', ':END_ID', ':TYPE']);
  for (const label of labels) {
    for await (const { id, links } of listGraphNodes(request, label))
      for (const { type, to } of links) yield row([id, to, type]);
  }
}

async function* claimLines(request: ExportRequest, tally: Tally): AsyncGenerator<string> {
  yield header([':START_ID', ':END_ID', ':TYPE', ...headers(CLAIM_LINK_COLUMNS)]);
  for await (const { from, to, properties } of listClaimLinks(request)) {
    tally.add('edges');
    yield row([from, to, 'CLAIM', ...cells(properties, CLAIM_LINK_COLUMNS)]);
  }
}

function header(names: readonly string[]): string {
  return `${names.join(',')}\n`;
}

function headers(columns: Columns): readonly string[] {
  return Object.entries(columns).map(([name, type]) => `${name}:${type}`);
}

function cells(properties: Properties, columns: Columns): readonly Cell[] {
  return Object.keys(columns).map((name) => properties[name] ?? null);
}

type Cell = Scalar | readonly string[];

/** A row as neo4j-admin reads it: nothing for no value, texts in quotes, so that an empty one stays a text. */
function row(all: readonly Cell[]): string {
  return `${all.map(toCell).join(',')}\n`;
}

function toCell(value: Cell): string {
  if (value === null) return '';
  if (Array.isArray(value)) return quoted(value.map(withoutDelimiter).join(ARRAY_DELIMITER));
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${wellFormed(text).replaceAll('"', '""')}"`;
}

function withoutDelimiter(text: string): string {
  return text.replaceAll(ARRAY_DELIMITER, ' ');
}

async function* textFile(text: string): AsyncGenerator<string> {
  yield text;
}
