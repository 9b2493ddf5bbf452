import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { DocumentFormat } from '../../../ingest/documents.ts';
import { SKIP_CODES } from '../../../ingest/skip-codes.ts';
import { readDocument } from '../../../ingest/stages/02-read.ts';
import { sha256 } from '../../../src/domain/id.ts';

const GIVEN = { url: null, title: null, publishedAt: null, updatedAt: null, source: null, author: null };
const SENTENCE = 'The Orm café “Lützow” closed on Monday — its owner said so. ';

async function read(content: string | Uint8Array, format: DocumentFormat = 'auto', given = {}) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const raw = { bytes, origin: 'test', format, rawHash: sha256(bytes), given: { ...GIVEN, ...given } };
  return readDocument(raw, { pipelineId: 'test' });
}

/** The body that was read, or the code of the first reason why there is none. */
async function bodyOf(content: string | Uint8Array, format: DocumentFormat = 'auto'): Promise<string> {
  const result = await read(content, format);
  if (!result.ok) return result.diagnostics[0]?.code ?? '';
  const { text, bodyStart, bodyEnd } = result.value.article;
  return text.slice(bodyStart, bodyEnd);
}

describe('bytes are decoded', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('from %s', async (encoding) => {
    expect(await bodyOf(iconv.encode(SENTENCE, encoding))).toBe(SENTENCE.trim());
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('from %s with a byte order mark', async (encoding) => {
    expect(await bodyOf(iconv.encode(SENTENCE, encoding, { addBOM: true }))).toBe(SENTENCE.trim());
  });

  it('as a page declares, where they are no UTF-8', async () => {
    const page = `<html><head><meta charset="windows-1251"></head><body><p>The mill of «Мельница» closed on Monday.</p></body></html>`;
    expect(await bodyOf(iconv.encode(page, 'windows-1251'), 'html')).toBe(
      'The mill of «Мельница» closed on Monday.',
    );
  });

  it('as UTF-8 where a single byte is broken', async () => {
    const bytes = Buffer.from(SENTENCE.repeat(3));
    bytes[bytes.length - 10] = 0xff;
    expect(await bodyOf(bytes)).toContain('café “Lützow”');
  });
});

describe('what is no article ends with its reason:', () => {
  it.each([
    ['EMPTY_INPUT', ''],
    ['EMPTY_INPUT', ' \n\t \r\n'],
    ['BINARY', '%PDF-1.7 and so on'],
    ['BINARY', '\u0001\u0002\u0003'.repeat(100)],
    ['NO_TEXT', '12 34 ... 56!'],
    [
      'LANGUAGE_NOT_SUPPORTED',
      'Le conseil a décidé lundi de fermer le vieux moulin, a annoncé la mairie de la ville.',
    ],
    ['LANGUAGE_NOT_SUPPORTED', 'Правление порта в понедельник решило закрыть старую мельницу у реки.'],
    ['LANGUAGE_NOT_SUPPORTED', '港务局周一决定关闭河边的旧磨坊。'],
  ])('%s', async (code, content) => {
    expect(await bodyOf(content)).toBe(code);
    expect(SKIP_CODES.has(code)).toBe(true);
  });

  it('a gzip file is binary', async () => {
    expect(await bodyOf(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]))).toBe('BINARY');
  });

  it.each([
    ['{"text": "a", "title": }', 'column 24'],
    ['{"text": "a" "title": 1}', 'column 14'],
    ['nonsense', 'column 2'],
    ['{"text": "a"} x', 'column 15'],
    ['{"text": "a"', 'column 13'],
    ['{"title": "a"}', 'text'],
    ['{"text": "a", "url": 5}', 'url'],
    ['["text"]', 'object'],
  ])('the record %s names what is wrong and is a failure', async (record, part) => {
    const result = await read(record, 'record');
    expect(result.diagnostics[0]?.message).toContain(part);
    expect(SKIP_CODES.has(result.diagnostics[0]?.code ?? '')).toBe(false);
  });

  it('English full of foreign names is English', async () => {
    expect(
      await bodyOf('Jürgen Müller and François Lefèvre of Société Générale met Paweł Wójcik in Łódź.'),
    ).toContain('Łódź');
  });

  it('a few words without a verdict count as English', async () => {
    expect(await bodyOf('Halvek kauft Corvane')).toBe('Halvek kauft Corvane');
  });
});

describe('fields given from outside', () => {
  it('win over those in the bytes, and these over metadata', async () => {
    const result = await read(
      '---\ntitle: Inner\nsource: Inner Post\n---\n# Heading\n\nThe mill closed.',
      'markdown',
      { title: 'Outer' },
    );
    expect(result.ok && [result.value.article.title, result.value.source.name]).toEqual([
      'Outer',
      'Inner Post',
    ]);
  });

  it('that cannot be used are reported, and the article is read without them', async () => {
    const result = await read('The mill closed on Monday.', 'text', {
      url: 'nonsense',
      publishedAt: '06/02/2026',
    });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['BAD_DATE', 'BAD_ADDRESS']);
    expect(result.ok && [result.value.article.url, result.value.article.publishedAt]).toEqual([null, null]);
  });

  it('give one id to one text at one address however it is spelt', async () => {
    const a = await read('The mill closed on Monday.', 'text', {
      url: 'http://Example.org/mill/?utm_source=x',
    });
    const b = await read('The  mill closed, on Monday.', 'text', { url: 'https://example.org/mill#top' });
    expect(a.ok && b.ok && a.value.article.id === b.value.article.id).toBe(true);
  });
});

describe('hostile pages are read within bounds:', () => {
  it.each([
    ['10,000 nested elements', `${'<div>'.repeat(10_000)}<p>${SENTENCE}</p>`],
    ['100,000 paragraphs', `<html><body>${`<p>${SENTENCE}</p>`.repeat(100_000)}`],
    ['a million open brackets', `<p>${SENTENCE}</p>${'<'.repeat(1_000_000)}`],
    ['a script without an end', `<p>${SENTENCE}</p>${'<div>'.repeat(500)}<script>${'<p>'.repeat(10_000)}`],
    [
      'deep metadata',
      `<script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script><p>${SENTENCE}</p>`,
    ],
  ])('%s', async (_name, page) => {
    expect(await bodyOf(page, 'html')).toContain(SENTENCE.trim());
  });

  it('markup too complex is said', async () => {
    const result = await read(`${'<div>'.repeat(10_000)}<p>${SENTENCE}</p>`, 'html');
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['MARKUP_TOO_COMPLEX']);
  });

  it.each([
    ['a line of two million characters', SENTENCE.repeat(34_000)],
    ['a million emphasis marks', '_a '.repeat(300_000)],
    ['a million brackets', `${'['.repeat(1_000_000)} ${SENTENCE}`],
    ['half a million lines', `${'-\n'.repeat(500_000)}${SENTENCE}`],
  ])('%s', async (_name, text) => {
    const result = await read(text, 'markdown');
    expect(result.ok || result.diagnostics.length === 1).toBe(true);
  });

  it('six million characters without a word between end as a failure, not a crash', async () => {
    expect(await bodyOf('โ'.repeat(6_000_000))).toBe('TOO_COMPLEX');
  });
});
