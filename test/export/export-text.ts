import type { ExportRequest } from '../../src/export/export-request.ts';
import { exportJsonl } from '../../src/export/jsonl.ts';
import type { GraphStore } from '../../src/graph/store.ts';

/** Joins what an export writes into one text. */
export async function textOf(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  return Buffer.from(await bytesOf(chunks)).toString('utf8');
}

/** Joins what an export writes into bytes. */
export async function bytesOf(chunks: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(parts);
}

/** Builds a request for the whole graph with everything in it. */
export function requestOf(store: GraphStore, changes: Partial<ExportRequest> = {}): ExportRequest {
  return {
    store,
    selection: undefined,
    literals: 'none',
    quotes: 'full',
    withHistory: false,
    version: '0.0.0',
    ...changes,
  };
}

/** Exports the whole graph as lines of JSON. */
export async function exportText(store: GraphStore, changes: Partial<ExportRequest> = {}): Promise<string> {
  return textOf(exportJsonl(requestOf(store, changes)));
}

/** Parses the lines of an export. */
export function linesOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
