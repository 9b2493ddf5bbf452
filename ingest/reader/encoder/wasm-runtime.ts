import { readFile } from 'node:fs/promises';
import { type LoadRuntime, SESSION_OPTIONS } from './runtime.ts';

/**
 * Loads ONNX Runtime as WebAssembly: it runs wherever Node does, several times slower. Its scores differ from the native
 * library's in the last digits, so that a rare tie is decided otherwise.
 */
export const loadWasm: LoadRuntime = async () => {
  const { env, InferenceSession, Tensor } = await import('onnxruntime-web');
  env.wasm.numThreads = 1;
  return {
    name: 'wasm',
    tensor: (numbers) => new Tensor('int64', numbers, [1, numbers.length]),
    create: async (file) =>
      InferenceSession.create(await readFile(file), { ...SESSION_OPTIONS, executionProviders: ['wasm'] }),
  };
};
