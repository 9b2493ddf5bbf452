import type { InferenceSession, Tensor } from 'onnxruntime-node';

/** What runs a model: the native library, or the same compiled to WebAssembly. */
export interface Runtime {
  readonly name: 'native' | 'wasm';
  /** Makes a row of whole numbers. */
  tensor(numbers: BigInt64Array): Tensor;
  /** Opens the weights of a file. */
  create(file: string): Promise<InferenceSession>;
}

/** Loads a runtime; rejects where it does not run on this machine. */
export type LoadRuntime = () => Promise<Runtime>;

/**
 * One thread and no reordering: the same sentence gives the same scores, and processes share the cores. The graph runs as
 * `training/runtime_graph.py` wrote it: what the library would still fuse is slower, and loading takes half as long.
 */
export const SESSION_OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'disabled',
  logSeverityLevel: 3,
} as const;

/** Loads the native library: the fast one, for glibc Linux, macOS and Windows. */
export const loadNative: LoadRuntime = async () => {
  const { InferenceSession: Sessions, Tensor: Tensors } = await import('onnxruntime-node');
  return {
    name: 'native',
    tensor: (numbers) => new Tensors('int64', numbers, [1, numbers.length]),
    create: (file) => Sessions.create(file, SESSION_OPTIONS),
  };
};

/** Takes the first runtime that loads; `onFallback` is told why the first did not. Rejects with that reason when none does. */
export async function firstRuntime(
  loaders: readonly LoadRuntime[],
  onFallback: (reason: unknown) => void = () => {},
): Promise<Runtime> {
  let reason: unknown;
  for (const [index, load] of loaders.entries()) {
    try {
      const runtime = await load();
      if (index > 0) onFallback(reason);
      return runtime;
    } catch (error) {
      reason ??= error;
    }
  }
  throw reason;
}
