import { expect, it } from 'vitest';
import { explainClaims } from '../../ingest/explain-claims.ts';
import { toExplainedDocument } from '../../ingest/extract-document.ts';
import { extractText } from './read-text.ts';

const TEXT = 'Norrland Steel needs a buyer. It bought Kestrel Motors in 2019, officials said.';

it('says how subject and object were found, by which words somebody said it, and in which sentences', async () => {
  const { graph, annotation } = await extractText(TEXT);
  const { sentences, why, chains } = explainClaims(graph, annotation);
  const norrland = graph.entities.find(({ keyName }) => keyName === 'Norrland Steel');
  const bought = graph.evidence.find(({ exact }) => exact.startsWith('It bought'));
  const content = bought?.content ?? null;
  expect(content).not.toBeNull();
  expect(bought && why.get(bought.id)).toEqual({
    rule: bought?.rule,
    predicateText: 'bought',
    subject: {
      entity: norrland?.id,
      mention: { text: 'It', start: 30, end: 32, form: 'PRONOUN' },
      name: { text: 'Norrland Steel', start: 0, end: 14 },
    },
    object: {
      entity: graph.entities.find(({ keyName }) => keyName === 'Kestrel Motors')?.id,
      mention: { text: 'Kestrel Motors', start: 40, end: 54, form: 'NAME' },
      name: null,
    },
    speaker: {
      kind: 'UNNAMED',
      words: { text: 'officials', start: 64, end: 73 },
      cue: { text: 'said', start: 74, end: 78 },
      content: content && { text: TEXT.slice(content.start, content.end), ...content },
    },
    sentences: [sentences.length - 1],
  });
  expect(norrland && chains.get(norrland.id)?.map(({ text }) => text)).toEqual(['Norrland Steel', 'It']);
});

it('tells each sentence that has claims once, with its parse, and every span as it stands in the text', async () => {
  const extraction = await extractText(
    `${TEXT} Norrland Steel sued Kestrel Motors and sold the Tern Mine. The company sued its owner.`,
  );
  const document = toExplainedDocument(extraction, 'a.txt');
  expect(new Set(document.sentences.map(({ start }) => start)).size).toBe(document.sentences.length);
  const text = extraction.read.article.text;
  for (const { words } of document.sentences) {
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) expect(text.startsWith(word.text, word.start)).toBe(true);
  }
  expect(document.claims.length).toBeGreaterThan(3);
  for (const { why, start } of document.claims) {
    const first = document.sentences[why?.sentences[0] ?? -1];
    expect(first && first.start <= start && start < first.end).toBe(true);
    for (const words of [why?.subject.mention, why?.object?.mention, why?.speaker.cue, why?.speaker.words])
      if (words) expect(text.slice(words.start, words.end)).toBe(words.text);
  }
  for (const { mentions } of document.entities) expect(mentions.length).toBeGreaterThan(0);
});
