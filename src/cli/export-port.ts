import { basename } from 'node:path';
import type { ExportPort, OpenExport } from '../api/ports.ts';
import { badSetting, invariant } from '../errors.ts';
import { chooseSelection } from '../export/choose-selection.ts';
import { type ExportRequest, LITERALS, QUOTES } from '../export/export-request.ts';
import { FORMAT_NAMES, FORMATS } from '../export/formats.ts';
import { parseQuery } from '../export/parse-query.ts';
import { startExport, withManifest } from '../export/start-export.ts';
import { zipFiles } from '../export/zip-files.ts';
import type { GraphStore } from '../graph/store.ts';
import { parseDate, parseWhole, parseWord } from './parse-options.ts';

type Asked = Readonly<Record<string, string>>;

/** How each parameter is read; the options of `claimgraph export` by their names. */
const PARAMETERS = {
  format: parseWord('format', FORMAT_NAMES),
  entity: (text: string) => text,
  depth: parseWhole('depth', 0, 6),
  query: parseQuery,
  since: parseDate('since'),
  literals: parseWord('literals', LITERALS),
  quotes: parseWord('quotes', QUOTES),
  manifest: parseWord('manifest', ['on', 'off']),
} as const;

/** Connects the API to the exports: what `GET /export` streams is what `claimgraph export` writes. */
export function makeExportPort(store: GraphStore, version: string): ExportPort {
  return {
    formats: () =>
      FORMAT_NAMES.map((name) => {
        const { about, mediaType, folder } = FORMATS[name];
        return { name, about, mediaType, archive: folder };
      }),
    open: (asked) => openExport(store, version, asked),
  };
}

async function openExport(store: GraphStore, version: string, asked: Asked): Promise<OpenExport> {
  for (const name of Object.keys(asked))
    if (!(name in PARAMETERS))
      throw badSetting(
        name,
        asked[name] ?? '',
        `no such parameter: there are ${Object.keys(PARAMETERS).join(', ')}`,
      );
  const given = <Name extends keyof typeof PARAMETERS>(
    name: Name,
  ): ReturnType<(typeof PARAMETERS)[Name]> | undefined => {
    const text = asked[name];
    return text === undefined ? undefined : (PARAMETERS[name](text) as ReturnType<(typeof PARAMETERS)[Name]>);
  };
  const format = given('format') ?? 'jsonl';
  const chosen = await chooseSelection(store, {
    entity: given('entity'),
    depth: given('depth') ?? 1,
    since: given('since'),
    filter: given('query'),
  });
  const request: ExportRequest = {
    store,
    ...chosen,
    literals: given('literals') ?? 'none',
    quotes: given('quotes') ?? 'full',
    // Inputs name paths of this machine: history is for the command line.
    withHistory: false,
    version,
  };
  const running = startExport(format, request);
  if (FORMATS[format].folder || given('manifest') === 'on') {
    const chunks = zipFiles(withManifest(running));
    return { fileName: `${format}.zip`, mediaType: 'application/zip', chunks };
  }
  const [file] = running.files;
  invariant(file, 'a format that writes no folder writes one file');
  return { fileName: basename(file.name), mediaType: FORMATS[format].mediaType, chunks: file.chunks };
}
