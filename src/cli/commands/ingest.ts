import { Command } from 'commander';
import { pathsOrReread } from '../../errors.ts';
import { countTotals } from '../../graph/read/totals.ts';
import type { GraphStore } from '../../graph/store.ts';
import { describeRun } from '../describe-run.ts';
import { EXIT } from '../exit-codes.ts';
import { STORE_OPTION, withGraph } from '../open-graph.ts';
import { parseDate, parseWhole } from '../parse-options.ts';
import { READER_OPTION } from '../reader-option.ts';
import type { IngestReport, IngestRequest } from '../run-ingest.ts';

interface IngestOptions {
  readonly store?: string;
  readonly concurrency?: string;
  readonly reader?: string;
  readonly limit?: number;
  readonly since?: string;
  readonly reread?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Reads txt, md, html and jsonl (one object a line: url, title, publishedAt, source, text). Each input ends READ,
SKIPPED or FAILED, with the reason. What was read before is recognised and left alone. A line is printed once its
article is stored: killed at any moment, the next run goes on.

With --reread it takes no path: what an earlier release or another reader read is read again from the stored text.

Examples:
  $ claimgraph ingest samples
  $ claimgraph ingest article.html more/ --store neo4j://localhost
  $ cat articles.jsonl | claimgraph ingest - --limit 100 --json
  $ claimgraph ingest --reread`;

/** Makes `ingest`: articles into the graph. */
export function ingestCommand(setExitCode: (code: number) => void): Command {
  return new Command('ingest')
    .description('Read articles, extract who claims what, and write it into the graph')
    .argument('[path...]', 'files, folders, or - for standard input')
    .option(...STORE_OPTION)
    .option('--concurrency <n>', 'articles under way at once, 1 to 64 (default: 2)')
    .option(...READER_OPTION)
    .option('--limit <n>', 'take at most so many inputs', parseWhole('--limit', 0, Number.MAX_SAFE_INTEGER))
    .option('--since <date>', 'skip articles published before', parseDate('--since'))
    .option('--reread', 'read stored articles again that an earlier pipeline read; no path is needed')
    .option('--json', 'print one JSON document at the end instead of lines and a summary')
    .option('--quiet', 'print nothing but errors')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: readonly string[], options: IngestOptions) => {
      setExitCode(await runCommand(inputs, options));
    });
}

async function runCommand(inputs: readonly string[], options: IngestOptions): Promise<number> {
  const { store: address, concurrency, reader, reread = false } = options;
  if (reread === inputs.length > 0) throw pathsOrReread(reread);
  const overrides = {
    ...(address === undefined ? {} : { store: address }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(reader === undefined ? {} : { reader }),
  };
  return withGraph(
    overrides,
    async (store, config, tell) => {
      const run = await runnerOf(reread);
      const report = await run({
        store,
        inputs,
        concurrency: config.concurrency,
        reader: config.reader,
        limit: options.limit,
        since: options.since,
        talks: !options.json && !options.quiet,
        tell,
      });
      if (options.json) console.log(JSON.stringify(await jsonReport(store, report), null, 2));
      else if (!options.quiet) console.log(await describeRun(store, report, { address }));
      else for (const trouble of report.troubles) reportFailure(trouble);
      if (report.run.interrupted) return EXIT.interrupted;
      return report.run.failed > 0 ? EXIT.trouble : EXIT.done;
    },
    { create: !reread },
  );
}

/** Loads what does the work only when it is needed: `--help` and mistakes are answered at once. */
async function runnerOf(reread: boolean): Promise<(request: IngestRequest) => Promise<IngestReport>> {
  if (reread) return (await import('../run-reread.ts')).runReread;
  return (await import('../run-ingest.ts')).runIngest;
}

async function jsonReport(store: GraphStore, { run, beforeSince, troubles }: IngestReport) {
  const { address } = await store.info();
  return { store: address, run: { ...run, beforeSince }, troubles, totals: await countTotals(store) };
}

function reportFailure({ status, origin, code, reason }: IngestReport['troubles'][number]): void {
  if (status === 'FAILED') console.error(`${code}  ${origin} — ${reason}`);
}
