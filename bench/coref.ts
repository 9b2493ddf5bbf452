/**
 * Judges coreference inside the article on GUM's dev split, which nothing was trained or fitted on: links of pronouns
 * and definite nouns to the right name (`coref/score-links.ts` says what is right), once with the names the reader
 * finds and once with the gold's names. `npx tsx bench/coref.ts`, with `--errors` for wrong links
 * and those not made, `--by-order` to link by word order, without trees.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Annotation } from '../ingest/annotation.ts';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { ChainTable } from '../ingest/stages/05-mentions/chain-table.ts';
import { linkDemonyms } from '../ingest/stages/05-mentions/demonyms.ts';
import { linkByTree } from '../ingest/stages/05-mentions/link-by-tree.ts';
import { linkNames } from '../ingest/stages/05-mentions/names.ts';
import { linkShortForms } from '../ingest/stages/05-mentions/short-forms.ts';
import { packagePath } from '../src/package-root.ts';
import { listFiles } from '../test/list-files.ts';
import { readGoldGroups } from './coref/gold-groups.ts';
import { type JudgedText, readJudged, withGoldNames } from './coref/judged-text.ts';
import { countLinks, emptyLinkTally, type LinkCount, SORTS } from './coref/score-links.ts';

const folder = resolve(packagePath(), '../shared/data/gum/dev');
if (!existsSync(folder)) throw new Error(`${folder} is not here: the sets are not part of the package`);
const annotator = await makeEncoderAnnotator();
const texts: JudgedText[] = [];
for (const file of listFiles(folder, '.', /\.conllu$/))
  texts.push(await readJudged(readGoldGroups(join(folder, file)), annotator));

judge('names as read', ({ annotation }) => annotation);
judge('names of the gold', withGoldNames);

function judge(title: string, read: (text: JudgedText) => Annotation): void {
  const tally = emptyLinkTally();
  for (const judged of texts) {
    const errors = countLinks(tally, judged, link(judged.source.text, read(judged)));
    if (!process.argv.includes('--errors')) continue;
    for (const { sort, sentence, form, name } of errors)
      console.log(
        `${sort}: ${form} → ${name ?? 'nothing'}  | ${judged.gold.document.sentences[sentence]?.words.join(' ')}`,
      );
  }
  console.log(`\n${title}`);
  for (const sort of SORTS) console.log(`  ${sort.padEnd(14)} ${rates(tally[sort])}`);
  const personal = (['he, she', 'it', 'they', 'reflexive'] as const).map((sort) => tally[sort]);
  console.log(`  ${'pronouns, all'.padEnd(14)} ${rates(sum(personal))}`);
}

function link(text: string, annotation: Annotation) {
  const table = new ChainTable(text, annotation.sentences);
  linkNames(table);
  linkDemonyms(table);
  if (process.argv.includes('--by-order')) linkShortForms(table);
  else linkByTree(table);
  return table.toMentionSet();
}

function sum(counts: readonly LinkCount[]): LinkCount {
  const total = { made: 0, right: 0, gold: 0 };
  for (const { made, right, gold } of counts) {
    total.made += made;
    total.right += right;
    total.gold += gold;
  }
  return total;
}

function rates({ made, right, gold }: LinkCount): string {
  const share = (part: number, whole: number) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));
  return `precision ${share(right, made)} (${right} of ${made})  recall ${share(right, gold)} (of ${gold})`;
}
