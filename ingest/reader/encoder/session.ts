import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InferenceSession, OnnxValue } from 'onnxruntime-node';
import { readerUnavailable } from '../../../src/errors.ts';
import { packagePath } from '../../../src/package-root.ts';
import { type ModelMeta, readMeta } from './model-meta.ts';
import { makeWordPieces, type WordPieces } from './word-piece.ts';

/** Numbers of one sentence as they go in: pieces, their shapes, and the first piece of each word. */
export interface EncoderInput {
  readonly pieces: readonly number[];
  readonly shapes: readonly number[];
  readonly first: readonly number[];
}

/** Scores as they come out, by the name of the output; row after row. */
export type EncoderOutput = Readonly<Record<string, Float32Array>>;

/** A loaded model. */
export interface EncoderSession {
  readonly meta: ModelMeta;
  readonly pieces: WordPieces;
  run(input: EncoderInput): Promise<EncoderOutput>;
}

const loading = new Map<string, Promise<EncoderSession>>();

/**
 * Loads the model of a folder once for the whole process. One thread and one sentence at a time: int8 scales are taken over a
 * whole batch, so that only alone does a sentence get the same labels whatever stands beside it.
 * Throws `ConfigError` when the native library or the model cannot be loaded.
 */
export function loadSession(folder: string = packagePath('models')): Promise<EncoderSession> {
  const known = loading.get(folder);
  if (known) return known;
  const session = load(folder).catch((error: unknown) => {
    loading.delete(folder);
    throw readerUnavailable(error);
  });
  loading.set(folder, session);
  return session;
}

async function load(folder: string): Promise<EncoderSession> {
  const meta = readMeta(folder);
  const pieces = makeWordPieces(readFileSync(join(folder, 'vocab.txt'), 'utf8'));
  const { InferenceSession: Sessions, Tensor } = await import('onnxruntime-node');
  const session = await Sessions.create(join(folder, meta.file), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  });
  const row = (numbers: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
  const run = async ({ pieces: ids, shapes, first }: EncoderInput) => {
    const feeds: InferenceSession.FeedsType = {
      input_ids: row(ids),
      mask: row(ids.map(() => 1)),
      shape: row(shapes),
      first: row(first),
    };
    const wanted = Object.fromEntries(
      Object.entries(feeds).filter(([name]) => session.inputNames.includes(name)),
    );
    const results: Readonly<Record<string, OnnxValue>> = await session.run(wanted);
    return Object.fromEntries(
      Object.entries(results).map(([name, { data }]) => [name, data as Float32Array]),
    );
  };
  return { meta, pieces, run };
}
