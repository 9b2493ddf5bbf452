/**
 * Fails when quality falls below the pinned floors (`bench/floors.json`): on the samples' own gold everywhere, and on
 * the three gold articles of ../shared where they are. A floor belongs to a corpus, named by its digest; when the
 * corpus changes, the floors are set anew: `npm run gate -- --write --reason "…"`, which also lowers them.
 * `--rules` takes the reader without a model.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ExtractedArticle, toExtractDocument } from '../ingest/extract-document.ts';
import { loadPredicates } from '../ingest/lexicon/load-predicates.ts';
import { extractArticle, makePipeline } from '../ingest/pipeline.ts';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { makeRulesAnnotator } from '../ingest/reader/rules-annotator.ts';
import { fetchDocuments } from '../ingest/stages/01-fetch.ts';
import { sha256 } from '../src/domain/id.ts';
import { packagePath } from '../src/package-root.ts';
import { listFiles } from '../test/list-files.ts';
import { emptyTally, type GoldArticle, rates, scoreArticle } from './score.ts';

type Figures = Readonly<Record<string, number>>;

interface Floor {
  readonly digest: string;
  readonly reason: string;
  readonly floors: Figures;
}

/** A floor is set this far under what was measured: less is noise of a changed tie, more is a loss. */
const SLACK = 0.01;
const FLOORS = packagePath('bench', 'floors.json');
const SHARED = resolve(packagePath(), '../shared');
const pipeline = makePipeline({
  annotator: process.argv.includes('--rules') ? makeRulesAnnotator() : await makeEncoderAnnotator(),
  predicates: loadPredicates(),
  version: 'gate',
});

const corpora = {
  samples: await scoreSamples(),
  ...(existsSync(join(SHARED, 'gold/score.mjs')) ? { gold: await scoreGold() } : {}),
};
if (!('gold' in corpora)) console.log('gold: skipped, ../shared/gold is not here');
const writing = process.argv.includes('--write');
const reason = process.argv[process.argv.indexOf('--reason') + 1] ?? '';
const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, Floor>;
let failed = 0;
for (const [name, { digest, figures }] of Object.entries(corpora)) {
  if (writing) setFloor(name, digest, figures);
  else failed += check(name, digest, figures);
}
if (writing) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
console.log(failed === 0 ? 'gate: open' : `gate: closed, ${failed} below the floor`);
process.exitCode = failed === 0 ? 0 : 1;

function check(name: string, digest: string, figures: Figures): number {
  const floor = floors[name];
  if (!floor || floor.digest !== digest) {
    console.log(
      `${name}: the corpus is not the one the floors were set on; run npm run gate -- --write --reason "…"`,
    );
    return 1;
  }
  let below = 0;
  for (const [figure, least] of Object.entries(floor.floors)) {
    const value = figures[figure] ?? 0;
    const fine = value >= least;
    below += Number(!fine);
    console.log(
      `${name.padEnd(8)} ${figure.padEnd(16)} ${value.toFixed(4)}  floor ${least.toFixed(4)}  ${fine ? 'ok' : 'BELOW'}`,
    );
  }
  return below;
}

function setFloor(name: string, digest: string, figures: Figures): void {
  if (reason === '') throw new Error('--write wants --reason "why the floors change"');
  const lowered = Object.entries(figures).map(([figure, value]) => [
    figure,
    value === 1 ? 1 : Math.floor((value - SLACK) * 10_000) / 10_000,
  ]);
  floors[name] = { digest, reason, floors: Object.fromEntries(lowered) as Figures };
  console.log(name, figures);
}

async function extractAll(files: readonly string[]): Promise<readonly ExtractedArticle[]> {
  const articles: ExtractedArticle[] = [];
  for await (const document of fetchDocuments(files, {})) {
    if (!document.ok) continue;
    const extraction = await extractArticle(document.value, pipeline);
    if (extraction.ok)
      articles.push(toExtractDocument(extraction.value.read, extraction.value.graph, document.value.origin));
  }
  return articles;
}

async function scoreSamples() {
  const folder = packagePath('samples');
  const files = listFiles(folder, '.', /^\d\d-[^/]+$/).map((file) => join(folder, file));
  const goldFiles = listFiles(packagePath('bench/gold'), '.', /\.json$/).map((file) =>
    packagePath('bench/gold', file),
  );
  const golds = goldFiles.map((file) => JSON.parse(readFileSync(file, 'utf8')) as GoldArticle);
  const articles = await extractAll(files);
  const tally = emptyTally();
  for (const gold of golds) {
    const origin = gold.line === undefined ? gold.article : `${gold.article}:${gold.line}`;
    const article = articles.find((each) => each.file.endsWith(origin));
    if (!article) throw new Error(`The gold of ${origin} has no extracted article: was it read?`);
    scoreArticle(gold, article, tally);
  }
  return { digest: digestOf([...files, ...goldFiles]), figures: rates(tally) };
}

/** Lets the scorer that lies beside the gold articles score them. */
async function scoreGold() {
  const texts = listFiles(join(SHARED, 'articles'), '.', /\.txt$/).map((file) =>
    join(SHARED, 'articles', file),
  );
  const output = join(mkdtempSync(join(tmpdir(), 'claimgraph-gate-')), 'extract.json');
  writeFileSync(output, JSON.stringify({ articles: await extractAll(texts) }));
  const report = execFileSync(
    process.execPath,
    [realpathSync(join(SHARED, 'gold/score.mjs')), output, '--json'],
    {
      encoding: 'utf8',
    },
  );
  const { entities, claims, duplicates } = JSON.parse(report);
  const figures = {
    entityF1: entities.ALL.F1,
    coreRecall: claims.coreRecall,
    claimRecall: claims.recall,
    pairPrecision: claims.pairPrecision.value,
    precisionProxy: claims.precisionProxy,
    noDuplicates: duplicates === 0 ? 1 : 0,
    quotesFound: claims.quoteNotFound === 0 ? 1 : 0,
  };
  const golds = listFiles(join(SHARED, 'gold'), '.', /\.json$/).map((file) => join(SHARED, 'gold', file));
  return { digest: digestOf([...texts, ...golds]), figures };
}

function digestOf(files: readonly string[]): string {
  return sha256(files.map((file) => sha256(readFileSync(file))).join('\n')).slice(0, 16);
}
