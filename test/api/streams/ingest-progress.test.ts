import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestDocuments } from '../../../ingest/ingest-documents.ts';
import type { Pipeline } from '../../../ingest/pipeline.ts';
import { makeRawDocument } from '../../../ingest/stages/01-fetch/make-raw-document.ts';
import type { ProgressHub } from '../../../src/api/progress.ts';
import type { RunningServer } from '../../../src/api/server.ts';
import { makeIngestPort } from '../../../src/cli/ingest-port.ts';
import { loadPipeline } from '../../../src/cli/load-pipeline.ts';
import type { RunProgress } from '../../../src/domain/run-progress.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { saveRun } from '../../../src/graph/write/inputs.ts';
import { describeStores } from '../../conformance/stores.ts';
import { listenTo, serve, settled, TRANSPORTS } from './listen.ts';

const QUERY =
  'subscription ($run: ID) { ingestProgress(run: $run) { run read unchanged skipped failed finished } }';
const TEXTS = ['Brindle Mining bought Ostler Energy', 'Ostler Energy sued the Teffer Council', '\u0000'];

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline('rules');
});

describeStores('ingestProgress', (open) => {
  let store: GraphStore;
  let server: RunningServer;
  let progress: ProgressHub;
  beforeAll(async () => {
    const given = await open();
    ({ server, store, progress } = await serve(given, { pollMs: 100 }));
  });
  afterAll(() => server.stop());

  /** Reads a few texts as a run; the gate holds each back until it is opened. */
  function run(hub: ProgressHub | undefined, label: string, gate: Promise<void>) {
    let id = '';
    const documents = async function* () {
      for (const text of TEXTS) {
        yield makeRawDocument(new TextEncoder().encode(`${text} ${label}.`), `${label}.txt`, 'text', {});
        await gate;
      }
    };
    const onProgress = (told: RunProgress): void => {
      id = told.run;
      hub?.publish(told);
    };
    const clock = (): string => new Date().toISOString();
    const done = ingestDocuments(documents(), { store, pipeline, concurrency: 1, clock, onProgress });
    return { done, id: () => id };
  }

  describe.each(TRANSPORTS)('over %s', (transport) => {
    it('tells of every run from where it is, and goes on after its end', async () => {
      let go = (): void => {};
      const gate = new Promise<void>((resolve) => {
        go = resolve;
      });
      const first = run(progress, `first ${transport}`, gate);
      const listener = listenTo(server, transport, { query: QUERY });
      await settled();
      go();
      const { runId, read, skipped, failed } = await first.done;
      const second = await run(progress, `second ${transport}`, gate).done;
      const told = (): readonly RunProgress[] => listener.messages.map(({ data }) => data.ingestProgress);
      await expect.poll(() => told().filter(({ finished }) => finished).length, { timeout: 20_000 }).toBe(2);
      listener.stop();
      expect(told()[0]).toEqual({
        run: runId,
        read: 0,
        unchanged: 0,
        skipped: 0,
        failed: 0,
        finished: false,
      });
      const last = told()
        .filter((each) => each.run === runId)
        .at(-1);
      expect(last).toEqual({ run: runId, read, unchanged: 0, skipped, failed, finished: true });
      expect(read + skipped + failed).toBe(TEXTS.length);
      expect(told().at(-1)).toMatchObject({ run: second.runId, finished: true });
    });

    it('ends with the run it was asked for', async () => {
      let go = (): void => {};
      const gate = new Promise<void>((resolve) => {
        go = resolve;
      });
      const { done, id } = run(progress, `alone ${transport}`, gate);
      await expect.poll(() => progress.running().length).toBeGreaterThan(0);
      const listener = listenTo(server, transport, { query: QUERY, variables: { run: id() } });
      await settled();
      go();
      await done;
      expect(await listener.ended).toBe('complete');
      expect(listener.messages.at(-1)?.data.ingestProgress).toMatchObject({ run: id(), finished: true });
    });

    it('tells the end of a run that is over, and ends', async () => {
      const { runId, read } = await run(undefined, `over ${transport}`, Promise.resolve()).done;
      const listener = listenTo(server, transport, { query: QUERY, variables: { run: runId } });
      expect(await listener.ended).toBe('complete');
      expect(listener.messages.map(({ data }) => data.ingestProgress)).toMatchObject([
        { run: runId, read, finished: true },
      ]);
    });

    it('says that there is no such run', async () => {
      const listener = listenTo(server, transport, { query: QUERY, variables: { run: 'run_of_nobody' } });
      const ended = await listener.ended;
      const errors = transport === 'WebSocket' ? ended : listener.messages[0]?.errors;
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    });
  });

  it('follows the record of a run that another process makes', async () => {
    const record = {
      id: 'run_elsewhere',
      pipelineId: pipeline.id,
      startedAt: '2026-04-01T00:00:00.000Z',
      finishedAt: null,
      read: 0,
      unchanged: 0,
      skipped: 0,
      failed: 0,
      evidence: 0,
    };
    await store.write((tx) => saveRun(tx, record));
    const listener = listenTo(server, 'WebSocket', { query: QUERY, variables: { run: record.id } });
    await expect.poll(() => listener.messages.length, { timeout: 10_000 }).toBe(1);
    await store.write((tx) => saveRun(tx, { ...record, read: 7, finishedAt: '2026-04-01T00:01:00.000Z' }));
    expect(await listener.ended).toBe('complete');
    expect(listener.messages.map(({ data }) => data.ingestProgress)).toMatchObject([
      { read: 0, finished: false },
      { read: 7, finished: true },
    ]);
  });

  it('tells the end of a run that broke off', async () => {
    const told: RunProgress[] = [];
    const broken = async function* () {
      yield makeRawDocument(new TextEncoder().encode('A text that is read.'), 'a.txt', 'text', {});
      throw new Error('the source broke off');
    };
    const clock = (): string => new Date().toISOString();
    const onProgress = (progress: RunProgress): void => void told.push(progress);
    const run = ingestDocuments(broken(), { store, pipeline, concurrency: 1, clock, onProgress });
    await expect(run).rejects.toThrow('broke off');
    expect(told.at(-1)?.finished).toBe(true);
  });

  it('hears of what `ingestArticle` brings', async () => {
    const told: RunProgress[] = [];
    const port = makeIngestPort(store, pipeline, (progress) => told.push(progress));
    const given = { url: null, title: null, publishedAt: null, source: null, author: null };
    await port.ingest({ ...given, text: 'Corvane Batteries bought the Teffer Mine on 2 April 2026.' });
    expect(told.at(-1)).toMatchObject({ read: 1, finished: true });
  });
});
