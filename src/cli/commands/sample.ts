import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { unreadablePath } from '../../errors.ts';
import { sampleClaims } from '../../graph/read/sample-claims.ts';
import { STORE_OPTION, withGraph } from '../open-graph.ts';
import { parseWhole } from '../parse-options.ts';
import { type RuleScore, scoreSheet, sheetOf } from '../sheet.ts';
import { table } from '../table.ts';
import { writeToFile } from '../write-output.ts';

interface SampleOptions {
  readonly store?: string;
  readonly n: number;
  readonly seed: string;
  readonly output?: string;
  readonly score?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Fill in yes, no or ? per column: "claim" says whether the text says this at all, the others what of it is right.
The same seed draws the same claims from the same graph.

Examples:
  $ claimgraph sample -n 50 --seed spring --output sheet.csv
  $ claimgraph sample --score sheet.csv`;

/** Makes `sample`: random claims as an annotation sheet, and the precision by rule of a sheet filled in. */
export function sampleCommand(): Command {
  return new Command('sample')
    .description('Draw random claims as an annotation sheet (CSV), or score a sheet filled in')
    .option(...STORE_OPTION)
    .option('-n <count>', 'how many claims', parseWhole('-n', 1, 100_000), 20)
    .option('--seed <text>', 'draws the same claims again', '1')
    .option('--output <path>', 'file (default: standard output)')
    .option('--score <sheet>', 'print the precision by rule of a sheet filled in')
    .option('--json', 'with --score: print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action((options: SampleOptions) =>
      options.score === undefined ? drawSheet(options) : printScore(options.score, options),
    );
}

async function drawSheet({ store: address, n, seed, output }: SampleOptions): Promise<void> {
  await withGraph(address === undefined ? {} : { store: address }, async (store) => {
    const sheet = sheetOf(await sampleClaims(store, n, seed));
    if (output === undefined) process.stdout.write(sheet);
    else await writeToFile(output, once(sheet));
  });
}

function printScore(path: string, { json }: SampleOptions): void {
  const scores = scoreSheet(readSheet(path));
  const all = { rule: 'all', ...sum(scores) };
  if (json) console.log(JSON.stringify({ rules: scores, all }, null, 2));
  else
    console.log(table([['rule', 'judged', 'claim right', 'all right'], ...[...scores, all].map(scoreRow)]));
}

function scoreRow({ rule, judged, right, allRight }: RuleScore): readonly string[] {
  const share = (count: number) => `${count} (${((100 * count) / judged).toFixed(1)} %)`;
  return [rule, String(judged), share(right), share(allRight)];
}

function sum(scores: readonly RuleScore[]) {
  const total = (key: 'judged' | 'right' | 'allRight') =>
    scores.reduce((count, score) => count + score[key], 0);
  return { judged: total('judged'), right: total('right'), allRight: total('allRight') };
}

function readSheet(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadablePath(path, error);
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
