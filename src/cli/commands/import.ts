import { Command } from 'commander';
import { importJsonl } from '../../export/import-jsonl.ts';
import { STORE_OPTION, withGraph } from '../open-graph.ts';
import { startProgress } from '../progress.ts';
import { table } from '../table.ts';

interface ImportOptions {
  readonly store?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
The file is checked from end to end before anything is written. Cut off, run the same import again: it goes on.

Examples:
  $ claimgraph import graph.jsonl --store embedded:./copy
  $ claimgraph import graph.jsonl --store neo4j://localhost`;

/** Makes `import`: an export in jsonl into an empty store, without loss. */
export function importCommand(): Command {
  return new Command('import')
    .description('Read an export (jsonl) into another, empty store, without loss')
    .argument('<file>', 'what `claimgraph export --format jsonl` wrote')
    .option(...STORE_OPTION)
    .option('--json', 'print one JSON document')
    .option('--quiet', 'print nothing but errors')
    .addHelpText('after', EXAMPLES)
    .action(runImport);
}

async function runImport(file: string, options: ImportOptions): Promise<void> {
  await withGraph(
    options.store === undefined ? {} : { store: options.store },
    async (store) => {
      const progress = startProgress({ enabled: !options.json && !options.quiet, unit: 'lines' });
      const onProgress = (done: number, total: number) => progress.update(done, total);
      const now = new Date().toISOString();
      const summary = await importJsonl(file, { store, now, onProgress }).finally(() => progress.stop());
      const { address } = await store.info();
      const result = { store: address, digest: summary.digest, counts: summary.counts };
      if (options.json) console.log(JSON.stringify(result, null, 2));
      else if (!options.quiet) {
        console.log(
          `Imported ${file} into ${address}\n${table(Object.entries(summary.counts))}\n  digest ${summary.digest}`,
        );
      }
    },
    { halfImported: true, create: true },
  );
}
