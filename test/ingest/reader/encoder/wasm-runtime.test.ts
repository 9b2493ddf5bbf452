import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { encodeSentence } from '../../../../ingest/reader/encoder/encode-sentence.ts';
import { firstRuntime, loadNative } from '../../../../ingest/reader/encoder/runtime.ts';
import { openSession } from '../../../../ingest/reader/encoder/session.ts';
import { loadWasm } from '../../../../ingest/reader/encoder/wasm-runtime.ts';
import { packagePath } from '../../../../src/package-root.ts';

const fixture = packagePath('test/fixtures/reader/parity.json');
const sentences = (JSON.parse(readFileSync(fixture, 'utf8')) as { words: string[] }[]).map(
  ({ words }) => words,
);
const missing = new Error('libonnxruntime.so.1: cannot open shared object file');
const broken = () => Promise.reject(missing);

it('where the native library does not load, WebAssembly takes its place, and the reason is told once', async () => {
  const onFallback = vi.fn();
  const session = await openSession(packagePath('models'), { runtimes: [broken, loadWasm], onFallback });
  expect(session.runtime).toBe('wasm');
  expect(onFallback.mock.calls).toEqual([[missing]]);
});

it('gives the labels of the native library, a rare tie aside', { timeout: 120_000 }, async () => {
  const native = await openSession(packagePath('models'), { runtimes: [loadNative] });
  const wasm = await openSession(packagePath('models'), { runtimes: [loadWasm] });
  let labels = 0;
  let same = 0;
  for (const words of sentences) {
    const one = await encodeSentence(words, native);
    const other = await encodeSentence(words, wasm);
    one.words.forEach(({ upos, head, relation }, at) => {
      const twin = other.words[at];
      labels += 3;
      same += [upos === twin?.upos, head === twin?.head, relation === twin?.relation].filter(Boolean).length;
    });
    const spans = ({ names, speech }: typeof one) => [
      ...names.map(({ from, to, label }) => `${label} ${from}-${to}`),
      ...speech.map(({ from, to, layer }) => `${layer} ${from}-${to}`),
    ];
    labels += spans(one).length;
    same += spans(one).filter((span) => spans(other).includes(span)).length;
  }
  expect(labels).toBeGreaterThan(500);
  // Measured: 3 of 856 labels differ, all in one sentence.
  expect(same / labels).toBeGreaterThan(0.98);
});

it('the native library is taken where it loads, without a word', async () => {
  const onFallback = vi.fn();
  expect((await firstRuntime([loadNative, loadWasm], onFallback)).name).toBe('native');
  expect(onFallback).not.toHaveBeenCalled();
});

it('with no runtime the reason is that of the first', async () => {
  await expect(firstRuntime([broken, () => Promise.reject(new Error('no wasm'))])).rejects.toBe(missing);
});
