import { csvRow } from './csv-row.ts';
import type { ExportFile, ExportRequest } from './export-request.ts';
import { inChunks } from './in-chunks.ts';
import { listTables, type Table } from './tables.ts';
import type { Tally } from './tally.ts';

/** Lists the files of a CSV export, one a table of `tables.ts`. */
export function exportCsv(request: ExportRequest, tally: Tally): readonly ExportFile[] {
  return listTables(request, tally).map((table) => ({
    name: `${table.name}.csv`,
    chunks: inChunks(lines(table)),
  }));
}

async function* lines({ columns, rows }: Table): AsyncGenerator<string> {
  yield csvRow(Object.keys(columns));
  for await (const row of rows()) yield csvRow(row);
}
