import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../ingest/annotation.ts';
import { makeEncoderAnnotator } from '../../../ingest/reader/encoder-annotator.ts';
import { makeRulesAnnotator } from '../../../ingest/reader/rules-annotator.ts';

const encoder = await makeEncoderAnnotator();
const rules = makeRulesAnnotator();
const read = (text: string) => encoder.annotate(text, { start: 0, end: text.length });
const shapeOf = ({ sentences }: Annotation) =>
  sentences.map(({ start, end, inBody, tokens }) => ({
    start,
    end,
    inBody,
    words: tokens.map((token) => [token.text, token.start, token.end]),
  }));

const TEXT = `Norrland’s state-owned miner doesn’t plan to sell. It bought Kestrel Motors at 10:30 ...
Ministers said on 9/11 that rare-earth exports cannot rise; the U.S. unit, Inc. or not, agreed.`;

/** One root, and from each word a way to it. */
function expectTrees({ sentences }: Annotation): void {
  for (const { tokens } of sentences) {
    if (tokens.length > 0) expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    tokens.forEach((_, start) => {
      let at: number | null | undefined = start;
      for (let step = 0; step <= tokens.length && typeof at === 'number' && at >= 0; step += 1)
        at = tokens[at]?.head;
      expect(at).toBe(-1);
    });
  }
}

/** Names lie inside their sentence and do not overlap. */
function expectNamesApart({ sentences }: Annotation): void {
  for (const { tokens, names } of sentences) {
    let free = 0;
    for (const { from, to } of names) {
      expect(from).toBeGreaterThanOrEqual(free);
      expect(to).toBeGreaterThan(from);
      free = to;
    }
    expect(free).toBeLessThanOrEqual(tokens.length);
  }
}

describe('the encoder annotator', () => {
  it('gives the sentences and words of the rules annotator, and a tree', async () => {
    const found = await read(TEXT);
    expect(shapeOf(found)).toEqual(shapeOf(await rules.annotate(TEXT, { start: 0, end: TEXT.length })));
    expectTrees(found);
  });

  it('gives the same annotation whatever was read before or beside it', async () => {
    const alone = await read(TEXT);
    const [beside] = await Promise.all([
      read(TEXT),
      read('Kestrel is a bird.'),
      read('A mine closed in May.'),
    ]);
    expect(beside).toEqual(alone);
  });

  it.each([
    ['nothing', ''],
    ['one sentence of 5,000 words', `${'Kestrel Motors bought the mine and '.repeat(833)}left.`],
    ['100,000 letters without a space', 'a'.repeat(100_000)],
    ['long words with many pieces', `${'xqzvk'.repeat(12)} `.repeat(150)],
    ['emoji only', '🚀👩‍🚀🇨🇭'.repeat(500)],
    ['control characters', 'Kestrel\u0000 bought\u0007 Motors\u001b[31m.\u2028It\u200b closed.'.repeat(50)],
    ['lone surrogates', 'Kestrel \ud83d bought \ude00 Motors.'.repeat(50)],
    ['capitals only', 'MINISTER SIGNS MINING LAW IN NORRLAND'],
  ])('%s is read to its end', { timeout: 60_000 }, async (_, text) => {
    const found = await read(text);
    expectTrees(found);
    expectNamesApart(found);
    for (const { tokens } of found.sentences)
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it.each([
    ['a megabyte without a space', 'a'.repeat(1_000_000), 10],
    ['half a megabyte of emoji', '🚀👩‍🚀🇨🇭'.repeat(23_000), 276_000],
    ['200,000 control characters', '\u0000\u0007\u001b\u200b'.repeat(50_000), 200_000],
  ])('%s costs seconds and little memory', { timeout: 90_000 }, async (_, text, most) => {
    const before = process.cpuUsage();
    const { sentences } = await read(text);
    const { user, system } = process.cpuUsage(before);
    expect(sentences.flatMap(({ tokens }) => tokens).length).toBeLessThanOrEqual(most);
    // Measured with both cores busy: 14 s at most. The bound is against what grows with the square.
    expect((user + system) / 1e6).toBeLessThan(45);
    expect(process.memoryUsage.rss()).toBeLessThan(1.2e9);
  });

  it('any text is read with trees and names in place', { timeout: 60_000 }, async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (text) => {
      const found = await read(text);
      expectTrees(found);
      expectNamesApart(found);
    });
    await fc.assert(property, { numRuns: 60, seed: 7 });
  });
});
