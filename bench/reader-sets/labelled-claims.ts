import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Modality, Polarity } from '../../src/domain/evidence.ts';

/** A predicate of our own labels: where it stands in its document, and how it is put. */
export interface LabelledClaim {
  readonly start: number;
  readonly end: number;
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** A document's text, a sentence a line, with its labelled predicates in order of the text. */
export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
}

interface Row extends Pick<LabelledClaim, 'polarity' | 'modality'> {
  readonly set: string;
  readonly doc: string;
  readonly sent: string;
  readonly verb: number;
}

/** Reads `training/labels/measure-claims.jsonl` with the texts that it points into. */
export function readLabelledClaims(labels: string, data: string): readonly LabelledDocument[] {
  const rows = readFileSync(labels, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const wanted = new Map<string, Row[]>();
  for (const row of rows) wanted.set(row.doc, [...(wanted.get(row.doc) ?? []), row]);
  const files = ['dev', 'train'].flatMap((part) => {
    const folder = join(data, 'gum', part);
    return readdirSync(folder).map((name) => join(folder, name));
  });
  return [...files, join(data, 'ud/ewt_train.conllu')]
    .filter((path) => path.endsWith('.conllu'))
    .flatMap((path) => readFileSync(path, 'utf8').split(/^(?=# newdoc)/mu))
    .flatMap((block) => {
      const name = /^# newdoc id = (.+)$/mu.exec(block)?.[1] ?? '';
      const claims = wanted.get(name);
      return claims ? [toDocument(name, block, claims)] : [];
    });
}

function toDocument(name: string, block: string, rows: readonly Row[]): LabelledDocument {
  let text = '';
  const claims: LabelledClaim[] = [];
  for (const sentence of block.trim().split(/\n\n+/u)) {
    const id = /^# sent_id = (.+)$/mu.exec(sentence)?.[1];
    const line = /^# text = (.+)$/mu.exec(sentence)?.[1] ?? '';
    const words = placeWords(sentence, line);
    for (const { sent, verb, polarity, modality } of rows) {
      const word = sent === id ? words[verb] : undefined;
      if (word)
        claims.push({ start: text.length + word.start, end: text.length + word.end, polarity, modality });
    }
    text += `${line}\n`;
  }
  return { name, text, claims };
}

/** Finds each word in its sentence's text; words of a contraction that are not spelt there stand at its start. */
function placeWords(
  sentence: string,
  line: string,
): readonly { readonly start: number; readonly end: number }[] {
  let at = 0;
  return sentence
    .split('\n')
    .map((row) => row.split('\t'))
    .filter(([id]) => /^\d+$/u.test(id ?? ''))
    .map(([, form = '']) => {
      const found = line.indexOf(form, at);
      const start = found < 0 || found > at + 3 ? at : found;
      at = found === start ? start + form.length : at;
      return { start, end: Math.max(at, start + 1) };
    });
}
