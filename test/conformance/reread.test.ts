import { beforeEach, expect, it } from 'vitest';
import type { Annotator } from '../../ingest/annotation.ts';
import { ingestDocuments } from '../../ingest/ingest-documents.ts';
import { makePipeline, type Pipeline } from '../../ingest/pipeline.ts';
import { rereadArticles } from '../../ingest/reread-articles.ts';
import { retract } from '../../ingest/retract.ts';
import { fetchDocuments } from '../../ingest/stages/01-fetch.ts';
import type { ArticleId } from '../../src/domain/id.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { packagePath } from '../../src/package-root.ts';
import { exportText } from '../export/export-text.ts';
import { makeTestPipeline } from '../ingest/make-test-pipeline.ts';
import { listFiles } from '../list-files.ts';
import { emptyStore } from './empty-store.ts';
import { describeStores } from './stores.ts';

const present = makeTestPipeline();
const samples = listFiles(packagePath('samples'), '.', /^\d\d-[^/]+$/).map((file) =>
  packagePath('samples', file),
);

/** A pipeline that sees less: every other name is missed. */
const earlier: Pipeline = makePipeline({
  annotator: {
    id: 'earlier',
    annotate: async (text, body) => {
      const { sentences } = await present.annotator.annotate(text, body);
      const half = sentences.map((sentence) => ({
        ...sentence,
        names: sentence.names.filter((_, index) => index % 2 === 0),
      }));
      return { sentences: half };
    },
  },
  predicates: present.predicates,
  version: 'test',
});

let minute = 0;
const clock = () => new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
const ingest = (store: GraphStore, pipeline: Pipeline) =>
  ingestDocuments(fetchDocuments(samples, {}), { store, pipeline, concurrency: 2, clock });
const reread = (store: GraphStore, more: Partial<Parameters<typeof rereadArticles>[0]> = {}) =>
  rereadArticles({ store, pipeline: present, concurrency: 2, clock, ...more });

async function articleIds(store: GraphStore): Promise<readonly ArticleId[]> {
  const text = 'MATCH (a:Article) RETURN a.id AS id ORDER BY id';
  return (await store.run({ name: 'ids', text })).map(({ id }) => id as ArticleId);
}

describeStores('reading again', (open) => {
  let store: GraphStore;
  let fresh = '';
  let before = '';

  beforeEach(async () => {
    store = await open();
    await emptyStore(store);
    if (fresh === '') {
      await ingest(store, present);
      fresh = await exportText(store);
      await emptyStore(store);
    }
    await ingest(store, earlier);
    before = await exportText(store);
    expect(before).not.toBe(fresh);
  });

  it('gives the graph that a fresh ingest of the bytes gives, and changes nothing the second time', async () => {
    expect(await reread(store)).toMatchObject({ read: 12, unchanged: 0, failed: 0, interrupted: false });
    expect(await exportText(store)).toBe(fresh);
    expect(await reread(store)).toMatchObject({ read: 0, unchanged: 12, evidence: 0 });
    expect(await exportText(store)).toBe(fresh);
  });

  it('goes on where a run was cut off', async () => {
    const controller = new AbortController();
    let seen = 0;
    const onOutcome = () => {
      seen += 1;
      if (seen === 3) controller.abort();
    };
    const cut = await reread(store, { concurrency: 1, signal: controller.signal, onOutcome });
    expect(cut).toMatchObject({ read: 3, interrupted: true });
    expect(await reread(store)).toMatchObject({ read: 9, unchanged: 3, interrupted: false });
    expect(await exportText(store)).toBe(fresh);
  });

  it('takes at most so many, and only those published since a date or without one', async () => {
    expect(await reread(store, { limit: 5 })).toMatchObject({ read: 5 });
    const dated = await store.run({
      name: 'since',
      text: `MATCH (a:Article) WHERE a.pipelineId = '${earlier.id}' AND coalesce(a.publishedAt, '9') >= '2026-03-05'
             RETURN a.id AS id`,
    });
    expect(await reread(store, { since: '2026-03-05' })).toMatchObject({ read: dated.length, unchanged: 5 });
    await reread(store);
    expect(await exportText(store)).toBe(fresh);
  });

  it('leaves a retracted article retracted', async () => {
    const [id] = await articleIds(store);
    await retract(id as ArticleId, { store, at: clock() });
    await reread(store);
    const again = await exportText(store);
    expect(again).toContain('"status":"RETRACTED"');
    await emptyStore(store);
    await ingest(store, present);
    await retract(id as ArticleId, { store, at: clock() });
    expect(again).toBe(await exportText(store));
  });

  it('keeps the earlier reading of an article that fails, tells of it, and tries it again', async () => {
    const [id] = await articleIds(store);
    const [row] = await store.run({
      name: 'text',
      text: `MATCH (a:Article {id: '${id}'}) RETURN a.text AS text`,
    });
    const annotator: Annotator = {
      id: present.annotator.id,
      annotate: (text, body) => {
        if (text === row?.['text']) throw new Error('the reader broke');
        return present.annotator.annotate(text, body);
      },
    };
    const told: string[] = [];
    const failing = await reread(store, {
      pipeline: { ...present, annotator },
      onOutcome: ({ status, diagnostics }) => told.push(`${status} ${diagnostics[0]?.message ?? ''}`),
    });
    expect(failing).toMatchObject({ read: 11, failed: 1 });
    expect(told).toContain('FAILED Error: the reader broke');
    const kept = (text: string) => text.split('\n').filter((line) => line.includes(`"articleId":"${id}"`));
    const mentions = (text: string) => kept(text).filter((line) => line.includes('"type":"Mention"'));
    expect(mentions(await exportText(store))).toEqual(mentions(before));
    expect(mentions(before).length).toBeGreaterThan(0);
    expect(await reread(store)).toMatchObject({ read: 1, unchanged: 11 });
    expect(await exportText(store)).toBe(fresh);
  });

  it('gives way to a reading of the bytes, which knows title and date anew', async () => {
    const text =
      "MATCH (a:Article) WHERE a.title IS NOT NULL SET a.title = 'Read worse' RETURN count(*) AS n";
    await store.write((tx) => tx.run({ name: 'worsen', text }));
    await reread(store);
    expect(await exportText(store)).toContain('Read worse');
    expect(await ingest(store, present)).toMatchObject({ failed: 0 });
    expect(await exportText(store)).toBe(fresh);
  });
});
