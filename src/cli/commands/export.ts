import { Command } from 'commander';
import { badSetting, invariant } from '../../errors.ts';
import { type ExportRequest, LITERALS, QUOTES } from '../../export/export-request.ts';
import { type ExportFormat, FORMATS, type FormatName } from '../../export/formats.ts';
import { getEntityId } from '../../graph/read/named.ts';
import type { GraphStore } from '../../graph/store.ts';
import { type Selection, selectSubgraph } from '../../graph/transfer/select.ts';
import { STORE_OPTION, withGraph } from '../open-graph.ts';
import { packageVersion } from '../package-version.ts';
import { parseDate, parseWhole, parseWord } from '../parse-options.ts';
import { writeToFile, writeToFolder, writeToStdout } from '../write-output.ts';

interface ExportOptions {
  readonly store?: string;
  readonly entity?: string;
  readonly depth: number;
  readonly since?: string;
  readonly literals: ExportRequest['literals'];
  readonly quotes: ExportRequest['quotes'];
  readonly withHistory?: boolean;
  readonly format: FormatName;
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  $ claimgraph export --output graph.jsonl
  $ claimgraph export --entity "Halvek Lithium" --depth 2 --format graphml --output halvek.graphml
  $ claimgraph export --format csv --literals node --output tables`;

/** Makes `export`: the graph, or what is around an entity, to a file or to standard output. */
export function exportCommand(): Command {
  const names = Object.keys(FORMATS) as FormatName[];
  const about = names.map((name) => `${name}: ${FORMATS[name].about}`).join('; ');
  return new Command('export')
    .description('Write the graph, or a part of it, to a file')
    .option(...STORE_OPTION)
    .option('--entity <id or name>', 'only what is around this entity')
    .option('--depth <n>', 'how many claims away from it, 0 to 6', parseWhole('--depth', 0, 6), 1)
    .option('--since <date>', 'only evidence of articles published then or later', parseDate('--since'))
    .option(
      '--literals <how>',
      'claims with a value: none, or a node each (graphml, csv)',
      parseWord('--literals', LITERALS),
      'none',
    )
    .option(
      '--quotes <how>',
      "the articles' words: none, short (120 characters) or full",
      parseWord('--quotes', QUOTES),
      'full',
    )
    .option('--with-history', 'instants, inputs and runs too (jsonl), for an import without loss')
    .option('--format <name>', about, parseWord('--format', names), 'jsonl')
    .option('--output <path>', 'file or folder (default: standard output)')
    .addHelpText('after', EXAMPLES)
    .action(runExport);
}

async function runExport(options: ExportOptions): Promise<void> {
  const format: ExportFormat = FORMATS[options.format];
  if (format.folder && !options.output)
    throw badSetting('--output', '', `a folder for the files of ${options.format}`);
  await withGraph(options.store === undefined ? {} : { store: options.store }, async (store) => {
    const request: ExportRequest = {
      store,
      selection: await chooseSubgraph(store, options),
      literals: options.literals,
      quotes: options.quotes,
      withHistory: options.withHistory ?? false,
      version: packageVersion(),
    };
    await write(format, request, options.output);
  });
}

async function chooseSubgraph(store: GraphStore, options: ExportOptions): Promise<Selection | undefined> {
  const { entity, depth, since = '' } = options;
  if (entity === undefined && since === '') return undefined;
  const entityId = entity === undefined ? null : await getEntityId(store, entity);
  return selectSubgraph(store, { entityId, depth, since });
}

async function write(
  format: ExportFormat,
  request: ExportRequest,
  output: string | undefined,
): Promise<void> {
  const files = format.files(request);
  if (format.folder && output) return writeToFolder(output, files);
  const [file] = files;
  invariant(file, 'a format that writes no folder writes one file');
  return output === undefined || output === '-'
    ? writeToStdout(file.chunks)
    : writeToFile(output, file.chunks);
}
