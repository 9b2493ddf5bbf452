import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewArticle } from '../../src/cli/explain/article-view.ts';
import { explainPage } from '../../src/cli/explain/explain-page.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { extractText } from '../ingest/read-text.ts';
import { BROWSER, launchBrowser } from './browser.ts';

const TEXT = `Norrland Steel did not buy Kestrel Motors, officials said. ${'Averylongword'.repeat(40)} is one.
It owns the Tern Mine in Norrland.`;

describe.skipIf(BROWSER === undefined)(
  `the page of explain${BROWSER ? '' : ' (skipped: no Chromium at /usr/bin)'}`,
  () => {
    const path = join(temporaryFolder(), 'page.html');
    let browser: Browser;

    beforeAll(async () => {
      writeFileSync(path, explainPage([viewArticle(await extractText(TEXT), 'a.txt')]));
      browser = await launchBrowser(['--disable-gpu']);
    }, 60_000);
    afterAll(() => browser?.close());

    it.each([
      [1280, 'light'],
      [1280, 'dark'],
      [390, 'light'],
      [390, 'dark'],
    ] as const)(
      'at %i px, %s, fits and shows what the claim under the focus rests on',
      async (width, colorScheme) => {
        const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
        const trouble: string[] = [];
        page.on('console', (message) => trouble.push(message.text()));
        page.on('pageerror', (error) => trouble.push(String(error)));
        page.on('request', (request) => request.url().startsWith('file:') || trouble.push(request.url()));
        await page.goto(pathToFileURL(path).href);
        const claim = page.locator('.claim').first();
        const [quoted, cue, source] = ['.quoted', '.cue', '.source'].map((name) =>
          page.locator(`.text ${name}`),
        );
        expect(await quoted?.count()).toBe(0);
        await claim.focus();
        expect((await quoted?.allTextContents())?.join('')).toBe('Norrland Steel did not buy Kestrel Motors');
        expect(await cue?.allTextContents()).toEqual(['said']);
        expect(await source?.allTextContents()).toEqual(['officials']);
        await claim.blur();
        expect(await quoted?.count()).toBe(0);
        const boxes = await Promise.all(
          ['.text', '.claims'].map((name) => page.locator(name).first().boundingBox()),
        );
        expect((boxes[1]?.x ?? 0) > (boxes[0]?.x ?? 0)).toBe(width === 1280);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(trouble).toEqual([]);
        await page.close();
      },
    );
  },
);
