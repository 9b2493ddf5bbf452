import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FORMATS, type RawDocument } from '../../../ingest/documents.ts';
import { mendText } from '../../../ingest/stages/02-read/mend-text.ts';
import { readDocument } from '../../../ingest/stages/02-read.ts';
import { sha256 } from '../../../src/domain/id.ts';

const GIVEN = { url: null, title: null, publishedAt: null, updatedAt: null, source: null, author: null };

function raw(bytes: Uint8Array, format: RawDocument['format'] = 'auto'): RawDocument {
  return { bytes, origin: 'test', format, rawHash: sha256(bytes), given: GIVEN };
}

/** Reads and checks what must hold for whatever comes in; returns the text where there is one. */
async function readSoundly(document: RawDocument): Promise<string | null> {
  const read = await readDocument(document, { pipelineId: 'test' });
  if (!read.ok) {
    expect(read.diagnostics.length).toBeGreaterThan(0);
    return null;
  }
  const { article, repairs } = read.value;
  expect(0 <= article.bodyStart && article.bodyStart < article.bodyEnd).toBe(true);
  expect(article.bodyEnd).toBeLessThanOrEqual(article.text.length);
  expect(article.text).not.toMatch(/(?![\t\n])\p{Cc}|\p{Surrogate}/u);
  for (const { at, after } of repairs.filter(({ kind }) => kind !== 'ENCODING')) {
    expect(article.text.slice(at, at + after.length)).toBe(after.slice(0, article.text.length - at));
  }
  return article.text;
}

const fragments = fc.constantFrom(
  'The mill closed on Monday. ',
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<script>',
  '<!--',
  '-->',
  '&amp;',
  '&#0;',
  '"',
  '\n',
  '\n\n',
  '---\n',
  'title: x\n',
  '# ',
  '**',
  '[a](b)',
  '- ',
  'Highlights\n',
  'By Ana Brill\n',
  '2 March 2026\n',
  'Leave a Reply\n',
  'โ€™',
  'โ',
  'â€',
  'Ã©',
  '鈥檚',
  'вЂ™',
  '\u0000',
  '\u0007',
  '\uD800',
  '\uFEFF',
  ' (opens in a new tab)',
  '{"text":',
  '<time datetime="2026">',
  'ไทย',
  '日本語。',
);

describe('reading', () => {
  const formats = fc.constantFrom(...DOCUMENT_FORMATS);

  it('never throws on any bytes, in any format', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), formats, async (bytes, format) => {
        await readSoundly(raw(bytes, format));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its offsets inside the text for any mixture of markup, prose and broken characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fragments, { maxLength: 60 }), formats, async (parts, format) => {
        await readSoundly(raw(Buffer.from(parts.join('')), format));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same article each time', async () => {
    const bytes = Buffer.from('Mill closes\n\nThe mill โ€œclosedโ€ on Monday, the owner said.');
    expect(await readDocument(raw(bytes), { pipelineId: 'a' })).toEqual(
      await readDocument(raw(bytes), { pipelineId: 'a' }),
    );
  });
});

describe('repair of broken encodings', () => {
  const words = (from: number, to: number) =>
    fc
      .array(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 12 })
      .map((codes) => String.fromCodePoint(...codes).normalize('NFC'));
  const english = fc.constantFrom('the', 'mill', 'closed', '“yes”', 'it’s', '5', '—', 'café');

  it.each([
    ['Thai', 0x0e01, 0x0e4e],
    ['Cyrillic', 0x0410, 0x044f],
    ['Chinese', 0x4e00, 0x9000],
    ['Greek', 0x03b1, 0x03c9],
    ['Arabic', 0x0621, 0x064a],
  ])('leaves %s beside English alone', (_name, from, to) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words(from, to), english), { minLength: 1 }), (parts) => {
        // A vowel sign alone is no Thai word, and 鈥 no Chinese one in news: both are what broken quotes leave.
        const text = parts
          .filter((part) => part !== 'โ')
          .join(' ')
          .replaceAll('鈥', '');
        expect(mendText(text).text).toBe(text.trim());
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '« voilà » dit-il',
    'NÃO',
    'São Paulo',
    'Île de Ré',
    'château',
    'naïve « qualité\u00a0» âgé',
    'Ärzte „Ä“',
    'tâche',
  ])('leaves %s alone', (text) => {
    expect(mendText(text)).toEqual({ text, repairs: [] });
  });

  it('undoes what it does not know beforehand: any punctuation read as windows-1252', () => {
    const punctuation = fc.constantFrom('’', '“', '—', '–', '…', '€', '™', 'é', 'ü', 'ñ', '£', '°');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('mill', 'ore', '7'), punctuation), { minLength: 1 }),
        (parts) => {
          const text = parts.flat().join('');
          const broken = Buffer.from(text).toString('latin1');
          expect(mendText(broken).text).toBe(text);
        },
      ),
    );
  });

  it('undoes text that was broken twice', () => {
    const twice = Buffer.from(Buffer.from('the mill’s owner').toString('latin1')).toString('latin1');
    expect(mendText(twice).text).toBe('the mill’s owner');
  });

  it('logs each repair at its place in the text that is kept', () => {
    const { text, repairs } = mendText('A โ€œminerโ€ said (opens in a new tab)\u0007 “no”, itโ€™s over.');
    expect(text).toBe('A “miner” said “no”, it’s over.');
    expect(repairs.map(({ kind, at, after }) => [kind, text.slice(at, at + after.length), at])).toEqual([
      ['ENCODING', '“', 2],
      ['ENCODING', '”', 8],
      ['ARTEFACT', '', 14],
      ['CONTROL_CHARACTER', '', 14],
      ['ENCODING', '’', 23],
    ]);
  });
});
