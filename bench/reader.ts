/**
 * Judges readers on sets that nothing was trained on: names (people, organisations, places; exact spans), parts of
 * speech and trees, words a CPU-second, memory. `npm run bench:reader`, with `--set "GUM dev"` for one set.
 * On "words" a reader gets the set's own words; on "text" the words set as text, one sentence a line, as in the product.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { encodeSentence } from '../ingest/reader/encoder/encode-sentence.ts';
import { type EncoderSession, loadSession } from '../ingest/reader/encoder/session.ts';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { makeRulesAnnotator } from '../ingest/reader/rules-annotator.ts';
import { packagePath } from '../src/package-root.ts';
import { detokenise } from './reader-sets/detokenise.ts';
import type { JudgedDocument } from './reader-sets/judged.ts';
import {
  annotatorOnText,
  encoderOnWords,
  mergedOnWords,
  type Reader,
  rulesOnWords,
} from './reader-sets/readers.ts';
import { judgedSets } from './reader-sets/sets.ts';
import { countNames, emptyNameTally, kindsOf, totalOf } from './reader-sets/tally.ts';

const data = resolve(packagePath(), '../shared/data');
if (!existsSync(data)) throw new Error(`${data} is not here: the sets are not part of the package`);
const wanted = process.argv.includes('--set') ? process.argv[process.argv.indexOf('--set') + 1] : null;

const started = performance.now();
const session = await loadSession();
console.log(`model ${session.meta.version}, loaded in ${Math.round(performance.now() - started)} ms`);
const encoder = await makeEncoderAnnotator();
const readers: Readonly<Record<string, Reader>> = {
  'rules, words': rulesOnWords,
  'encoder alone, words': encoderOnWords(session),
  'merged, words': mergedOnWords(session),
  'rules, text': annotatorOnText(makeRulesAnnotator()),
  'merged, text': annotatorOnText(encoder),
};
for (const [name, documents] of Object.entries(judgedSets(data))) {
  if (wanted && wanted !== name) continue;
  const sentences = documents.flatMap((document) => document.sentences);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  console.log(`\n${name}: ${sentences.length} sentences, ${words} words`);
  for (const [reader, read] of Object.entries(readers)) await judgeNames(reader, read, { documents, words });
  if (sentences[0]?.heads) await judgeTrees(documents, session);
}
console.log(`\nmemory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);

async function judgeNames(
  name: string,
  read: Reader,
  { documents, words }: { readonly documents: readonly JudgedDocument[]; readonly words: number },
): Promise<void> {
  const tally = emptyNameTally();
  const began = process.cpuUsage();
  for (const document of documents) {
    const text = detokenise(document);
    countNames(tally, await read(text), { document, text });
  }
  const { user, system } = process.cpuUsage(began);
  const speed = Math.round(words / ((user + system) / 1e6));
  console.log(`  ${name.padEnd(21)} all ${totalOf(tally)}  ${kindsOf(tally)}  ${speed} words/CPU-s`);
}

async function judgeTrees(documents: readonly JudgedDocument[], model: EncoderSession): Promise<void> {
  const count = { words: 0, upos: 0, heads: 0, labelled: 0 };
  for (const { words, upos = [], heads = [], relations = [] } of documents.flatMap(
    (each) => each.sentences,
  )) {
    const reading = await encodeSentence(words, model);
    reading.words.forEach((word, at) => {
      const head = word.head === heads[at];
      count.words += 1;
      count.upos += Number(word.upos === upos[at]);
      count.heads += Number(head);
      count.labelled += Number(head && word.relation === relations[at]);
    });
  }
  const share = (part: number) => (part / count.words).toFixed(4);
  console.log(
    `  encoder alone, words  UPOS ${share(count.upos)}  UAS ${share(count.heads)}  LAS ${share(count.labelled)}`,
  );
}
