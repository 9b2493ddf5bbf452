/**
 * Judges polarity and modality on our own labels (`training/labels/measure-claims.jsonl`, never trained on): the encoder
 * reads the documents, and what is said of the labelled predicates is compared. Who speaks is another matter, so modality
 * is given twice: with the encoder's speech spans, and with the label saying whether somebody else speaks. `--errors` lists what is wrong,
 * `--data <folder>` says where the sets are.
 */
import type { Sentence, SpeechSpan } from '../ingest/annotation.ts';
import { makeEncoderAnnotator } from '../ingest/reader/encoder-annotator.ts';
import { treePolarity } from '../ingest/stages/06-claims/polarity.ts';
import { predicateAt } from '../ingest/stages/06-claims/tree-governor.ts';
import { treeModality } from '../ingest/stages/06-claims/tree-modality.ts';
import { makeTree } from '../ingest/tree.ts';
import { packagePath } from '../src/package-root.ts';
import { dataFolder } from './reader-sets/data-folder.ts';
import { type LabelledClaim, readLabelledClaims } from './reader-sets/labelled-claims.ts';
import { wilson } from './reader-sets/wilson.ts';

const data = dataFolder();
const labels = packagePath('training', 'labels', 'measure-claims.jsonl');
const annotator = await makeEncoderAnnotator();

interface Judged extends LabelledClaim {
  readonly sentence: string;
  readonly word: string;
  readonly found: string;
  readonly bySpans: string;
  readonly byLabel: string;
}

const judged: Judged[] = [];
let missing = 0;
for (const { text, claims } of readLabelledClaims(labels, data)) {
  const { sentences } = await annotator.annotate(text, { start: 0, end: text.length });
  for (const claim of claims) {
    const sentence = sentences.find(({ start, end }) => claim.start >= start && claim.start < end);
    const one = sentence ? judge(claim, sentence, text) : null;
    if (one) judged.push(one);
    else missing += 1;
  }
}
report('polarity', judged, (each) => each.polarity === each.found);
report(
  'polarity, negated',
  judged.filter(({ polarity }) => polarity === 'NEGATED'),
  (each) => each.polarity === each.found,
);
report("modality, speech by the encoder's spans", judged, (each) => each.modality === each.bySpans);
report('modality, speech as labelled', judged, (each) => each.modality === each.byLabel);
for (const modality of new Set(judged.map((each) => each.modality)))
  report(
    `  ${modality}, speech as labelled`,
    judged.filter((each) => each.modality === modality),
    (each) => each.modality === each.byLabel,
  );
console.log(`predicates without a word in the reading: ${missing}`);
if (process.argv.includes('--errors')) listErrors();

function judge(claim: LabelledClaim, sentence: Sentence, text: string): Judged | null {
  const tree = makeTree(sentence.tokens);
  const word = sentence.tokens.findIndex(({ start, end }) => claim.start >= start && claim.start < end);
  if (!tree || word < 0) return null;
  const at = predicateAt(tree, word);
  return {
    ...claim,
    sentence: text.slice(sentence.start, sentence.end),
    word: sentence.tokens[word]?.text ?? '',
    found: treePolarity(tree, at),
    bySpans: treeModality(tree, at, isReported(sentence.speech, at)),
    byLabel: treeModality(tree, at, claim.modality === 'REPORTED'),
  };
}

function isReported(speech: readonly SpeechSpan[], at: number): boolean {
  return speech.some(({ layer, from, to }) => layer === 'content' && at >= from && at < to);
}

function report(name: string, claims: readonly Judged[], isRight: (claim: Judged) => boolean): void {
  const right = claims.filter(isRight).length;
  console.log(`${name.padEnd(42)} ${wilson(right, claims.length)}`);
}

function listErrors(): void {
  for (const { polarity, found, modality, bySpans, byLabel, word, sentence } of judged) {
    if (polarity !== found) console.log(`\n${polarity} read ${found}: ${word} | ${sentence}`);
    if (modality !== byLabel) console.log(`\n${modality} read ${byLabel}: ${word} | ${sentence}`);
    else if (modality !== bySpans)
      console.log(`\n(spans) ${modality} read ${bySpans}: ${word} | ${sentence}`);
  }
}
