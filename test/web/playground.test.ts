import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { digestGraph } from '../../src/export/jsonl.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { packagePath } from '../../src/package-root.ts';
import { requestOf } from '../export/export-text.ts';
import { fillStore, STORY_PREDICATES } from '../factory.ts';
import { STORY } from '../story.ts';
import { BROWSER, complaintsOf, launchBrowser } from './browser.ts';

/** The tabs that only read; the last adds an article, which `ingest-article.test.ts` tries. */
const READING_TABS = [
  'Search',
  'ClaimsAboutEntity',
  'Evidence',
  'Contradictions',
  'Path',
  'Neighbourhood',
  'Time',
  'ToExport',
];

describe.skipIf(BROWSER === undefined)(
  `the playground${BROWSER ? '' : ' (skipped: no Chromium at /usr/bin)'}`,
  () => {
    let folder: string;
    let store: GraphStore;
    let server: RunningServer;
    let browser: Browser;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'claimgraph-playground-'));
      await build({
        configFile: packagePath('web/playground/vite.config.ts'),
        build: { outDir: folder, emptyOutDir: true },
        logLevel: 'error',
      });
      store = await openStore('embedded::memory:');
      await fillStore(store, STORY);
      const parts = {
        store,
        predicates: STORY_PREDICATES,
        version: '0.0.0',
        digest: async () => (await digestGraph(requestOf(store))).digest,
        logger: pino({ level: 'silent' }),
      };
      server = await startServer({ ...parts, port: 0, playgroundFolder: folder });
      browser = await launchBrowser();
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
      await store?.close();
      await rm(folder, { recursive: true, force: true });
    });

    /** Opens the playground from `/`, and notes what a browser complains about and what leaves the server. */
    async function open(width: number): Promise<{ page: Page; complaints: readonly string[] }> {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      const complaints = complaintsOf(page, server.url);
      await page.goto(server.url);
      await page.waitForSelector('.graphiql-execute-button');
      return { page, complaints };
    }

    it('runs every reading example under the strict policy, with answers and without a complaint', async () => {
      const { page, complaints } = await open(1280);
      for (const name of READING_TABS) {
        await page.getByRole('tab', { name }).click();
        // The editor learns the operation's name a moment after the tab is shown.
        await page.waitForTimeout(700);
        const answered = page.waitForResponse((response) => response.url() === `${server.url}/graphql`);
        await page.click('.graphiql-execute-button');
        const answer = (await (await answered).json()) as { errors?: unknown; data: unknown };
        expect(answer.errors, name).toBeUndefined();
        expect(JSON.stringify(answer.data), name).toContain('Halvek Lithium');
      }
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('shows query and answer one below the other on a phone, and nothing is wider than the screen', async () => {
      const { page } = await open(390);
      await page.waitForTimeout(700);
      await page.click('.graphiql-execute-button');
      // Not `waitForFunction`: it looks again from inside the page, where the policy forbids a text as code.
      await expect
        .poll(() => page.locator('.graphiql-response').textContent(), { timeout: 15_000 })
        .toContain('data');
      // The page lays itself out anew when the answer comes, and once more when its fonts have: one look, until it holds.
      const layout = () =>
        page.evaluate(`(() => {
          const query = document.querySelector('.graphiql-editors').getBoundingClientRect();
          const answer = document.querySelector('.graphiql-response').getBoundingClientRect();
          return { below: answer.top >= query.bottom, inside: answer.right <= 390, width: document.documentElement.scrollWidth };
        })()`);
      await expect.poll(layout, { timeout: 15_000 }).toEqual({ below: true, inside: true, width: 390 });
      await page.close();
    });
  },
);
