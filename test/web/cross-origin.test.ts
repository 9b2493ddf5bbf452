import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer, ServerOptions } from '../../src/api/server.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { openStory, serve, tokenFor } from '../api/serve.ts';
import { BROWSER, launchBrowser } from './browser.ts';

const reader = tokenFor('read');

describe.skipIf(BROWSER === undefined)(
  `a page of another site${BROWSER ? '' : ' (skipped: no Chromium at /usr/bin)'}`,
  () => {
    /** The other site: any page will do. */
    const site = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<p>A page.'),
    );
    let origin: string;
    let store: GraphStore;
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      store = await openStory();
      await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
      // The name that an attacker would point at this machine once the page is loaded.
      const args = ['--host-resolver-rules=MAP rebound.example 127.0.0.1'];
      browser = await launchBrowser(args);
      page = await browser.newPage();
      await page.goto(origin);
    });
    afterAll(async () => {
      await browser?.close();
      site.close();
      await store?.close();
    });

    async function served(options: Partial<ServerOptions>, work: (server: RunningServer) => Promise<void>) {
      const server = await serve(store, options);
      await work(server).finally(() => server.stop());
    }

    /** Fetches from within the page; what the browser keeps from it is an error. */
    const fetchInPage = (url: string, init: RequestInit = {}) =>
      page.evaluate(
        async ([address, options]) => {
          try {
            const response = await fetch(address, options);
            const { status } = response;
            return { status, tag: response.headers.get('etag'), body: await response.text() };
          } catch (error) {
            return { error: String(error), tag: null };
          }
        },
        [url, init] as const,
      );

    it('reads nothing where its origin is not listed', () =>
      served({}, async ({ url }) => {
        expect(await fetchInPage(`${url}/q/search?query=Halvek&kinds=ENTITY`)).toMatchObject({
          error: 'TypeError: Failed to fetch',
        });
      }));

    it('reads with a token, and asks by tag whether its answer still holds, where its origin is listed', () =>
      served({ corsOrigins: [origin], door: { tokens: [reader.token] } }, async ({ url }) => {
        const address = `${url}/q/search?query=Halvek&kinds=ENTITY`;
        const first = await fetchInPage(address, { headers: reader.headers });
        expect(first).toMatchObject({
          status: 200,
          tag: expect.stringMatching(/^"/),
          body: expect.stringContaining('Halvek'),
        });
        const known = await fetchInPage(address, {
          headers: { ...reader.headers, 'if-none-match': first.tag ?? '' },
        });
        expect(known).toMatchObject({ status: 304, body: '' });
        const post = await fetchInPage(`${url}/graphql`, {
          method: 'POST',
          headers: { ...reader.headers, 'content-type': 'application/json' },
          body: '{"query":"{ counts { claims } }"}',
        });
        expect(post).toMatchObject({ status: 200, body: expect.stringContaining('"claims":7') });
      }));

    it('reads nothing by giving its own name the address of this machine', () =>
      served({}, async ({ port }) => {
        const own = await browser.newPage();
        const response = await own.goto(`http://rebound.example:${port}/q/search?query=Halvek&kinds=ENTITY`);
        expect([response?.status(), await response?.text()]).toEqual([
          403,
          expect.stringContaining('FORBIDDEN'),
        ]);
        await own.close();
      }));
  },
);
