import { readFileSync } from 'node:fs';
import type { Triple } from './match-triple.ts';

/** A sentence of the set, its words apart, with its triples. */
export interface CarbSentence {
  readonly words: readonly string[];
  readonly gold: readonly Triple[];
}

/** Reads CaRB's table: sentence, relation, then arguments, a triple a line. */
export function readCarb(path: string): readonly CarbSentence[] {
  const sentences = new Map<string, Triple[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const [sentence = '', relation = '', ...args] = line.trim().split('\t');
    const triples = sentences.get(sentence.trim()) ?? [];
    sentences.set(sentence.trim(), triples);
    // Arguments marked "C:" are context, which the set's own scorer leaves out, too.
    const said = args.filter((arg) => !arg.includes('C: ')).map((arg) => arg.trim());
    triples.push({ relation: relation.trim(), args: said, confidence: 1 });
  }
  return [...sentences].map(([sentence, gold]) => ({
    words: sentence.split(' ').filter((word) => word !== ''),
    gold,
  }));
}
