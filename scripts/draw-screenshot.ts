/**
 * Takes the README's picture: the playground on the sample graph, showing the disputed claims. Starts its own server on
 * a graph in a temporary folder; wants Chromium (`CHROMIUM`, default /usr/bin/chromium) and a built playground.
 * `npx tsx scripts/draw-screenshot.ts [file] [width] [height]`
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const [file = 'docs/playground.png', width = '1280', height = '800', tab = '2'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-picture-'));
const server = spawn(process.execPath, ['dist/src/cli/main.js', 'start', '--store', `embedded:${folder}`], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const address = await findAddress();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) } });
  await page.goto(address, { waitUntil: 'networkidle' });
  const tabs = page.getByRole('tab');
  if ((await tabs.count()) > Number(tab)) await tabs.nth(Number(tab)).click();
  // GraphiQL takes a moment to see which operation the new tab holds.
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: /execute query/i }).click();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: file });
  await browser.close();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.on('close', resolve));
  rmSync(folder, { recursive: true, force: true });
}

/** The start command says where the playground is once it serves. */
async function findAddress(): Promise<string> {
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /playground\s+(http:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('the server ended before it said where the playground is');
}
