import { describe, expect, it } from 'vitest';
import { resolveArticle } from '../../../ingest/stages/07-resolve.ts';
import { extractText, TABLE } from '../read-text.ts';

const TEXT =
  'Norrland Steel acquired Kestrel Motors. Norrland Steel acquired Kestrel Motors, Ada Brandt said.';

describe('stage 7', () => {
  it('leaves out and reports a quote that does not stand in the text', async () => {
    const { read, mentions, drafts } = await extractText(TEXT);
    const [draft] = drafts;
    if (!draft) throw new Error('the text has a claim');
    const bad = { ...draft, quote: { start: 5, end: TEXT.length + 10 } };
    const article = { ...read.article, simhash: '0', minhash: [] };
    const result = resolveArticle({
      article,
      source: read.source,
      mentions,
      drafts: [bad],
      predicates: TABLE,
    });
    expect(result.ok && result.value.evidence).toEqual([]);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['QUOTE_MISMATCH']);
  });
  it('gives one claim for one proposition, and evidence for each place and speaker', async () => {
    const { graph } = await extractText(TEXT);
    expect(graph.claims).toHaveLength(1);
    expect(graph.evidence.map(({ speaker, modality }) => [speaker.kind, modality])).toEqual([
      ['SOURCE', 'ASSERTED'],
      ['ENTITY', 'REPORTED'],
    ]);
  });
  it('lets the source speak for itself where the article quotes its own paper', async () => {
    const { graph } = await extractText(
      'Norrland Steel acquired Kestrel Motors, according to the Test Post.',
    );
    expect(graph.evidence.map(({ speaker, modality }) => [speaker.kind, modality])).toEqual([
      ['SOURCE', 'ASSERTED'],
    ]);
  });
  it('gives an inverse and a turned symmetric predicate one id', async () => {
    const ids = async (text: string) => (await extractText(text)).graph.claims.map(({ id }) => id);
    expect(await ids('Kestrel Motors is owned by Norrland Steel.')).toEqual(
      await ids('Norrland Steel owns Kestrel Motors.'),
    );
    expect(await ids('Norrland Steel signed an agreement with Kestrel Motors.')).toEqual(
      await ids('Kestrel Motors signed an agreement with Norrland Steel.'),
    );
  });
});
