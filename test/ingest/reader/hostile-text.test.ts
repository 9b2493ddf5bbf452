import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractText } from '../read-text.ts';

/** Every span of every stage stands in the text. */
async function holds(text: string): Promise<void> {
  const { annotation, graph, diagnostics } = await extractText(text);
  for (const { tokens } of annotation.sentences) {
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  }
  for (const { start, end, exact } of [...graph.mentions, ...graph.evidence])
    expect(text.slice(start, end)).toBe(exact);
  expect(diagnostics).toEqual([]);
}

it.each([
  ['nothing', ''],
  ['one sentence of 5,000 words', `${'Kestrel Motors bought the mine and '.repeat(833)}left.`],
  ['100,000 letters without a space', 'a'.repeat(100_000)],
  ['100,000 letters without a space, capitals between', 'aB'.repeat(50_000)],
  ['5,000 capitalised words', 'Kestrel '.repeat(5_000)],
  ['emoji only', '🚀👩‍🚀🇨🇭'.repeat(2_000)],
  ['control characters', 'Kestrel\u0000 bought\u0007 Motors\u001b[31m.\u2028It\u200b closed.'.repeat(200)],
  ['lone surrogates', 'Kestrel \ud83d bought \ude00 Motors.'.repeat(200)],
  ['quotation marks only', '“”'.repeat(5_000)],
  ['brackets and dashes only', '(—,'.repeat(5_000)],
  ['apostrophes only', '’s'.repeat(5_000)],
  ['commas between capitals', 'Sund, '.repeat(3_000)],
])('%s is read to its end with every span in place', async (_, text) => {
  await holds(text);
});

const WORDS = [
  'Kestrel Motors',
  'the company',
  '“',
  '”',
  'said',
  'that',
  'and',
  ',',
  'not',
  '.',
  '\n',
  'owns',
  'Ada Brandt',
  'if',
  'which',
  'to',
  'be',
  'was',
  'by',
  '$3 million',
  'in 2019',
  '—',
  '(',
  ')',
  'it',
  'her',
  '?',
  '’s',
];

it('any order of news words is read with every span in place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) =>
      holds(words.join(' ')),
    ),
    { numRuns: 300, seed: 7 },
  );
});

it('any text is read with every span in place', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), holds), {
    numRuns: 200,
    seed: 7,
  });
});

it('a text gives the same graph whatever was read before it', async () => {
  const text = 'Norrland Steel acquired Kestrel Motors for $3 million. It owns the Tern Mine.';
  const { graph: first } = await extractText(text);
  await extractText('Kestrel is a bird. The Tern Mine sued Norrland.');
  const { graph: second } = await extractText(text);
  expect(second).toEqual(first);
});
