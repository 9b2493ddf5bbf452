import { afterAll, beforeAll, expect, it } from 'vitest';
import { limitsOf } from '../../src/api/limits/values.ts';
import type { ExportPort } from '../../src/api/ports.ts';
import type { RunningServer } from '../../src/api/server.ts';
import { makeExportPort } from '../../src/cli/export-port.ts';
import { readConfig } from '../../src/config.ts';
import { FORMAT_NAMES } from '../../src/export/formats.ts';
import { startExport } from '../../src/export/start-export.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { requestOf } from '../export/export-text.ts';
import { openStory, refusalOf, serve, tokenFor } from './serve.ts';

let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await openStory();
  server = await serve(store, { exports: makeExportPort(store, '0.0.0') });
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

/** Exports that send a line and end when they are let. */
function slowExport(held: Promise<void>): ExportPort {
  return {
    formats: () => [],
    open: async () => ({
      fileName: 'graph.jsonl',
      mediaType: 'application/jsonl',
      chunks: (async function* () {
        yield Buffer.from('{}\n');
        await held;
      })(),
    }),
  };
}

const get = (query: string) => fetch(`${server.url}/export${query}`);

it('lists the formats when none is asked for', async () => {
  const { formats } = (await (await get('')).json()) as { formats: { name: string; about: string }[] };
  expect(formats.map(({ name }) => name)).toEqual(FORMAT_NAMES);
});

it.each(['jsonl', 'graphml', 'gexf', 'turtle', 'node-link'] as const)(
  'streams as %s what the command line writes',
  async (format) => {
    const pieces: Uint8Array[] = [];
    const [file] = startExport(format, { ...requestOf(store), version: '0.0.0' }).files;
    for await (const piece of file?.chunks ?? []) pieces.push(piece);
    const response = await get(`?format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('attachment; filename="graph.');
    expect(await response.text()).toBe(Buffer.concat(pieces).toString('utf8'));
  },
);

it.each(['csv', 'parquet', 'graphml&manifest=on'])('sends %s as an archive', async (format) => {
  const response = await get(`?format=${format}`);
  expect(response.headers.get('content-type')).toBe('application/zip');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.includes('manifest.json')).toBe(true);
});

it('takes a part by an entity, by name, and by a filter', async () => {
  const whole = await (await get('?format=graphml')).text();
  const part = await (await get('?format=graphml&entity=Halvek%20Lithium&depth=1')).text();
  const disputed = await (
    await get(`?format=graphml&query=${encodeURIComponent('{"disputed": true}')}`)
  ).text();
  const edges = (text: string) => text.match(/<edge /g)?.length ?? 0;
  expect(edges(part)).toBeGreaterThan(0);
  expect(edges(disputed)).toBeGreaterThan(0);
  expect(edges(disputed)).toBeLessThan(edges(whole));
});

it.each([
  ['an unknown format', '?format=xls', 400, /expected one of jsonl/],
  ['an unknown parameter', '?format=csv&colour=red', 400, /no such parameter/],
  ['a depth that is none', '?format=csv&entity=Halvek%20Lithium&depth=x', 400, /whole number/],
  ['an entity nobody knows', '?format=csv&entity=Nobody', 404, /Nobody/],
  ['a filter that is no JSON', '?format=csv&query=%7B', 400, /no JSON/],
])('refuses %s and says what was expected', async (_, query, status, message) => {
  const refusal = await refusalOf(await get(query));
  expect(refusal).toMatchObject({ status, message: expect.stringMatching(message) });
});

it('breaks the connection off when an export fails half-way, and takes the next one', async () => {
  const broken: ExportPort = {
    formats: () => [],
    open: async () => ({
      fileName: 'graph.jsonl',
      mediaType: 'application/jsonl',
      chunks: (async function* () {
        yield Buffer.from('{"first": true}\n');
        throw new Error('the store went away');
      })(),
    }),
  };
  const failing = await serve(store, { exports: broken });
  for (let time = 0; time < 3; time++)
    await expect(fetch(`${failing.url}/export?format=jsonl`).then((each) => each.text())).rejects.toThrow();
  await failing.stop();
});

it('gives none where only operations on file are run, and still lists the formats', async () => {
  const held = await serve(store, { exports: makeExportPort(store, '0.0.0'), allowList: true });
  const refused = await fetch(`${held.url}/export?format=jsonl`);
  expect(refused.status).toBe(403);
  expect((await refusalOf(refused)).code).toBe('OPERATION_NOT_ALLOWED');
  expect((await fetch(`${held.url}/export`)).status).toBe(200);
  await held.stop();
});

it('takes as many exports at once as the setting says', async () => {
  let end = (): void => {};
  const slow = slowExport(
    new Promise<void>((resolve) => {
      end = resolve;
    }),
  );
  const limits = limitsOf(readConfig({ CLAIMGRAPH_MAX_EXPORTS: '1' }));
  const busy = await serve(store, { exports: slow, limits });
  const first = await fetch(`${busy.url}/export?format=jsonl`);
  const second = await fetch(`${busy.url}/export?format=jsonl`);
  expect(await refusalOf(second)).toMatchObject({ status: 503, message: expect.stringMatching(/: 1\.$/) });
  end();
  expect(await first.text()).toBe('{}\n');
  await busy.stop();
});

it('takes two exports at once, refuses the third, and takes one again when a client went away', async () => {
  let end = (): void => {};
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  const slow = slowExport(held);
  const busy = await serve(store, { exports: slow });
  const first = await fetch(`${busy.url}/export?format=jsonl`);
  const second = await fetch(`${busy.url}/export?format=jsonl`);
  const third = await fetch(`${busy.url}/export?format=jsonl`);
  expect(third.headers.get('retry-after')).toBe('10');
  expect(await refusalOf(third)).toMatchObject({ status: 503, code: 'TOO_MANY_OPERATIONS' });
  end();
  expect([await first.text(), await second.text()]).toEqual(['{}\n', '{}\n']);
  const again = await fetch(`${busy.url}/export?format=jsonl`);
  expect(again.status).toBe(200);
  await again.text();
  await busy.stop();
});

it('is behind the door', async () => {
  const { token, headers } = tokenFor('read');
  const exports = makeExportPort(store, '0.0.0');
  const guarded = await serve(store, { exports, host: '0.0.0.0', door: { tokens: [token] } });
  const url = `http://127.0.0.1:${guarded.port}/export?format=graphml`;
  expect((await fetch(url)).status).toBe(401);
  expect((await fetch(url, { headers })).status).toBe(200);
  await guarded.stop();
});
