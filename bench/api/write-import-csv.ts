/**
 * Writes a made graph as the tables of a bulk import, property for property as `loadRecords` would store it: the rows
 * are its own, taken from a transaction that writes files. A million claims take minutes that way, not hours.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphStore, Param, Params, Row, StatementRunner } from '../../src/graph/store.ts';
import { LOAD_ORDER } from '../../src/graph/transfer/load.ts';
import {
  type FieldKind,
  HISTORY_FIELDS,
  RECORD_FIELDS,
  type RecordType,
} from '../../src/graph/transfer/record-fields.ts';
import { loadMadeGraph } from './load-made-graph.ts';
import type { MadeGraph } from './made-graph.ts';

/** Between the items of a list: made for it, and no name has one. */
export const ARRAY_DELIMITER = '\u001f';

/** Bytes kept before they are written. */
const BUFFER = 1 << 20;

export interface ImportTables {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

interface LoadRow extends Readonly<Record<string, Param>> {
  readonly id: string;
  readonly props: Params;
}

/** From a statement to the label of the nodes it makes, and to the relationships that go out with them. */
const NODES: Readonly<
  Record<string, { readonly type: RecordType; readonly ends: Readonly<Record<string, string>> }>
> = {
  'load-sources': { type: 'Source', ends: {} },
  'load-stories': { type: 'Story', ends: {} },
  'load-entities': { type: 'Entity', ends: {} },
  'load-articles': { type: 'Article', ends: { sourceId: 'PUBLISHED_BY', storyId: 'IN_STORY' } },
  'load-claims': { type: 'Claim', ends: { subjectId: 'SUBJECT' } },
  'load-evidence': { type: 'Evidence', ends: { claimId: 'SUPPORTS', articleId: 'IN_ARTICLE' } },
  'load-mentions': { type: 'Mention', ends: { articleId: 'IN_ARTICLE', entityId: 'REFERS_TO' } },
};
const TIES: Readonly<Record<string, readonly [string, string]>> = {
  'load-objects': ['objectId', 'OBJECT'],
  'load-speakers': ['speakerId', 'SAID_BY'],
};
const EDGE_COLUMNS = {
  id: 'string',
  predicate: 'string',
  affirmed: 'long',
  negated: 'long',
  hedged: 'long',
  sources: 'long',
  disputed: 'boolean',
} as const;
/** The one number that is a fraction; whole numbers are stored as integers. */
const FRACTIONS = new Set(['confidence', 'valueNumber']);

/** Writes the tables into an empty folder and returns their names. */
export async function writeImportCsv(graph: MadeGraph, folder: string): Promise<ImportTables> {
  const tables = new Map<string, Table>();
  const open = (name: string, columns: readonly string[]): Table => {
    const known = tables.get(name) ?? new Table(join(folder, name), columns);
    tables.set(name, known);
    return known;
  };
  for (const type of LOAD_ORDER) open(`${type}.csv`, ['id:ID', ...headers(columnsOf(type)), ':LABEL']);
  const links = open('links.csv', [':START_ID', ':END_ID', ':TYPE']);
  const edges = open('edges.csv', [':START_ID', ':END_ID', ':TYPE', ...headers(EDGE_COLUMNS)]);

  const write = (statement: string, rows: readonly LoadRow[]): void => {
    const made = NODES[statement];
    const tie = TIES[statement];
    if (made) {
      const names = Object.keys(columnsOf(made.type));
      const table = open(`${made.type}.csv`, []);
      for (const row of rows) {
        const kind = made.type === 'Entity' ? String(row['kind']) : '';
        const labels = kind && `${ARRAY_DELIMITER}${kind[0]}${kind.slice(1).toLowerCase()}`;
        table.add([row.id, ...names.map((name) => row.props?.[name] ?? null), `${made.type}${labels}`]);
        for (const [end, name] of Object.entries(made.ends)) links.add([row.id, row[end] ?? null, name]);
      }
    } else if (tie) for (const row of rows) links.add([row.id, row[tie[0]] ?? null, tie[1]]);
    else if (statement === 'load-claim-edges') {
      for (const { id, subjectId, objectId, props } of rows) {
        const cells = { ...props, id };
        edges.add([
          subjectId ?? null,
          objectId ?? null,
          'CLAIM',
          ...Object.keys(EDGE_COLUMNS).map((name) => (cells as Params)[name] ?? null),
        ]);
      }
    } else throw new Error(`${statement} has no table`);
  };
  await loadMadeGraph(storeOf(write), graph);
  for (const table of tables.values()) table.close();
  return { nodes: LOAD_ORDER.map((type) => `${type}.csv`), relationships: ['links.csv', 'edges.csv'] };
}

/** A store that can do nothing but be loaded. */
function storeOf(write: (statement: string, rows: readonly LoadRow[]) => void): GraphStore {
  const transaction: StatementRunner = {
    run: async <R extends Row>(statement: unknown, params: Params = {}) => {
      const rows = params['rows'] as readonly LoadRow[];
      write(String(statement), rows);
      return [{ count: rows.length }] as unknown as readonly R[];
    },
  };
  return { write: (work: (runner: StatementRunner) => Promise<unknown>) => work(transaction) } as GraphStore;
}

/** Names and types of the properties of a node, in the order of their columns; `id` stands before them. */
function columnsOf(type: RecordType): Readonly<Record<string, string>> {
  const fields = Object.entries(RECORD_FIELDS[type])
    .filter(
      ([name]) =>
        name !== 'revises' && !name.startsWith('canonicalSubject') && !name.startsWith('canonicalObject'),
    )
    .filter(([name]) => type !== 'Mention' || !name.endsWith('Id'))
    .map(([name, kind]) => [name, FRACTIONS.has(name) ? 'double' : columnType(kind)] as const);
  const history = (HISTORY_FIELDS[type] ?? []).map((name) => [name, 'string'] as const);
  return Object.fromEntries([
    ...fields,
    ...history,
    ...SEARCH_COLUMNS[type].map((name) => [name, 'string'] as const),
  ]);
}

const SEARCH_COLUMNS: Readonly<Record<RecordType, readonly string[]>> = {
  Source: [],
  Story: [],
  Entity: ['searchText'],
  Article: ['searchTitle', 'searchText'],
  Claim: [],
  Evidence: ['searchText'],
  Mention: [],
};

function columnType(kind: FieldKind): string {
  if (typeof kind === 'object') return 'string';
  const plain = kind.replace('?', '');
  return (
    { text: 'string', number: 'long', boolean: 'boolean', texts: 'string[]', numbers: 'long[]' }[plain] ??
    'string'
  );
}

function headers(columns: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(columns).map(([name, type]) => `${name}:${type}`);
}

class Table {
  readonly #file: number;
  #kept: string[] = [];
  #bytes = 0;

  constructor(path: string, columns: readonly string[]) {
    this.#file = openSync(path, 'w');
    this.add(columns, String);
  }

  add(cells: readonly Param[], show: (cell: Param) => string = cellOf): void {
    const line = `${cells.map(show).join(',')}\n`;
    this.#kept.push(line);
    this.#bytes += line.length;
    if (this.#bytes > BUFFER) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#kept.join(''));
    this.#kept = [];
    this.#bytes = 0;
  }
}

/** Nothing for no value, texts in quotes, so that an empty one stays a text. */
function cellOf(value: Param): string {
  if (value === null) return '';
  if (Array.isArray(value)) return `"${value.join(ARRAY_DELIMITER).replaceAll('"', '""')}"`;
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}
