/**
 * Judges the clauses read from the parse on the open triples of CaRB's dev sentences. No model was trained on them, but
 * the shapes of the triples were chosen on them:
 * `npx tsx bench/carb.ts`, with `--set FILE` where the set lies elsewhere, `--show 20` to print
 * the first sentences, `--out FILE` to write the triples for CaRB's own scorer.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { findTreeClauses } from '../ingest/stages/06-claims/tree-clauses.ts';
import { packagePath } from '../src/package-root.ts';
import { matchTriple, type Triple } from './carb/match-triple.ts';
import { type CarbSentence, readCarb } from './carb/read-carb.ts';
import { readViews } from './carb/read-views.ts';
import { scoreTriples } from './carb/score-triples.ts';
import { triplesOf } from './carb/triples.ts';

const path = flagValue('--set') ?? resolve(packagePath(), '../shared/data/openie/carb_dev.tsv');
if (!existsSync(path)) throw new Error(`${path} is not here: the set is not part of the package`);
const annotator = await makeEncoderAnnotator();
const judged: (CarbSentence & { readonly found: readonly Triple[] })[] = [];
for (const sentence of readCarb(path)) judged.push({ ...sentence, found: await find(sentence.words) });
const score = scoreTriples(judged);
const figures = Object.entries(score).map(([name, value]) => `${name} ${value.toFixed(3)}`);
const triples = judged.reduce((sum, { found }) => sum + found.length, 0);
console.log(`CaRB dev: ${judged.length} sentences, ${triples} triples found; ${figures.join(', ')}`);
const out = flagValue('--out');
if (out !== null) writeFileSync(out, judged.flatMap(toLines).join('\n'));
for (const sentence of judged.slice(0, Number(flagValue('--show') ?? 0))) show(sentence);

async function find(words: readonly string[]): Promise<readonly Triple[]> {
  const views = await readViews(words, annotator);
  return views.flatMap(({ view, wordsOf }) => {
    if (view.tree === null) return [];
    return triplesOf(view, view.tree, findTreeClauses(view, view.tree)).map(
      ({ relation, args, confidence }): Triple => ({
        relation: relation.map((part) => (typeof part === 'string' ? part : wordsOf([part]))).join(' '),
        args: args.map(wordsOf).filter((arg) => arg !== ''),
        confidence,
      }),
    );
  });
}

function toLines({ words, found }: (typeof judged)[number]): readonly string[] {
  return found.map(({ relation, args, confidence }) =>
    [words.join(' '), confidence, relation, ...args].join('\t'),
  );
}

function show({ words, gold, found }: (typeof judged)[number]): void {
  console.log(`\n${words.join(' ')}`);
  for (const triple of gold) {
    const best = Math.max(0, ...found.map((each) => matchTriple(triple, each).recall));
    console.log(`  gold ${best.toFixed(2)}  ${lineOf(triple)}`);
  }
  for (const triple of found) {
    const best = Math.max(0, ...gold.map((each) => matchTriple(each, triple).precision));
    console.log(`  ours ${best.toFixed(2)}  ${lineOf(triple)}`);
  }
}

function lineOf({ relation, args, confidence }: Triple): string {
  const [first = '', ...rest] = args;
  return `[${first}] {${relation}} ${rest.map((arg) => `[${arg}]`).join(' ')}  ${confidence}`;
}

function flagValue(flag: string): string | null {
  const at = process.argv.indexOf(flag);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}
