import { ok, type Result } from '../../../src/result.ts';
import type { RawDocument } from '../../documents.ts';
import { type Content, NO_METADATA } from './content.ts';
import { decodeBytes } from './decode-bytes.ts';
import { detectFormat } from './detect-format.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readHtmlPage } from './html-page.ts';
import { markdownText } from './markdown-text.ts';
import { readRecord } from './read-record.ts';

/** Characters looked at to tell a page from a text. */
const HEAD = 5000;

/** Decodes an input and takes its text and fields out of its format. */
export function extractContent(raw: RawDocument): Result<Content> {
  const html = raw.format === 'html' || looksLikePage(raw.bytes);
  const text = decodeBytes(raw.bytes, html).replace(/\r\n?/gu, '\n');
  const format = detectFormat(raw.format, text.slice(0, HEAD));
  if (format === 'record') return readRecord(text, raw.origin);
  if (format === 'html') return ok(readHtmlPage(text, raw.origin));
  const { fields, text: rest } = splitFrontMatter(text);
  if (format === 'text') return ok({ text: rest, given: fields, metadata: NO_METADATA, diagnostics: [] });
  const { text: plain, heading } = markdownText(rest);
  const metadata = { ...NO_METADATA, title: heading };
  return ok({ text: plain, given: fields, metadata, diagnostics: [] });
}

/** Before decoding only ASCII can be looked at; it is enough to see a tag. */
function looksLikePage(bytes: Uint8Array): boolean {
  return detectFormat('text', Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')) === 'html';
}
