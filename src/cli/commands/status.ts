import { Command } from 'commander';
import { digestGraph, type Manifest } from '../../export/jsonl.ts';
import { listRuns, listTroubles } from '../../graph/read/runs.ts';
import { countTotals } from '../../graph/read/totals.ts';
import type { GraphStore } from '../../graph/store.ts';
import { findUnfinishedImport } from '../../graph/transfer/load.ts';
import { STORE_OPTION, withGraph } from '../open-graph.ts';
import { packageVersion } from '../package-version.ts';
import { totalsText } from '../summary.ts';
import { oneLine, table } from '../table.ts';

interface StatusOptions {
  readonly store?: string;
  readonly json?: boolean;
  readonly digest: boolean;
}

/** Runs shown; inputs with a reason shown for each status (`--json` has more). */
const RUNS = 5;
const TROUBLES = 20;
const TROUBLES_JSON = 10_000;

const EXAMPLES = `
The digest is the SHA-256 of what \`export --format jsonl\` writes as graph: equal digests, equal graphs.

Examples:
  $ claimgraph status
  $ claimgraph status --store neo4j://localhost --json`;

/** Makes `status`: what the graph holds, the last runs, and what was skipped or failed, with reasons. */
export function statusCommand(): Command {
  return new Command('status')
    .description('Say what the graph holds, what the last runs did, and what failed and why')
    .option(...STORE_OPTION)
    .option('--json', 'print one JSON document')
    .option('--no-digest', 'leave out the digest, which reads the whole graph')
    .addHelpText('after', EXAMPLES)
    .action(runStatus);
}

async function runStatus(options: StatusOptions): Promise<void> {
  const overrides = options.store === undefined ? {} : { store: options.store };
  await withGraph(
    overrides,
    async (store) => {
      const status = await readStatus(store, options);
      console.log(options.json ? JSON.stringify(status, null, 2) : statusText(status));
    },
    { halfImported: true },
  );
}

type Status = Awaited<ReturnType<typeof readStatus>>;

async function readStatus(store: GraphStore, { json, digest }: StatusOptions) {
  const limit = json ? TROUBLES_JSON : TROUBLES;
  return {
    store: await store.info(),
    unfinishedImport: (await findUnfinishedImport(store)) ?? null,
    totals: await countTotals(store),
    graph: digest ? await readDigest(store) : null,
    runs: await listRuns(store, RUNS),
    skipped: await listTroubles(store, 'SKIPPED', limit),
    failed: await listTroubles(store, 'FAILED', limit),
  };
}

async function readDigest(store: GraphStore): Promise<Pick<Manifest, 'digest' | 'counts' | 'pipelineIds'>> {
  const { digest, counts, pipelineIds } = await digestGraph({
    store,
    selection: undefined,
    literals: 'none',
    quotes: 'full',
    withHistory: false,
    version: packageVersion(),
  });
  return { digest, counts, pipelineIds };
}

function statusText({ store, unfinishedImport, totals, graph, runs, skipped, failed }: Status): string {
  const { address, engine, engineVersion, schemaVersion } = store;
  const sections = [
    `${address}\n  ${engine} ${engineVersion}, schema ${schemaVersion}`,
    unfinishedImport
      ? `An import was cut off here (export ${unfinishedImport}); run it again, it goes on.`
      : '',
    totalsText(totals),
    graph ? `Digest\n  ${graph.digest}\n  read by pipeline ${graph.pipelineIds.join(', ') || '–'}` : '',
    runs.length > 0 ? `Last runs\n${table(runs.map(runRow))}` : 'No run yet: claimgraph ingest <path>',
    troublesText('Skipped', skipped, totals.inputs['SKIPPED']),
    troublesText('Failed', failed, totals.inputs['FAILED']),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function runRow(run: Status['runs'][number]): readonly string[] {
  const { startedAt, finishedAt, read, unchanged, skipped, failed } = run;
  const end = finishedAt
    ? `${((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000).toFixed(1)} s`
    : 'not finished';
  return [startedAt, end, `${read} read, ${unchanged} unchanged, ${skipped} skipped, ${failed} failed`];
}

function troublesText(
  title: string,
  troubles: Status['failed'],
  byCode: Readonly<Record<string, number>> | undefined,
): string {
  if (troubles.length === 0) return '';
  const codes = Object.entries(byCode ?? {}).map(([code, count]) => `${code} ${count}`);
  const lines = troubles.map(
    ({ origin, code, reason }) => `  ${code}  ${origin} — ${oneLine(reason ?? '', 140)}`,
  );
  const all = Object.values(byCode ?? {}).reduce((sum, count) => sum + count, 0);
  const more = all > troubles.length ? `\n  … ${all - troubles.length} more: claimgraph status --json` : '';
  return `${title} (${codes.join(', ')})\n${lines.join('\n')}${more}`;
}
