import { readdirSync } from 'node:fs';
import { Command } from 'commander';
import type { Config } from '../../config.ts';
import { countTotals } from '../../graph/read/totals.ts';
import type { GraphStore } from '../../graph/store.ts';
import { packagePath } from '../../package-root.ts';
import { describeRun } from '../describe-run.ts';
import { withGraph } from '../open-graph.ts';
import { totalsText } from '../summary.ts';
import { overridesOf, type ServeOptions, serveRequest, withServeOptions } from './serve.ts';

const EXAMPLES = `
What \`npm start\` runs: the shipped samples go into the graph when it is empty, then it is served.

Examples:
  $ claimgraph start
  $ claimgraph start --store embedded:./try --port 8080`;

/** Makes `start`: samples into an empty graph, then `serve`. */
export function startCommand(): Command {
  return withServeOptions(
    new Command('start').description('Try it: ingest the samples when the graph is empty, then serve it'),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (options: ServeOptions) => {
      await withGraph(
        overridesOf(options),
        async (store, config) => {
          await fillWhenEmpty(store, config, options.store);
          console.log('');
          const { serveStore } = await import('../serve-store.ts');
          await serveStore(store, serveRequest(config, options));
        },
        { create: true, own: true },
      );
    });
}

async function fillWhenEmpty(
  store: GraphStore,
  { concurrency, reader }: Config,
  address: string | undefined,
): Promise<void> {
  const totals = await countTotals(store);
  if (Object.keys(totals.articles).length > 0) {
    console.log(totalsText(totals));
    return;
  }
  console.log('The graph is empty: reading the samples.');
  const { runIngest } = await import('../run-ingest.ts');
  const report = await runIngest({ store, inputs: samplePaths(), concurrency, reader, talks: true });
  console.log(await describeRun(store, report, { address, served: true }));
}

/** The sample articles; their gold and their README are no articles. */
function samplePaths(): readonly string[] {
  return readdirSync(packagePath('samples'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => packagePath('samples', entry.name))
    .sort();
}
