/**
 * Shows what confidence means: claims judged by reading (two sheets, no text in them), by confidence as stored, with the
 * share of each band that was right in claim, subject, predicate, object, speaker and polarity; and by rule.
 * `judged-claims.csv` has 200 claims of 42 PolNeAR development articles; the line of `calibrate.ts` is fitted on them.
 * `judged-later.csv` has 140 of 40 articles of its training part, judged when the line and more rules had long been there.
 */
import { readFileSync } from 'node:fs';
import { calibrate } from '../ingest/stages/06-claims/calibrate.ts';
import { packagePath } from '../src/package-root.ts';

interface Judged {
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
}

for (const sheet of ['judged-claims', 'judged-later']) {
  console.log(`\n${sheet}.csv`);
  describe(readSheet(sheet));
}

function readSheet(name: string): readonly Judged[] {
  const [, ...lines] = readFileSync(packagePath('bench', `${name}.csv`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [rule = '', score = '', ...marks] = line.split(',');
    // The last column is modality, which the share leaves out.
    return {
      rule,
      confidence: calibrate(Number(score)),
      right: marks.slice(0, -1).every((mark) => mark === '1'),
    };
  });
}

function describe(judged: readonly Judged[]): void {
  report('all', judged);
  for (const from of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
    report(
      `confidence ${from.toFixed(1)}`,
      judged.filter(
        ({ confidence }) =>
          confidence >= from && confidence < from + (from === 0 || from === 0.8 ? 0.3 : 0.1),
      ),
    );
  for (const rule of [...new Set(judged.map((each) => each.rule))].sort())
    report(
      rule,
      judged.filter((each) => each.rule === rule),
    );
  const brier =
    judged.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0) / judged.length;
  console.log(`Brier score ${brier.toFixed(3)}`);
}

function report(name: string, list: readonly Judged[]): void {
  if (list.length === 0) return;
  const share = list.filter(({ right }) => right).length / list.length;
  const mean = list.reduce((sum, { confidence }) => sum + confidence, 0) / list.length;
  const bar = '#'.repeat(Math.round(share * 40));
  console.log(
    `${name.padEnd(22)} n ${String(list.length).padStart(3)}  confidence ${mean.toFixed(2)}  right ${share.toFixed(2)}  ${bar}`,
  );
}
