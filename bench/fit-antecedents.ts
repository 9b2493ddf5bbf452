/**
 * Fits the weights that rank a pronoun's antecedents (`ingest/stages/05-mentions/antecedent-weights.ts`) on GUM's train
 * split, without its conversations and video blogs, and writes that file: `npx tsx bench/fit-antecedents.ts`. What was
 * linked before is a fact for what comes after, so the fit is made three times, each time on the links of the last.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { ChainTable } from '../ingest/stages/05-mentions/chain-table.ts';
import { linkDemonyms } from '../ingest/stages/05-mentions/demonyms.ts';
import { linkByTree } from '../ingest/stages/05-mentions/link-by-tree.ts';
import { linkNames } from '../ingest/stages/05-mentions/names.ts';
import { type AntecedentWeights, weightKey } from '../ingest/stages/05-mentions/rank-antecedents.ts';
import type { Referent } from '../ingest/stages/05-mentions/referent.ts';
import { packagePath } from '../src/package-root.ts';
import { listFiles } from '../test/list-files.ts';
import { type Choice, fitWeights } from './coref/fit-weights.ts';
import { readGoldGroups } from './coref/gold-groups.ts';
import { type JudgedText, readJudged, wordsByPlace } from './coref/judged-text.ts';

type Choices = Record<keyof AntecedentWeights, Choice[]>;

const folder = resolve(packagePath(), '../shared/data/gum/train');
const annotator = await makeEncoderAnnotator();
const texts: JudgedText[] = [];
for (const file of listFiles(folder, '.', /^(?!.*_(?:conversation|vlog)_).*\.conllu$/))
  texts.push(await readJudged(readGoldGroups(join(folder, file)), annotator));

let weights: AntecedentWeights = { PERSON: {}, IT: {}, THEY: {} };
for (let round = 1; round <= 3; round += 1) {
  const choices: Choices = { PERSON: [], IT: [], THEY: [] };
  for (const text of texts) observe(text, choices);
  weights = {
    PERSON: fitWeights(choices.PERSON),
    IT: fitWeights(choices.IT),
    THEY: fitWeights(choices.THEY),
  };
  const sizes = Object.entries(choices).map(([key, list]) => `${key} ${list.length}`);
  console.log(`round ${round}: ${sizes.join(', ')} pronouns`);
}
writeFileSync(
  packagePath('ingest/stages/05-mentions/antecedent-weights.ts'),
  `import type { AntecedentWeights } from './rank-antecedents.ts';

/** Weights of the facts in \`antecedent-features.ts\`, fitted on GUM's train split by \`bench/fit-antecedents.ts\`. */
export const ANTECEDENT_WEIGHTS: AntecedentWeights = ${JSON.stringify(weights, null, 2)};
`,
);

function observe(judged: JudgedText, choices: Choices): void {
  const { annotation, gold, source } = judged;
  const table = new ChainTable(source.text, annotation.sentences);
  linkNames(table);
  linkDemonyms(table);
  const place = wordsByPlace(judged);
  const groupAt = (sentence: number, at: number): string | undefined => {
    const word = place.get(annotation.sentences[sentence]?.tokens[at]?.start ?? -1);
    return word && gold.groups.get(`${word.sentence}:${word.word}`);
  };
  linkByTree(table, {
    weights,
    observe: ({ sentence, at, family }, candidates) => {
      const own = groupAt(sentence, at);
      const judgedOnes = candidates.map(({ features, referent }) => ({
        features,
        right: own !== undefined && referent !== null && groupOf(referent, groupAt) === own,
      }));
      const none = judgedOnes.every(({ right }) => !right);
      choices[weightKey(family)].push({
        candidates: judgedOnes.map((each, index) =>
          none && index === judgedOnes.length - 1 ? { ...each, right: true } : each,
        ),
      });
    },
  });
}

/** The group most of a referent's places belong to. */
function groupOf(
  { spots }: Referent,
  groupAt: (sentence: number, at: number) => string | undefined,
): string | undefined {
  const votes = new Map<string, number>();
  for (const { sentence, head } of spots) {
    const group = groupAt(sentence, head);
    if (group) votes.set(group, (votes.get(group) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
