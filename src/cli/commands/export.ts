import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { badSetting, invariant } from '../../errors.ts';
import { chooseSelection } from '../../export/choose-selection.ts';
import { type ExportRequest, LITERALS, QUOTES } from '../../export/export-request.ts';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../export/formats.ts';
import { parseQuery } from '../../export/parse-query.ts';
import { startExport, withManifest } from '../../export/start-export.ts';
import { zipFiles } from '../../export/zip-files.ts';
import type { ClaimFilter } from '../../graph/read/claim-filter.ts';
import { STORE_OPTION, withGraph } from '../open-graph.ts';
import { packageVersion } from '../package-version.ts';
import { parseDate, parseWhole, parseWord } from '../parse-options.ts';
import { writeToFile, writeToFolder, writeToStdout } from '../write-output.ts';

interface ExportOptions {
  readonly store?: string;
  readonly entity?: string;
  readonly depth: number;
  readonly query?: ClaimFilter;
  readonly since?: string;
  readonly literals: ExportRequest['literals'];
  readonly quotes: ExportRequest['quotes'];
  readonly withHistory?: boolean;
  readonly format: FormatName;
  readonly output?: string;
}

const EXAMPLES = `
Formats:
${FORMAT_NAMES.map((name) => `  ${name.padEnd(12)} ${FORMATS[name].about}`).join('\n')}

Examples:
  $ claimgraph export --output graph.jsonl
  $ claimgraph export --entity "Halvek Lithium" --depth 2 --format gexf --output halvek.gexf
  $ claimgraph export --query '{"disputed": true}' --format turtle --quotes short --output disputed.ttl
  $ claimgraph export --format csv --literals node --output tables
  $ claimgraph export --format parquet --output tables.zip

docs/exports.md says what each format keeps, and has recipes.`;

/** Makes `export`: the graph, or a part of it, to a file, a folder, an archive or standard output. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Write the graph, or a part of it, to a file')
    .option(...STORE_OPTION)
    .option('--entity <id or name>', 'only what is around this entity')
    .option('--depth <n>', 'how many claims away from it, 0 to 6', parseWhole('--depth', 0, 6), 1)
    .option('--query <file or json>', 'only claims that this ClaimFilter finds', readQuery)
    .option('--since <date>', 'only evidence of articles published then or later', parseDate('--since'))
    .option(
      '--literals <how>',
      'claims with a value: no node for the value, or a node each',
      parseWord('--literals', LITERALS),
      'none',
    )
    .option(
      '--quotes <how>',
      "the articles' words: none, short (120 characters) or full",
      parseWord('--quotes', QUOTES),
      'full',
    )
    .option('--with-history', 'instants, inputs and runs too, for an import without loss (jsonl)')
    .option('--format <name>', 'see below', parseWord('--format', FORMAT_NAMES), 'jsonl')
    .option('--output <path>', 'file, folder or .zip (default: standard output)')
    .addHelpText('after', EXAMPLES)
    .action(runExport);
}

/** A query that begins with a brace is the JSON itself; anything else names a file. */
function readQuery(value: string): ClaimFilter {
  if (value.trimStart().startsWith('{')) return parseQuery(value);
  if (!existsSync(value))
    throw badSetting('--query', value, 'a file with a ClaimFilter as JSON, or the JSON itself');
  return parseQuery(readFileSync(value, 'utf8'));
}

async function runExport(options: ExportOptions): Promise<void> {
  const { format, output, literals, quotes, withHistory = false } = options;
  if (FORMATS[format].folder && !output)
    throw badSetting('--output', '', `a folder, or a .zip, for the files of ${format}`);
  await withGraph(options.store === undefined ? {} : { store: options.store }, async (store) => {
    const { entity, depth, since, query: filter } = options;
    const chosen = await chooseSelection(store, { entity, depth, since, filter });
    const request = { store, ...chosen, literals, quotes, withHistory, version: packageVersion() };
    if (FORMATS[format].folder && output) await writeMany(format, request, output);
    else await writeOne(format, request, output);
  });
}

/** Several files: into a folder, or as one archive into a .zip or to standard output. */
async function writeMany(format: FormatName, request: ExportRequest, output: string): Promise<void> {
  const files = withManifest(startExport(format, request));
  if (output === '-') return writeToStdout(zipFiles(files));
  return output.endsWith('.zip') ? writeToFile(output, zipFiles(files)) : writeToFolder(output, files);
}

/** One file: to standard output alone, or to a path with the manifest beside it. */
async function writeOne(
  format: FormatName,
  request: ExportRequest,
  output: string | undefined,
): Promise<void> {
  const toPath = output === undefined || output === '-' ? undefined : output;
  const { files, manifest } = startExport(format, request, toPath && basename(toPath));
  const [file] = files;
  invariant(file, 'a format that writes no folder writes one file');
  if (toPath === undefined) return writeToStdout(file.chunks);
  await writeToFile(toPath, file.chunks);
  await writeToFile(`${toPath}.manifest.json`, manifest.chunks);
}
