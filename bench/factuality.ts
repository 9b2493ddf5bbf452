/**
 * Judges what is said of complements on MegaVeridicality (White & Rawlins 2018; White et al. 2018), dev: from "someone
 * didn't forget that a thing happened" people judged on -3 … 3 whether it happened. Ours is read off the product's polarity and
 * modality of the complement's verb. Nothing was trained on the set. `--errors` lists verbs by what went wrong, `--data <folder>`
 * says where the sets are.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { treePolarity } from '../ingest/stages/06-claims/polarity.ts';
import { treeModality } from '../ingest/stages/06-claims/tree-modality.ts';
import { makeTree } from '../ingest/tree.ts';
import { dataFolder } from './reader-sets/data-folder.ts';
import { detokenise } from './reader-sets/detokenise.ts';
import { wilson } from './reader-sets/wilson.ts';

interface Row {
  readonly text: string;
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[];
}

interface Judged {
  readonly text: string;
  readonly gold: number;
  /** 1 it is so, -1 it is not; what is open lies between. */
  readonly found: number;
}

/** What people put under this is neither yes nor no: a third of the scale on either side of its middle. */
const OPEN = 1;
const file = join(dataFolder(), 'factuality/mv2/dev.jsonl');
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const annotator = await makeEncoderAnnotator();
const judged: Judged[] = [];
for (const row of rows) judged.push(await judge(row));

const three = (value: number) => (value >= OPEN ? '+' : value <= -OPEN ? '-' : '?');
const decided = judged.filter(({ gold }) => Math.abs(gold) >= OPEN);
print('yes, no, open', judged, ({ gold, found }) => three(gold) === three(found));
print('sign where people are sure', decided, ({ gold, found }) => Math.sign(gold) === Math.sign(found));
console.log(`always yes: ${wilson(judged.filter(({ gold }) => three(gold) === '+').length, judged.length)}`);
console.log(`Spearman ${spearman(judged).toFixed(3)}, n ${judged.length}`);
for (const gold of '+-?')
  console.log(
    `people ${gold}: ours ${[...'+-?'].map((found) => `${found} ${judged.filter((each) => three(each.gold) === gold && three(each.found) === found).length}`).join('  ')}`,
  );
if (process.argv.includes('--errors'))
  for (const { text, gold, found } of judged)
    if (three(gold) !== three(found))
      console.log(`${three(gold)} read ${three(found)} ${gold.toFixed(1)}  ${text}`);

async function judge({ text, targets }: Row): Promise<Judged> {
  const [target] = targets;
  if (!target) throw new Error(`no target in "${text}"`);
  const document = detokenise({ sentences: [{ words: text.split(' '), names: [] }] });
  const { sentences } = await annotator.annotate(document.text, { start: 0, end: document.text.length });
  const place = document.words[0]?.[target.span1[0]]?.start ?? 0;
  const tokens = sentences.find(({ start, end }) => place >= start && place < end)?.tokens ?? [];
  const at = tokens.findIndex(({ start, end }) => place >= start && place < end);
  const tree = makeTree(tokens);
  return { text, gold: target.label, found: tree && at >= 0 ? factOf(tree, at) : 0 };
}

function factOf(tree: NonNullable<ReturnType<typeof makeTree>>, at: number): number {
  const sign = treePolarity(tree, at) === 'NEGATED' ? -1 : 1;
  return treeModality(tree, at, false) === 'ASSERTED' ? sign : sign * 0.3;
}

function print(name: string, some: readonly Judged[], isRight: (one: Judged) => boolean): void {
  console.log(`${name.padEnd(28)} ${wilson(some.filter(isRight).length, some.length)}`);
}

function spearman(some: readonly Judged[]): number {
  const [a, b] = [ranks(some.map(({ gold }) => gold)), ranks(some.map(({ found }) => found))];
  const mean = (some.length + 1) / 2;
  const sum = (of: (index: number) => number) => some.reduce((total, _, index) => total + of(index), 0);
  const off = (list: readonly number[], index: number) => (list[index] ?? mean) - mean;
  const both = sum((index) => off(a, index) * off(b, index));
  return both / Math.sqrt(sum((index) => off(a, index) ** 2) * sum((index) => off(b, index) ** 2));
}

/** Ranks from 1, ties at their mean. */
function ranks(values: readonly number[]): readonly number[] {
  return values.map(
    (value) =>
      values.filter((other) => other < value).length +
      (values.filter((other) => other === value).length + 1) / 2,
  );
}
