import { Command } from 'commander';
import { type Config, readConfig } from '../../config.ts';
import type { Diagnostic } from '../../result.ts';
import { EXIT } from '../exit-codes.ts';
import { READER_OPTION } from '../reader-option.ts';
import { oneLine } from '../table.ts';

const EXAMPLES = `
Prints {"articles": [{file, title, publishedAt, body, entities, claims}]}. Offsets count UTF-16 code units of the
repaired text. What is no article is told on standard error. No database is needed.

Examples:
  $ claimgraph extract article.html
  $ claimgraph extract samples/*.md | jq '.articles[].claims | length'`;

/** Makes `extract`: what articles say, as one JSON document, without a database. */
export function extractCommand(setExitCode: (code: number) => void): Command {
  return new Command('extract')
    .description('Print what articles claim as one JSON document, without a database')
    .argument('<file...>', 'files, folders, or - for standard input')
    .option(...READER_OPTION)
    .option('--json', 'what it prints anyway; accepted as on the other commands')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: readonly string[], { reader }: { readonly reader?: string }) => {
      setExitCode(await runExtract(inputs, readConfig(undefined, { reader }).reader));
    });
}

async function runExtract(inputs: readonly string[], reader: Config['reader']): Promise<number> {
  // Loaded here, so that the other commands start without the reader.
  const { toExtractDocument } = await import('../../../ingest/extract-document.ts');
  const { extractArticle } = await import('../../../ingest/pipeline.ts');
  const { fetchDocuments } = await import('../../../ingest/stages/01-fetch.ts');
  const { loadPipeline } = await import('../load-pipeline.ts');
  const pipeline = await loadPipeline(reader);
  const articles = [];
  let failed = 0;
  for await (const document of fetchDocuments(inputs)) {
    const extraction = document.ok ? await extractArticle(document.value, pipeline) : document;
    if (extraction.ok && document.ok) {
      const { read, graph } = extraction.value;
      articles.push(toExtractDocument(read, graph, document.value.origin));
    } else {
      failed += 1;
      report(extraction.diagnostics[0]);
    }
  }
  console.log(JSON.stringify({ articles }, null, 2));
  return failed > 0 && articles.length === 0 ? EXIT.trouble : EXIT.done;
}

function report(diagnostic: Diagnostic | undefined): void {
  if (!diagnostic) return;
  const { code, place, message, hint } = diagnostic;
  console.error(`${code}  ${place} — ${oneLine(message, 200)}\n  ${hint}`);
}
