import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/cases/news-generator.ts';
import { extractArticle } from '../../ingest/pipeline.ts';
import { fetchDocuments } from '../../ingest/stages/01-fetch.ts';
import type { ArticleGraph } from '../../src/domain/article-graph.ts';
import { sha256 } from '../../src/domain/id.ts';
import { packagePath } from '../../src/package-root.ts';
import { listFiles } from '../list-files.ts';
import { makeTestPipeline } from './make-test-pipeline.ts';

const pipeline = makeTestPipeline();
const ARTICLES = resolve(packagePath(), '../shared/articles');
const samples = listFiles(packagePath('samples'), '.', /^\d\d-[^/]+$/).map((file) =>
  packagePath('samples', file),
);

/** Reads files through stages 1–7. */
async function graphsOf(files: readonly string[]): Promise<readonly ArticleGraph[]> {
  const graphs: ArticleGraph[] = [];
  for await (const document of fetchDocuments(files, {})) {
    if (!document.ok) continue;
    const extraction = await extractArticle(document.value, pipeline);
    if (extraction.ok) graphs.push(extraction.value.graph);
  }
  return graphs;
}

/** Counts the spans of an article that do not say what they claim to. */
function wrongSpans({ article: { text }, mentions, evidence }: ArticleGraph): number {
  return [...mentions, ...evidence].filter(
    ({ start, end, exact }) => text.slice(start, end) !== exact || exact === '',
  ).length;
}

describe('every mention and every quote stands in the text at its offsets', () => {
  it('in the samples', async () => {
    const graphs = await graphsOf(samples);
    expect(graphs.length).toBe(12);
    expect(graphs.every((graph) => graph.evidence.length > 0)).toBe(true);
    expect(graphs.map(wrongSpans)).toEqual(graphs.map(() => 0));
  });

  const missing = existsSync(ARTICLES) ? '' : ' [skipped: ../shared/articles is not here]';
  it.skipIf(missing !== '')(`in the three real articles${missing}`, async () => {
    const graphs = await graphsOf(listFiles(ARTICLES, '.', /\.txt$/).map((file) => join(ARTICLES, file)));
    expect(graphs.length).toBe(3);
    expect(graphs.every((graph) => graph.evidence.length > 5)).toBe(true);
    expect(graphs.map(wrongSpans)).toEqual([0, 0, 0]);
  });

  it('in 500 mangled texts', { timeout: 300_000 }, async () => {
    const texts = samples.map((file) => readFileSync(file, 'utf8'));
    const random = seededRandom(500);
    let evidence = 0;
    let read = 0;
    for (let index = 0; index < 500; index++) {
      const bytes = new TextEncoder().encode(mangle(texts[index % texts.length] ?? '', random));
      const given = {
        url: null,
        title: null,
        publishedAt: null,
        updatedAt: null,
        source: null,
        author: null,
      };
      const raw = {
        bytes,
        origin: `mangled:${index}`,
        format: 'auto',
        rawHash: sha256(bytes),
        given,
      } as const;
      const extraction = await extractArticle(raw, pipeline);
      if (!extraction.ok) continue;
      read++;
      evidence += extraction.value.graph.evidence.length;
      expect(wrongSpans(extraction.value.graph), `mangled text ${index}`).toBe(0);
    }
    expect(read).toBeGreaterThan(300);
    expect(evidence).toBeGreaterThan(500);
  });
});

const JUNK = [
  '\u0000',
  '’',
  '“',
  'โ€™',
  '😀',
  '\u202e',
  '\r\n',
  '\n\n',
  'é',
  'e\u0301',
  '中',
  '…',
  '—',
  ' ',
  '"',
  '<b>',
  '&amp;',
  '\ud800',
  '٣',
  '\t',
];

/** Cuts, doubles, exchanges and litters a text, a few places at a time. */
function mangle(text: string, random: () => number): string {
  let mangled = text;
  const edits = 1 + Math.floor(random() * 20);
  for (let edit = 0; edit < edits; edit++) {
    const at = Math.floor(random() * mangled.length);
    const end = at + Math.floor(random() * 40);
    const junk = JUNK[Math.floor(random() * JUNK.length)] ?? '';
    const middle = [junk, '', mangled.slice(at, end).repeat(2), mangled.slice(at, end).toUpperCase()][
      Math.floor(random() * 4)
    ];
    mangled = mangled.slice(0, at) + middle + mangled.slice(end);
  }
  return mangled;
}
