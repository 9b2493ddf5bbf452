/**
 * Tries the thresholds of `ingest/reader/merge-names.ts` on the sets that readers are judged on; one line a setting,
 * F1/precision/recall of people, organisations and places. `npx tsx bench/reader-sweep.ts`: run it with new weights.
 */
import { resolve } from 'node:path';
import type { NameSpan } from '../ingest/annotation.ts';
import { type EncoderReading, encodeSentence } from '../ingest/reader/encoder/encode-sentence.ts';
import { loadSession } from '../ingest/reader/encoder/session.ts';
import { toTokens } from '../ingest/reader/encoder/to-tokens.ts';
import { type UdWord, udWords, wholeWords } from '../ingest/reader/encoder/ud-tokens.ts';
import { MERGE, type MergeOptions, mergeNames } from '../ingest/reader/merge-names.ts';
import { findNames } from '../ingest/reader/name-finder.ts';
import type { Word } from '../ingest/reader/tokenizer.ts';
import { packagePath } from '../src/package-root.ts';
import { type DocumentText, detokenise } from './reader-sets/detokenise.ts';
import type { JudgedDocument } from './reader-sets/judged.ts';
import { place } from './reader-sets/readers.ts';
import { judgedSets } from './reader-sets/sets.ts';
import { countNames, emptyNameTally, totalOf } from './reader-sets/tally.ts';

/** A document with what rules and encoder say of it, whatever the setting. */
interface Prepared {
  readonly document: JudgedDocument;
  readonly text: DocumentText;
  readonly rules: readonly (readonly NameSpan[])[];
  /** Hyphenated words as they stand, and cut as UD does. */
  readonly whole: readonly EncoderReading[];
  readonly split: readonly EncoderReading[];
}

const TRIALS: readonly Partial<MergeOptions>[] = [
  {},
  ...[0, 0.2, 0.4, 0.6, 0.8].map((outside) => ({ outside })),
  ...[0, 0.5, 0.97].map((outsideCertain) => ({ outsideCertain })),
  ...[0, 0.5, 0.97].map((outsideKnown) => ({ outsideKnown })),
  ...[0, 0.8].map((rulesVote) => ({ rulesVote })),
  ...[0, 0.8].map((rulesSure) => ({ rulesSure })),
  { certain: 2 },
  { widens: false },
  { certain: 2, outside: 0, outsideKnown: 0 },
];

const session = await loadSession();
const sets = Object.entries(judgedSets(resolve(packagePath(), '../shared/data')));
const prepared: { readonly name: string; readonly texts: readonly Prepared[] }[] = [];
for (const [name, documents] of sets) {
  const texts: Prepared[] = [];
  for (const document of documents) {
    const text = detokenise(document);
    const whole = await readAll(text.words, wholeWords);
    const split = await readAll(text.words, udWords);
    texts.push({ document, text, rules: findNames(text.words), whole, split });
  }
  prepared.push({ name, texts });
}
console.log(`${'setting'.padEnd(52)} ${prepared.map(({ name }) => name.padEnd(17)).join(' ')}`);
for (const words of ['whole', 'split'] as const) {
  for (const trial of TRIALS) report(`${words} ${JSON.stringify(trial)}`, words, { ...MERGE, ...trial });
}

function report(label: string, words: 'whole' | 'split', options: MergeOptions): void {
  const cells = prepared.map(({ texts }) => {
    const tally = emptyNameTally();
    for (const { document, text, rules, ...readings } of texts) {
      const names = mergeNames({ sentences: text.words, readings: readings[words], rules }, options);
      countNames(tally, place(text.words, names), { document, text });
    }
    return totalOf(tally);
  });
  console.log(`${label.padEnd(52)} ${cells.join(' ')}`);
}

async function readAll(
  sentences: readonly (readonly Word[])[],
  cut: (words: readonly Word[]) => readonly UdWord[],
): Promise<readonly EncoderReading[]> {
  const readings: EncoderReading[] = [];
  for (const words of sentences) {
    const parts = cut(words);
    const texts = parts.map(({ text }) => text);
    readings.push(toTokens(await encodeSentence(texts, session), parts, words.length));
  }
  return readings;
}
