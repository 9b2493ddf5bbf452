import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { packagePath } from '../../src/package-root.ts';
import { fillStore, STORY_PREDICATES } from '../factory.ts';
import { STORY } from '../story.ts';
import { BROWSER, complaintsOf, launchBrowser } from './browser.ts';

describe.skipIf(BROWSER === undefined)(
  `the dashboard${BROWSER ? '' : ' (skipped: no Chromium at /usr/bin)'}`,
  () => {
    let folder: string;
    let store: GraphStore;
    let server: RunningServer;
    let browser: Browser;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'claimgraph-dashboard-'));
      await build({
        configFile: packagePath('web/dashboard/vite.config.ts'),
        build: { outDir: folder, emptyOutDir: true },
        logLevel: 'error',
      });
      store = await openStore('embedded::memory:');
      await fillStore(store, STORY);
      server = await startServer({
        store,
        predicates: STORY_PREDICATES,
        version: '0.0.0',
        logger: pino({ level: 'silent' }),
        port: 0,
        dashboardFolder: folder,
      });
      browser = await launchBrowser();
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
      await store?.close();
      await rm(folder, { recursive: true, force: true });
    });

    /** Opens the dashboard, waits until every panel has its answer, and notes what a browser complains about. */
    async function open(width: number): Promise<{ page: Page; complaints: readonly string[] }> {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      const complaints = complaintsOf(page, server.url);
      await page.goto(`${server.url}/dashboard/`);
      await expect.poll(() => page.locator('.panel').count(), { timeout: 15_000 }).toBe(5);
      await expect.poll(() => page.locator('.panel[aria-busy=true]').count(), { timeout: 15_000 }).toBe(0);
      return { page, complaints };
    }

    it('fills every panel from this server alone', async () => {
      const { page, complaints } = await open(1280);
      expect(await page.locator('.trouble').allTextContents()).toEqual([]);
      expect(await page.locator('.weeks rect').count()).toBeGreaterThan(0);
      expect(await page.locator('.bars li').count()).toBeGreaterThan(1);
      expect(await page.locator('.contradictions blockquote').count()).toBeGreaterThan(1);
      expect(await page.locator('.graph .node').count()).toBeGreaterThan(2);
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('shows another entity that is looked for, and says when there is none', async () => {
      const { page } = await open(1280);
      await page.fill('.finder input', 'Drovna');
      await page.click('.finder button');
      await expect.poll(() => page.locator('figcaption').last().textContent()).toContain('Drovna');
      await page.fill('.finder input', 'nobody of that name');
      await page.click('.finder button');
      await expect
        .poll(() => page.locator('.panel').last().textContent())
        .toContain('Nothing is called “nobody of that name”');
      await page.close();
    });

    it('fits a phone', async () => {
      const { page } = await open(390);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      await page.close();
    });
  },
);
