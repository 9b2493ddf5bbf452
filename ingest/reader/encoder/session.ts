import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InferenceSession, OnnxValue } from 'onnxruntime-node';
import { readerUnavailable } from '../../../src/errors.ts';
import { packagePath } from '../../../src/package-root.ts';
import { type ModelMeta, readMeta } from './model-meta.ts';
import { firstRuntime, type LoadRuntime, loadNative, type Runtime } from './runtime.ts';
import { loadWasm } from './wasm-runtime.ts';
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
  readonly runtime: Runtime['name'];
  run(input: EncoderInput): Promise<EncoderOutput>;
}

export interface SessionOptions {
  /** Runtimes in the order in which they are tried. */
  readonly runtimes?: readonly LoadRuntime[];
  /** Told once a process and model, with the reason, where the slow runtime has to do. */
  readonly onFallback?: ((reason: unknown) => void) | undefined;
}

const loading = new Map<string, Promise<EncoderSession>>();

/**
 * Loads the model of a folder once for the whole process. One thread and one sentence at a time: int8 scales are taken over a
 * whole batch, so that only alone does a sentence get the same labels whatever stands beside it.
 * Throws `ConfigError` when no runtime or the model can be loaded.
 */
export function loadSession(
  folder: string = packagePath('models'),
  options: SessionOptions = {},
): Promise<EncoderSession> {
  const known = loading.get(folder);
  if (known) return known;
  const session = openSession(folder, options).catch((error: unknown) => {
    loading.delete(folder);
    throw readerUnavailable(error);
  });
  loading.set(folder, session);
  return session;
}

/** Opens the model of a folder anew. Rejects with what the runtime or the file system says. */
export async function openSession(
  folder: string,
  { runtimes = [loadNative, loadWasm], onFallback }: SessionOptions = {},
): Promise<EncoderSession> {
  const meta = readMeta(folder);
  const pieces = makeWordPieces(readFileSync(join(folder, 'vocab.txt'), 'utf8'));
  const runtime = await firstRuntime(runtimes, onFallback);
  const session = await runtime.create(join(folder, meta.file));
  const row = (numbers: readonly number[]) => {
    const long = new BigInt64Array(numbers.length);
    for (let at = 0; at < numbers.length; at += 1) long[at] = BigInt(numbers[at] ?? 0);
    return runtime.tensor(long);
  };
  const run = async ({ pieces: ids, shapes, first }: EncoderInput) => {
    const feeds: InferenceSession.FeedsType = { input_ids: row(ids), shape: row(shapes), first: row(first) };
    const results: Readonly<Record<string, OnnxValue>> = await session.run(feeds);
    return Object.fromEntries(
      Object.entries(results).map(([name, { data }]) => [name, data as Float32Array]),
    );
  };
  return { meta, pieces, runtime: runtime.name, run };
}
