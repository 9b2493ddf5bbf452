import { exportCsv } from './csv.ts';
import { exportCypher } from './cypher.ts';
import { exportCytoscape } from './cytoscape.ts';
import type { ExportFile, ExportRequest } from './export-request.ts';
import { exportGexf } from './gexf.ts';
import { exportGraphml } from './graphml.ts';
import { exportJsonl } from './jsonl.ts';
import { exportJsonld } from './jsonld.ts';
import { exportNeo4jAdmin } from './neo4j-admin.ts';
import { exportNodeLink } from './node-link.ts';
import { exportNquads } from './nquads.ts';
import { exportParquet } from './parquet.ts';
import { Tally } from './tally.ts';
import { exportTrig } from './trig.ts';
import { exportTurtle } from './turtle.ts';

/** A format: the files it writes, and what it is for. */
export interface ExportFormat {
  /** One sentence for the help. */
  readonly about: string;
  /** True when it writes several files: into a folder, or a zip archive of them. */
  readonly folder: boolean;
  /** Media type of the one file, or of the archive. */
  readonly mediaType: string;
  /** Lists the files; each is made while it is read, in order, and counted in the tally. */
  readonly files: (request: ExportRequest, tally?: Tally) => readonly ExportFile[];
}

const ZIP = 'application/zip';

/** Every export format by its name on the command line. */
export const FORMATS = {
  jsonl: one(
    'graph.jsonl',
    'application/jsonl',
    exportJsonl,
    'everything, one JSON object a line; import reads it',
  ),
  graphml: one(
    'graph.graphml',
    'application/graphml+xml',
    exportGraphml,
    'nodes and edges; for networkx, igraph, R',
  ),
  gexf: one(
    'graph.gexf',
    'application/gexf+xml',
    exportGexf,
    'nodes and edges with colours and sizes; for Gephi',
  ),
  csv: many(exportCsv, 'a folder with nodes.csv, edges.csv and evidence.csv; for spreadsheets and pandas'),
  parquet: many(exportParquet, 'the tables of csv, typed and compressed; for pandas, DuckDB, Spark'),
  cytoscape: one('graph.cyjs', 'application/json', exportCytoscape, 'nodes and edges as Cytoscape JSON'),
  'node-link': one(
    'graph.json',
    'application/json',
    exportNodeLink,
    'nodes and edges as JSON for networkx and D3',
  ),
  turtle: one(
    'graph.ttl',
    'text/turtle',
    exportTurtle,
    'RDF: claims as things, evidence in PROV-O and Web Annotation',
  ),
  trig: one('graph.trig', 'application/trig', exportTrig, 'turtle, and a named graph a claim'),
  nquads: one('graph.nq', 'application/n-quads', exportNquads, 'trig, one statement a line'),
  jsonld: one('graph.jsonld', 'application/ld+json', exportJsonld, 'turtle as JSON with its context'),
  cypher: one('graph.cypher', 'text/plain', exportCypher, 'a script that builds the graph in an empty Neo4j'),
  'neo4j-admin': many(exportNeo4jAdmin, 'a folder of CSV files and the command that imports them into Neo4j'),
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatName = keyof typeof FORMATS;

/** Every name, in the order of the help. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

function one(
  name: string,
  mediaType: string,
  write: (request: ExportRequest, tally: Tally) => AsyncIterable<string>,
  about: string,
): ExportFormat {
  const files = (request: ExportRequest, tally = new Tally()) => [{ name, chunks: write(request, tally) }];
  return { about, folder: false, mediaType, files };
}

function many(
  write: (request: ExportRequest, tally: Tally) => readonly ExportFile[],
  about: string,
): ExportFormat {
  const files = (request: ExportRequest, tally = new Tally()) => write(request, tally);
  return { about, folder: true, mediaType: ZIP, files };
}
