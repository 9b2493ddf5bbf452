// What listens is counted as what asks: a stream, the opening of a WebSocket and each operation on it are requests.
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { DoorOptions } from '../../../src/api/access/door.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { openStory, refusalOf, serve, tokenFor } from '../serve.ts';
import { settled } from './listen.ts';

const QUERY = 'subscription { claimAdded { id } }';
const reader = tokenFor('read');

let store: GraphStore;
beforeAll(async () => {
  store = await openStory();
});
afterAll(() => store.close());

async function served(door: DoorOptions, work: (url: string) => Promise<void>): Promise<void> {
  const server = await serve(store, { door });
  await work(server.url).finally(() => server.stop());
}

/** Asks for a WebSocket; returns the status it is answered with, 101 when it opens, and Retry-After. */
function upgrade(url: string, headers: Record<string, string> = {}) {
  return new Promise<{ readonly status: number; readonly wait: number }>((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql/ws`, 'graphql-transport-ws', {
      headers,
    });
    socket.once('open', () => {
      socket.terminate();
      resolve({ status: 101, wait: 0 });
    });
    socket.once('unexpected-response', (_, { statusCode = 0, headers: given }) => {
      socket.on('error', () => {});
      socket.terminate();
      resolve({ status: statusCode, wait: Number(given['retry-after']) });
    });
    socket.once('error', reject);
  });
}

it('each event stream is a request', () =>
  served({ rateLimit: 2 }, async (url) => {
    const listen = () =>
      fetch(`${url}/graphql/stream?query=${encodeURIComponent(QUERY)}`, {
        headers: { accept: 'text/event-stream' },
      });
    for (let time = 0; time < 2; time++) {
      const stream = await listen();
      expect(stream.status).toBe(200);
      await stream.body?.cancel();
    }
    expect(await refusalOf(await listen())).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  }));

it('each WebSocket that is opened is a request, by token or by address', () =>
  served({ rateLimit: 2, tokens: [reader.token] }, async (url) => {
    expect(await upgrade(url)).toEqual({ status: 101, wait: 0 });
    expect((await fetch(`${url}/q`)).status).toBe(200);
    const refused = await upgrade(url);
    expect(refused.status).toBe(429);
    expect(refused.wait).toBeGreaterThan(0);
    expect(refused.wait).toBeLessThanOrEqual(60);
    expect((await fetch(`${url}/q`)).status).toBe(429);
    expect((await upgrade(url, reader.headers)).status).toBe(101);
  }));

it('each operation of a WebSocket is a request of the token it introduced itself with', () =>
  served({ rateLimit: 2, tokens: [reader.token] }, async (url) => {
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql/ws`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: reader.headers,
    });
    const refusals: unknown[] = [];
    for (let time = 0; time < 3; time++)
      client.subscribe(
        { query: QUERY },
        { next: () => {}, error: (error) => refusals.push(error), complete: () => {} },
      );
    await settled();
    await expect.poll(() => refusals).toMatchObject([[{ extensions: { code: 'RATE_LIMITED' } }]]);
    expect((await fetch(`${url}/q`, { headers: reader.headers })).status).toBe(429);
    expect((await fetch(`${url}/q`)).status).toBe(200);
    await client.dispose();
  }));

it('nothing is counted where no limit is', () =>
  served({}, async (url) => {
    for (let time = 0; time < 5; time++) expect((await upgrade(url)).status).toBe(101);
  }));
