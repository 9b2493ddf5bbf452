import { exportCsv } from './csv.ts';
import type { ExportFile, ExportRequest } from './export-request.ts';
import { exportGraphml } from './graphml.ts';
import { exportJsonl } from './jsonl.ts';

/** A format: the files it writes, and what it is for. */
export interface ExportFormat {
  /** One sentence for the help. */
  readonly about: string;
  /** True when it writes several files, into a folder. */
  readonly folder: boolean;
  readonly files: (request: ExportRequest) => readonly ExportFile[];
}

/** Every export format by its name on the command line. */
export const FORMATS = {
  jsonl: {
    about: 'everything, one JSON object a line; the format that import reads',
    folder: false,
    files: (request) => [{ name: 'graph.jsonl', chunks: exportJsonl(request) }],
  },
  graphml: {
    about: 'entities as nodes, claims as edges; for Gephi, networkx and igraph',
    folder: false,
    files: (request) => [{ name: 'graph.graphml', chunks: exportGraphml(request) }],
  },
  csv: {
    about: 'a folder with nodes.csv, edges.csv and evidence.csv; for spreadsheets and pandas',
    folder: true,
    files: exportCsv,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatName = keyof typeof FORMATS;
