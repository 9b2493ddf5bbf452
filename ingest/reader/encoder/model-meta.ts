import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the training says of its model: the order of the output columns, written beside the weights. */
export interface ModelMeta {
  /** Name and version of the weights; part of the pipeline id. */
  readonly version: string;
  /** The weights, inside `models/`. */
  readonly file: string;
  /** Pieces that go through at once, with those at both ends. */
  readonly maxPieces: number;
  readonly ner: readonly string[];
  readonly upos: readonly string[];
  readonly relations: readonly string[];
  /** Each column is a whole combination, as in `Tense=Past|VerbForm=Fin`; `_` is none. */
  readonly features: readonly string[];
  readonly mentions: readonly string[];
  /** Layers of reported speech, each with its own O, B and I columns. */
  readonly speechLayers: readonly string[];
}

/** Reads `meta.json` of a folder of weights. Throws what `readFileSync` and `JSON.parse` throw. */
export function readMeta(folder: string): ModelMeta {
  return JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as ModelMeta;
}
