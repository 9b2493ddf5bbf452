import { readdirSync } from 'node:fs';
import { describe, it } from 'vitest';
import type { ReadDocument } from '../../../ingest/documents.ts';
import { fetchDocuments } from '../../../ingest/stages/01-fetch.ts';
import { readDocument } from '../../../ingest/stages/02-read.ts';
import { packagePath } from '../../../src/package-root.ts';
import type { Result } from '../../../src/result.ts';
import { expectPage } from '../../expected.ts';

const FOLDER = packagePath('test', 'fixtures', 'read');

describe('reading takes body, title, date, author and source out of', () => {
  const cases = readdirSync(FOLDER).filter((name) => !name.endsWith('.expected.md'));
  it.each(cases)('%s', async (name) => {
    const pages: string[] = [];
    for await (const raw of fetchDocuments([`${FOLDER}/${name}`])) {
      pages.push(page(raw.ok ? await readDocument(raw.value, { pipelineId: 'test' }) : raw));
    }
    expectPage(`${FOLDER}/${name}.expected.md`, pages.join('\n\n'));
  });
});

function page(read: Result<ReadDocument>): string {
  if (!read.ok) return read.diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n');
  const { article, source, repairs, disclaimer } = read.value;
  const { text, bodyStart, bodyEnd } = article;
  const fields = [
    ['title', article.title],
    ['author', article.author],
    [
      'published',
      article.publishedAt && `${article.publishedAt} (${article.datePrecision}, ${article.dateBasis})`,
    ],
    ['updated', article.updatedAt],
    ['source', source.domain ? `${source.name} (${source.domain})` : source.name],
    ['url', article.url],
    ['canonical', article.canonicalUrl],
    ['words', String(article.wordCount)],
    ['disclaimer', disclaimer],
    ...repairs.map(({ kind, at, before, after }) => [
      `repair ${kind} at ${at}`,
      `${JSON.stringify(before)} -> ${JSON.stringify(after)}, now ${JSON.stringify(text.slice(at, at + after.length))}`,
    ]),
    ...read.diagnostics.map(({ code, message }) => [`diagnostic ${code}`, message]),
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `- ${name}: ${value}`);
  const marked = `${text.slice(0, bodyStart)}⟦${text.slice(bodyStart, bodyEnd)}⟧${text.slice(bodyEnd)}`;
  return `${lines.join('\n')}\n\n${marked}`;
}
