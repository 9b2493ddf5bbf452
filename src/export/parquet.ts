import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Scalar } from '../graph/store.ts';
import type { ExportFile, ExportRequest } from './export-request.ts';
import type { AttributeType } from './flat-attributes.ts';
import { listTables, type Table } from './tables.ts';
import type { Tally } from './tally.ts';
import { wellFormed } from './well-formed.ts';

/** Parquet's names for our types. */
const TYPES = { string: 'STRING', int: 'INT32', double: 'DOUBLE', boolean: 'BOOLEAN' } as const;

/** Rows of a group, which is what stays in memory: with quotes of 200 characters about 5 MB. */
const ROW_GROUP = 5000;

/** Lists the files of a Parquet export, one a table of `tables.ts`, compressed with Snappy. */
export function exportParquet(request: ExportRequest, tally: Tally): readonly ExportFile[] {
  return listTables(request, tally).map((table) => ({
    name: `${table.name}.parquet`,
    chunks: groups(table, `claimgraph ${request.version}`),
  }));
}

async function* groups(table: Table, createdBy: string): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: toColumns(table, []) });
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy });
  let rows: (readonly Scalar[])[] = [];
  for await (const row of table.rows()) {
    rows.push(row);
    if (rows.length < ROW_GROUP) continue;
    await writer.write({ columnData: toColumns(table, rows), rowGroupSize: ROW_GROUP });
    rows = [];
    yield takeBytes(bytes);
  }
  if (rows.length > 0) await writer.write({ columnData: toColumns(table, rows), rowGroupSize: ROW_GROUP });
  await writer.finish();
  yield takeBytes(bytes);
}

function toColumns({ columns }: Table, rows: readonly (readonly Scalar[])[]): ColumnSource[] {
  return Object.entries(columns).map(([name, type], at) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data: rows.map((row) => toCell(row[at] ?? null, type)),
  }));
}

/** The writer takes only what its type says, and a text with half a surrogate pair is none in UTF-8. */
function toCell(value: Scalar, type: AttributeType): Scalar {
  return type === 'string' && value !== null ? wellFormed(String(value)) : value;
}

/** Hands over what was written and empties the buffer; `offset`, which the footer's places come from, goes on. */
function takeBytes(writer: ByteWriter): Uint8Array {
  const taken = writer.getBytes().slice();
  writer.index = 0;
  return taken;
}
