import { expect, it } from 'vitest';
import { extractText } from '../read-text.ts';

async function valueIn(sentence: string): Promise<unknown> {
  const { graph } = await extractText(sentence);
  const object = graph.claims.find((claim) => claim.object.kind === 'VALUE')?.object;
  if (object?.kind !== 'VALUE') return null;
  const { text: _, ...value } = object.value;
  return value;
}

it.each([
  ['Norrland Steel invested $2.4 billion.', { kind: 'MONEY', number: 2_400_000_000, unit: 'USD' }],
  ['Norrland Steel lost 30 million euros.', { kind: 'MONEY', number: 30_000_000, unit: 'EUR' }],
  ['Norrland Steel employs 1,900 people.', { kind: 'QUANTITY', number: 1900, unit: 'person' }],
  [
    'Norrland Steel produced 14,200 tonnes of steel.',
    { kind: 'QUANTITY', number: 14_200_000, unit: 'kg steel' },
  ],
  ['Norrland Steel gained 6 percent.', { kind: 'PERCENT', number: 6 }],
  ['Norrland Steel was founded in 2011.', { kind: 'DATE', date: '2011', precision: 'YEAR' }],
  ['Norrland Steel needs a buyer.', { kind: 'TEXT' }],
])('%s', async (sentence, expected) => expect(await valueIn(sentence)).toEqual(expected));
