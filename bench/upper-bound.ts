/**
 * Says what better parsing could still give: the claim rules over GUM dev's own trees and parts of speech against the
 * same rules over the model's. Names are the gold's in both, lemmas and features the reader's; sentences whose words
 * the reader cuts otherwise (hyphens) are left out of both. `npx tsx bench/upper-bound.ts`, with `--differences` for
 * the claims of one side only.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Annotation, Sentence, Upos } from '../ingest/annotation.ts';
import { loadPredicates } from '../ingest/lexicon/load-predicates.ts';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { extractMentions } from '../ingest/stages/05-mentions.ts';
import { extractClaims } from '../ingest/stages/06-claims.ts';
import { packagePath } from '../src/package-root.ts';
import { asRead, say } from '../test/ingest/read-text.ts';
import { listFiles } from '../test/list-files.ts';
import { readGoldGroups } from './coref/gold-groups.ts';
import { type JudgedText, readJudged, withGoldNames } from './coref/judged-text.ts';
import { type Row, readGumRows } from './reader-sets/gum.ts';

const folder = resolve(packagePath(), '../shared/data/gum/dev');
if (!existsSync(folder)) throw new Error(`${folder} is not here: the sets are not part of the package`);
const annotator = await makeEncoderAnnotator();
const predicates = loadPredicates();
const counts = { sentences: 0, aligned: 0, model: 0, gold: 0, both: 0 };
for (const file of listFiles(folder, '.', /\.conllu$/)) {
  const path = join(folder, file);
  compare(await readJudged(readGoldGroups(path), annotator), readGumRows(path));
}
const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
console.log(
  `GUM dev: ${counts.sentences} sentences, ${counts.aligned} cut alike; claims from the model’s trees ${counts.model}, from the gold’s ${counts.gold}, the same ${counts.both}`,
);
console.log(
  `of the model’s, also from the gold’s ${share(counts.both, counts.model)}; of the gold’s, also from the model’s ${share(counts.both, counts.gold)}`,
);

function compare(judged: JudgedText, rows: readonly (readonly Row[])[]): void {
  const read = withGoldNames(judged);
  const aligned = new Map<number, readonly Row[]>();
  read.sentences.forEach(({ tokens }, index) => {
    const found = judged.source.words.findIndex(
      (words) =>
        words.length === tokens.length && words.every(({ start }, at) => start === tokens[at]?.start),
    );
    const own = rows[found];
    if (own && own.length === tokens.length) aligned.set(index, own);
  });
  counts.sentences += read.sentences.length;
  counts.aligned += aligned.size;
  const kept = read.sentences.map((sentence, index) => ({ ...sentence, inBody: aligned.has(index) }));
  const model = claimsOf(judged.source.text, { sentences: kept });
  const gold = claimsOf(judged.source.text, {
    sentences: kept.map((sentence, index) => withTree(sentence, aligned.get(index))),
  });
  const same = [...model].filter((claim) => gold.has(claim));
  counts.model += model.size;
  counts.gold += gold.size;
  counts.both += same.length;
  if (!process.argv.includes('--differences')) return;
  for (const claim of model) if (!gold.has(claim)) console.log(`model only: ${claim}`);
  for (const claim of gold) if (!model.has(claim)) console.log(`gold only:  ${claim}`);
}

/** Puts the gold's parts of speech and tree in the place of what the model says. */
function withTree(sentence: Sentence, rows: readonly Row[] | undefined): Sentence {
  if (!rows) return sentence;
  const tokens = sentence.tokens.map((token, at) => ({
    ...token,
    upos: (rows[at]?.[3] ?? token.upos) as Upos,
    head: Number(rows[at]?.[6] ?? 0) - 1,
    relation: rows[at]?.[7] ?? token.relation,
  }));
  return { ...sentence, tokens };
}

/** The claims of a text with the sentence they stand in, each once. */
function claimsOf(text: string, annotation: Annotation): ReadonlySet<string> {
  const { article } = asRead(text);
  const mentions = extractMentions(article, annotation);
  const drafts = extractClaims({ article, annotation, mentions, predicates });
  return new Set(
    drafts.map((draft) => {
      const at = annotation.sentences.findIndex(({ end }) => draft.quote.start < end);
      return `${at}: ${say(draft, mentions)}`;
    }),
  );
}
