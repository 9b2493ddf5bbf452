import { Command } from 'commander';
import { type Config, readConfig } from '../../config.ts';
import { EXIT } from '../exit-codes.ts';
import { READER_OPTION } from '../reader-option.ts';

interface ExtractOptions {
  readonly reader?: string;
  readonly why?: boolean;
}

const EXAMPLES = `
Prints {"articles": [{file, title, publishedAt, body, entities, claims}]}. Offsets count UTF-16 code units of the
repaired text. What is no article is told on standard error. No database is needed.

Examples:
  $ claimgraph extract article.html
  $ claimgraph extract article.html --why
  $ claimgraph extract samples/*.md | jq '.articles[].claims | length'`;

/** Makes `extract`: what articles say, as one JSON document, without a database. */
export function extractCommand(setExitCode: (code: number) => void): Command {
  return new Command('extract')
    .description('Print what articles claim as one JSON document, without a database')
    .argument('<file...>', 'files, folders, or - for standard input')
    .option(...READER_OPTION)
    .option('--why', 'add to each claim its rule, arguments and speaker cue, and to its sentence the parse')
    .option('--json', 'what it prints anyway; accepted as on the other commands')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: readonly string[], { reader: name, why = false }: ExtractOptions) => {
      const { reader } = readConfig(undefined, { reader: name });
      setExitCode(await runExtract(inputs, { reader, why }));
    });
}

async function runExtract(
  inputs: readonly string[],
  { reader, why }: { readonly reader: Config['reader']; readonly why: boolean },
): Promise<number> {
  // Loaded here, so that the other commands start without the reader.
  const { toExplainedDocument, toExtractDocument } = await import('../../../ingest/extract-document.ts');
  const { extractFiles } = await import('../extract-files.ts');
  const articles = [];
  let failed = 0;
  for await (const { file, extraction } of extractFiles(inputs, reader)) {
    if (!extraction) failed += 1;
    else if (why) articles.push(toExplainedDocument(extraction, file));
    else articles.push(toExtractDocument(extraction.read, extraction.graph, file));
  }
  console.log(JSON.stringify({ articles }, null, 2));
  return failed > 0 && articles.length === 0 ? EXIT.trouble : EXIT.done;
}
