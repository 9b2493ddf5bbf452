import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DoorOptions } from '../../src/api/access/door.ts';
import type { IngestPort } from '../../src/api/ports.ts';
import type { RunningServer } from '../../src/api/server.ts';
import { ConfigError, InputError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ask, openStory, refusalOf, serve, tokenFor } from './serve.ts';

const COUNT = '{ counts { claims } }';
const INGEST = 'mutation { ingestArticle(input: { text: "Words." }) { status } }';

/** Stands for the pipeline: what matters here is whether it is reached at all. */
const REACHED: IngestPort = {
  ingest: () => Promise.reject(new InputError('the pipeline was reached', 'nothing')),
  retract: () => Promise.reject(new InputError('the pipeline was reached', 'nothing')),
};
const reader = tokenFor('read');
const writer = tokenFor('write');
const curator = tokenFor('curate');
const tokens = [reader.token, writer.token, curator.token];

let store: GraphStore;
const running: RunningServer[] = [];
beforeAll(async () => {
  store = await openStory();
});
afterAll(async () => {
  for (const server of running) await server.stop();
  await store.close();
});

async function start(door: DoorOptions, host = '127.0.0.1'): Promise<string> {
  const server = await serve(store, { door, host, ingest: REACHED });
  running.push(server);
  return `http://127.0.0.1:${server.port}`;
}

describe('on this machine, without tokens', () => {
  let url: string;
  beforeAll(async () => {
    url = await start({});
  });

  it('everybody may read', async () => {
    expect(await (await ask(url, COUNT)).json()).toMatchObject({ data: { counts: { claims: 7 } } });
    expect((await fetch(`${url}/q`)).status).toBe(200);
    expect((await fetch(`${url}/metrics`)).status).toBe(200);
  });

  it('nobody may change anything, and learns how that is allowed', async () => {
    expect(await refusalOf(await ask(url, INGEST))).toMatchObject({
      status: 403,
      code: 'READ_ONLY',
      hint: expect.stringContaining('claimgraph token --scope write'),
    });
  });

  it('a token that nobody configured is refused even where none is needed', async () => {
    const response = await ask(url, COUNT, { headers: reader.headers });
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="claimgraph", error="invalid_token"');
    const refusal = await refusalOf(response);
    expect(refusal).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(JSON.stringify(refusal)).not.toContain(reader.secret);
  });

  it('a request under the name of another site is refused: a page could make a browser send it', async () => {
    // `fetch` sets Host itself, so the request is written by hand.
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${url}/q`, { headers: { host: 'rebound.example:4000' } });
      sent
        .on('response', (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});

describe('on this machine, with tokens', () => {
  let url: string;
  beforeAll(async () => {
    url = await start({ tokens });
  });

  it('reading takes none', async () => {
    expect((await ask(url, COUNT)).status).toBe(200);
  });

  it('a change without one is refused with 401, whatever the client accepts', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const response = await ask(url, INGEST, { headers: { accept } });
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="claimgraph"');
      expect(await refusalOf(response)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    }
  });

  it.each([
    ['read', reader],
    ['curate', curator],
  ])('a change with a token for %s is refused with 403 and the scope it takes', async (name, { headers }) => {
    const response = await ask(url, INGEST, { headers });
    expect(response.headers.get('www-authenticate')).toContain('error="insufficient_scope", scope="write"');
    expect(await refusalOf(response)).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
      message: expect.stringContaining(`"${name}"`),
    });
  });

  it('a change with a token for it reaches the pipeline', async () => {
    const { message } = await refusalOf(await ask(url, INGEST, { headers: writer.headers }));
    expect(message).toBe('the pipeline was reached');
  });

  it('no alias, fragment or second operation gets a change past the door', async () => {
    const hidden = [
      'mutation { a: ingestArticle(input: { text: "Words." }) { status } }',
      'mutation { ...F } fragment F on Mutation { ingestArticle(input: { text: "Words." }) { status } }',
      'mutation { ... on Mutation { ingestArticle(input: { text: "Words." }) { status } } }',
    ];
    for (const query of hidden)
      expect(await refusalOf(await ask(url, query))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const two = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query A ${COUNT} mutation B { ingestArticle(input: { text: "Words." }) { status } }`,
        operationName: 'B',
      }),
    });
    expect(await refusalOf(two)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

describe('on an address that others reach', () => {
  it('the server does not start without a token', async () => {
    const start = serve(store, { host: '0.0.0.0' });
    await expect(start).rejects.toThrow(ConfigError);
    await expect(start).rejects.toMatchObject({ hint: expect.stringContaining('claimgraph token') });
  });

  it('reading takes a token, at every address with data, and none at those without', async () => {
    const url = await start({ tokens }, '0.0.0.0');
    for (const path of ['/q', '/q/freshness', '/metrics', '/graphql']) {
      const response = await fetch(url + path);
      expect(response.headers.get('cache-control'), path).toBe('no-store');
      expect(await refusalOf(response), path).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    }
    expect(await refusalOf(await ask(url, COUNT))).toMatchObject({ status: 401 });
    for (const { headers } of [reader, writer, curator])
      expect((await ask(url, COUNT, { headers })).status).toBe(200);
    expect((await fetch(`${url}/metrics`, { headers: reader.headers })).status).toBe(200);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('a server that is meant to be public answers everybody who reads, and nobody who changes', async () => {
    const url = await start({ publicRead: true }, '0.0.0.0');
    expect((await ask(url, COUNT)).status).toBe(200);
    expect(await refusalOf(await ask(url, INGEST))).toMatchObject({ status: 403, code: 'READ_ONLY' });
  });
});

describe("the token of this machine's own commands", () => {
  it('may change the graph, and leaves the server read-only for all others', async () => {
    const own = tokenFor('read', 'write', 'curate');
    const url = await start({ localToken: own.token });
    expect((await refusalOf(await ask(url, INGEST, { headers: own.headers }))).message).toContain('reached');
    expect(await refusalOf(await ask(url, INGEST))).toMatchObject({ code: 'READ_ONLY' });
  });
});
