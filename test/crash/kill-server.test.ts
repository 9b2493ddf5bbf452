import { expect, inject, it } from 'vitest';
import { generateNews } from '../../bench/cases/news-generator.ts';
import { ingestDocuments } from '../../ingest/ingest-documents.ts';
import type { InputOutcome } from '../../src/domain/outcome.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { exportText } from '../export/export-text.ts';
import { makeTestPipeline } from '../ingest/make-test-pipeline.ts';
import { isUnavailable } from '../neo4j/handle.ts';
import { startNeo4j } from '../neo4j/launch.ts';

const ARTICLES = 40;
const missing = inject('neo4jMissing');
const pipeline = makeTestPipeline();

it.skipIf(missing !== '')(
  `a Neo4j server killed three times during an ingest loses nothing that was reported${missing && ` [skipped: ${missing}]`}`,
  async () => {
    const server = await startNeo4j({ ownServer: true });
    if (isUnavailable(server)) throw new Error(server.unavailable);
    // Two writers wait for the dead server one after the other: the default would make a minute of each kill.
    const writeRetryMs = 3_000;
    const login = server.user === undefined ? {} : { user: server.user, password: server.password ?? '' };
    const reported = new Set<string>();
    const ingest = async (killAfter: number | null) => {
      const store = await openStore(server.uri, { ...login, writeRetryMs });
      let seen = 0;
      const onOutcome = ({ articleId, unchanged }: InputOutcome) => {
        if (articleId) reported.add(articleId);
        if (!unchanged && ++seen === killAfter) server.kill();
      };
      try {
        await ingestDocuments(generateNews(ARTICLES), {
          store,
          pipeline,
          concurrency: 2,
          clock: () => new Date().toISOString(),
          onOutcome,
        });
      } finally {
        await store.close().catch(() => undefined);
      }
    };
    try {
      for (let kill = 0; kill < 3; kill++) {
        await expect(ingest(8)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
        await server.restart();
        const store = await openStore(server.uri, login);
        const rows = await store.run({ name: 'ids', text: 'MATCH (a:Article) RETURN a.id AS id' });
        const found = new Set(rows.map((row) => row['id']));
        expect([...reported].filter((id) => !found.has(id))).toEqual([]);
        await store.close();
      }
      await ingest(null);
      const killed = await openStore(server.uri, login);
      const calm = await openStore('embedded::memory:');
      await ingestDocuments(generateNews(ARTICLES), {
        store: calm,
        pipeline,
        concurrency: 1,
        clock: () => new Date().toISOString(),
      });
      expect(await exportText(killed)).toBe(await exportText(calm));
      await killed.close();
      await calm.close();
    } finally {
      await server.stop();
    }
  },
  600_000,
);
