import { afterAll, expect, it } from 'vitest';
import { makeAnnotatorPool } from '../../../ingest/reader/annotator-pool.ts';
import { makeEncoderAnnotator } from '../../../ingest/reader/encoder-annotator.ts';
import { ConfigError } from '../../../src/errors.ts';
import { packagePath } from '../../../src/package-root.ts';

const TEXTS = Array.from(
  { length: 12 },
  (_, index) =>
    `Norrland Steel bought mine ${index} from Kestrel Motors. ${'It closed in May. '.repeat(index % 5)}`,
);
const whole = (text: string) => [text, { start: 0, end: text.length }] as const;

const pool = await makeAnnotatorPool({ size: 2, memoryMb: 96 });
afterAll(() => pool.close());

it('reads as one thread does, each text by itself, under the same id', { timeout: 60_000 }, async () => {
  const single = await makeEncoderAnnotator();
  expect(pool.id).toBe(single.id);
  const together = await Promise.all(TEXTS.map((text) => pool.annotate(...whole(text))));
  for (const [index, text] of TEXTS.entries())
    expect(together[index]).toEqual(await single.annotate(...whole(text)));
});

it('a text that ends its thread fails alone, and the next one is read', { timeout: 60_000 }, async () => {
  const [text = ''] = TEXTS;
  const before = await pool.annotate(...whole(text));
  const huge = 'mine '.repeat(2_000_000);
  const outcomes = await Promise.allSettled([huge, text, text].map((each) => pool.annotate(...whole(each))));
  expect(outcomes[0]).toMatchObject({ status: 'rejected', reason: { code: 'ERR_WORKER_OUT_OF_MEMORY' } });
  expect(outcomes.slice(1).map((outcome) => outcome.status === 'fulfilled' && outcome.value)).toEqual([
    before,
    before,
  ]);
  expect(await pool.annotate(...whole(text))).toEqual(before);
});

it('rejects where the model cannot be loaded', async () => {
  const pooling = makeAnnotatorPool({ size: 2, models: packagePath('samples') });
  await expect(pooling).rejects.toBeInstanceOf(ConfigError);
  await expect(pooling).rejects.toMatchObject({ hint: expect.stringContaining('--reader rules') });
});
