import { expect, it } from 'vitest';
import { toExtractDocument } from '../../ingest/extract-document.ts';
import { extractText } from './read-text.ts';

it('extract prints entities, and claims with quotes at their offsets, speakers and times', async () => {
  const { read, graph } = await extractText(
    'Norrland Steel (NS) did not buy Kestrel Motors in 2019, officials said. NS needs a buyer.',
  );
  const printed = toExtractDocument(read, graph, 'a.txt');
  const [norrland] = printed.entities;
  expect(norrland).toMatchObject({ type: 'ORGANISATION', name: 'Norrland Steel', aliases: ['NS'] });
  expect(printed.claims).toMatchObject([
    {
      subject: norrland?.id,
      predicate: 'buy',
      polarity: 'negated',
      modality: 'reported',
      attributedTo: 'unnamed:officials',
      time: '2019',
    },
    {
      subject: norrland?.id,
      predicate: 'need',
      object: { literal: 'a buyer' },
      attributedTo: 'publisher',
      time: null,
    },
  ]);
  for (const { quote, start, end } of printed.claims) expect(read.article.text.slice(start, end)).toBe(quote);
});
