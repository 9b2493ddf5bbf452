/**
 * Judges who says what on PolNeAR's dev articles, which nothing was trained on: token precision, recall and F1 of source,
 * cue and content, over the frames that stage 6 finds with the encoder. `npx tsx bench/speech.ts`, with `--half` for every
 * second article. The set marks no speech inside speech, so "outermost" leaves nested frames out; "all" counts them
 * as mistakes. "encoder alone" are the speech layers without parse and rules.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { packagePath } from '../src/package-root.ts';
import { readPolnear } from './speech-sets/polnear.ts';
import { framesOf, spansOf } from './speech-sets/said.ts';
import { countSpeech, emptySpeechTally, speechLine } from './speech-sets/tally.ts';

const folder = [resolve(packagePath(), '../shared'), resolve(packagePath(), '../../shared')]
  .map((shared) => resolve(shared, 'data/attribution/dev'))
  .find((each) => existsSync(each));
if (folder) await judge(folder);
else console.log('speech: skipped, ../shared/data/attribution/dev is not here');

async function judge(dev: string): Promise<void> {
  const annotator = await makeEncoderAnnotator();
  const half = process.argv.includes('--half');
  const articles = readPolnear(dev).filter((_, at) => !half || at % 2 === 0);
  const tallies = {
    'frames, outermost': emptySpeechTally(),
    'frames, all': emptySpeechTally(),
    'encoder alone': emptySpeechTally(),
  };
  for (const article of articles) {
    const { text } = article;
    const annotation = await annotator.annotate(text, { start: 0, end: text.length });
    const words = annotation.sentences.flatMap(({ tokens }) => tokens);
    const found = {
      'frames, outermost': framesOf(text, annotation, { flat: true }),
      'frames, all': framesOf(text, annotation, { flat: false }),
      'encoder alone': spansOf(annotation),
    };
    for (const [name, tally] of Object.entries(tallies))
      countSpeech(tally, article, { words, found: found[name as keyof typeof found] });
  }
  console.log(`PolNeAR dev, ${articles.length} articles, ${annotator.id}`);
  for (const [name, tally] of Object.entries(tallies))
    console.log(`  ${name.padEnd(18)} ${speechLine(tally)}`);
}
