import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fetchDocuments } from '../../../ingest/stages/01-fetch.ts';
import { readDocument } from '../../../ingest/stages/02-read.ts';
import { packagePath } from '../../../src/package-root.ts';

const ARTICLES = packagePath('..', 'shared', 'articles');
const GOLD = packagePath('..', 'shared', 'gold');
const names = existsSync(ARTICLES) ? readdirSync(ARTICLES).filter((name) => name.endsWith('.txt')) : [];

interface Gold {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly author: string | null;
  readonly bodyStart: string;
  readonly bodyEnd: string;
}

describe.skipIf(names.length === 0)('articles from the web, where they lie beside the project, give', () => {
  it.each(names)('title, date, author and body of %s as people marked them', async (name) => {
    const gold = JSON.parse(readFileSync(`${GOLD}/${name.replace('.txt', '.json')}`, 'utf8')) as Gold;
    for await (const raw of fetchDocuments([`${ARTICLES}/${name}`])) {
      const read = raw.ok ? await readDocument(raw.value, { pipelineId: 'test' }) : raw;
      if (!read.ok) throw new Error(read.diagnostics[0]?.message);
      const { text, bodyStart, bodyEnd, title, publishedAt, author } = read.value.article;
      const body = text.slice(bodyStart, bodyEnd);
      expect({
        title,
        publishedAt,
        author,
        bodyStart: body.slice(0, gold.bodyStart.length),
        bodyEnd: body.slice(-gold.bodyEnd.length),
      }).toEqual({
        title: gold.title,
        publishedAt: gold.publishedAt,
        author: gold.author,
        bodyStart: gold.bodyStart,
        bodyEnd: gold.bodyEnd,
      });
      expect(text).not.toMatch(/โ|opens in a new tab/u);
    }
  });
});
