/**
 * Measures stages 2–7 over news articles: words a CPU-second, whole extraction and annotation alone, both readers.
 * `npx tsx bench/extraction.ts [folder of txt]`; the development articles of ../shared/data/attribution by default.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Annotator } from '../ingest/annotation.ts';
import { loadPredicates } from '../ingest/lexicon/load-predicates.ts';
import { extractArticle, makePipeline } from '../ingest/pipeline.ts';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { makeRulesAnnotator } from '../ingest/reader/rules-annotator.ts';
import { fetchDocuments } from '../ingest/stages/01-fetch.ts';
import { packagePath } from '../src/package-root.ts';

const folder = process.argv[2] ?? resolve(packagePath(), '../shared/data/attribution/dev/text');
if (!existsSync(folder)) throw new Error(`${folder} is not here: name a folder of txt files`);

for (const [name, annotator] of Object.entries({
  rules: makeRulesAnnotator(),
  encoder: await makeEncoderAnnotator(),
}))
  await measure(name, annotator);

async function measure(name: string, annotator: Annotator): Promise<void> {
  let annotating = 0;
  const timed: Annotator = {
    id: annotator.id,
    annotate: async (text, body) => {
      const before = process.cpuUsage();
      const annotation = await annotator.annotate(text, body);
      annotating += seconds(process.cpuUsage(before));
      return annotation;
    },
  };
  const pipeline = makePipeline({ annotator: timed, predicates: loadPredicates(), version: 'bench' });
  let [articles, words, claims] = [0, 0, 0];
  const began = process.cpuUsage();
  for await (const raw of fetchDocuments([folder])) {
    const result = raw.ok ? await extractArticle(raw.value, pipeline) : raw;
    if (!result.ok) continue;
    articles += 1;
    words += result.value.graph.article.wordCount;
    claims += result.value.graph.claims.length;
  }
  const all = seconds(process.cpuUsage(began));
  const rate = (of: number) => Math.round(words / of);
  console.log(
    `${name.padEnd(8)} ${articles} articles, ${words} words, ${claims} claims: ${rate(all)} words/CPU-s, annotation alone ${rate(annotating)}`,
  );
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}
