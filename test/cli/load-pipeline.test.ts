import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { makeEncoderAnnotator } from '../../ingest/reader/encoder-annotator.ts';
import { encoderOrRules, loadPipeline } from '../../src/cli/load-pipeline.ts';

const empty = mkdtempSync(join(tmpdir(), 'claimgraph-models-'));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(empty, { recursive: true, force: true });
});

it('without a model the rules read, and one message says so', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  for (let time = 0; time < 2; time += 1)
    expect((await encoderOrRules(() => makeEncoderAnnotator(empty))).id).toBe('rules-1');
  expect(said).toHaveBeenCalledTimes(1);
  expect(said.mock.calls[0]?.[0]).toMatch(/cannot be loaded[\s\S]*--reader rules/u);
});

it('each reader has a pipeline of its own, and the encoder names its weights', async () => {
  const encoder = await loadPipeline('encoder');
  const rules = await loadPipeline('rules');
  expect(encoder.annotator.id).toMatch(/^encoder-\d+\/.+/u);
  expect(encoder.id).not.toBe(rules.id);
});
