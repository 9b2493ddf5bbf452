import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../src/api/text-fragment.ts';
import { BROWSER, launchBrowser } from './browser.ts';

/** Each line is a paragraph of the page, far below the one before it. */
const LINES = [
  'Halvek owns the mine',
  'By a reporter in Sarell, 3 March.',
  'The firm owns the mine, and Halvek owns the mine in the hills: so it says.',
  'Nobody at the R&D-owned, “largest” state-run firm — 5% bigger than in 2025 — would say that he (Ann Lee) knew it.',
  'It is a long tale of how the river below the mine came to be white, told by those who live there and those who do not, and by a judge who has seen it all, at length and in the end for good.',
  'HALVÉK OWNS   THE PORT.',
  'Later Halvek owns the port alone; Halvek owns the port no more.',
];
const TEXT = LINES.join('\n');

/** Words, the paragraph they stand in, and which of several they are. */
const CASES: readonly (readonly [words: string, paragraph: number, nth: number])[] = [
  ['Halvek owns the mine', 0, 0],
  ['Halvek owns the mine', 2, 1],
  ['firm owns the mine, and Halvek owns the mine in the hills', 2, 0],
  ['the R&D-owned, “largest” state-run firm — 5% bigger than in 2025', 3, 0],
  ['Ann Lee', 3, 0],
  [LINES[4]?.slice(0, -1) ?? '', 4, 0],
  ['HALVÉK OWNS   THE PORT', 5, 0],
  ['Halvek owns the port', 6, 0],
  ['Halvek owns the port', 6, 1],
  [`${LINES[1]}\n${LINES[2]}`, 1, 0],
];

/** Run in the page. */
const IDS_IN_VIEW = `[...document.querySelectorAll('p')].filter((p) => {
  const { top, bottom } = p.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}).map((p) => p.id)`;

describe.skipIf(BROWSER === undefined)(
  `links to quotes${BROWSER ? '' : ' (skipped: no Chromium at /usr/bin)'}`,
  () => {
    let browser: Browser;
    let server: Server;
    let page = '';
    beforeAll(async () => {
      const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const html = LINES.map(
        (line, index) => `<p id="p${index}" style="margin: 1500px 0">${escaped(line)}</p>`,
      );
      server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><title>Page</title>${html.join('')}`);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      browser = await launchBrowser(['--disable-gpu']);
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    it.each(CASES)('make a browser jump to "%s" in paragraph %i', async (words, paragraph, nth) => {
      let start = TEXT.indexOf(words);
      for (let index = 0; index < nth; index += 1) start = TEXT.indexOf(words, start + 1);
      const link = textFragmentLink(page, TEXT, { start, end: start + words.length });
      const tab = await browser.newPage({ viewport: { width: 800, height: 600 } });
      await tab.goto(link ?? '');
      const seen = () => tab.evaluate<string[]>(IDS_IN_VIEW);
      await expect.poll(seen, { message: link ?? '' }).toEqual([`p${paragraph}`]);
      await tab.close();
    });
  },
);
