import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { makeContext } from '../../../src/api/context.ts';
import { inProcessFacts } from '../../../src/api/request-facts.ts';
import { makeSchema } from '../../../src/api/schema.ts';
import { makeSources } from '../../../src/api/streams/sources.ts';
import { makeStreams, type Streams } from '../../../src/api/streams/streams.ts';
import { ConfigError } from '../../../src/errors.ts';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { STORY_PREDICATES } from '../../factory.ts';
import { openApi } from '../operate.ts';
import { settled } from './listen.ts';

const TOKEN = 'Bearer let-me-in';
const QUERY = 'subscription { claimAdded { id } }';

let store: GraphStore;
let streams: Streams;
let server: Server;
let origin = '';
beforeAll(async () => {
  store = await openStore('embedded::memory:');
  const sources = makeSources({ reader: store, pollMs: 1000 });
  const parts = { store, predicates: STORY_PREDICATES, streams: sources };
  streams = makeStreams({
    schema: makeSchema(),
    logger: pino({ level: 'silent' }),
    context: () => makeContext(parts, { deadlineMs: 1000, bodyBytes: 0, facts: inProcessFacts() }),
    authorize: ({ authorization }) => {
      if (authorization !== TOKEN) throw new ConfigError('No token', 'Send one.');
    },
    hideSchema: true,
  });
  const app = express().use('/graphql/stream', express.json(), streams.events);
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  streams.attach(server);
  origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await streams.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await store.close();
});

/** Subscribes and returns what it ended with, or `open` when it stays. */
function fate(client: { subscribe: ReturnType<typeof createEventClient>['subscribe'] }): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = client.subscribe(
      { query: QUERY },
      { next: resolve, error: resolve, complete: () => resolve('complete') },
    );
    void settled().then(() => {
      resolve('open');
      stop();
    });
  });
}

describe('a client with a token', () => {
  it('is let in by its header, or by what it introduces itself with', async () => {
    const events = createEventClient({
      url: `http://${origin}/graphql/stream`,
      headers: { authorization: TOKEN },
    });
    expect(await fate(events)).toBe('open');
    for (const key of ['authorization', 'Authorization']) {
      const socket = createSocketClient({
        url: `ws://${origin}/graphql/ws`,
        webSocketImpl: WebSocket,
        connectionParams: { [key]: TOKEN },
      });
      expect(await fate(socket as never)).toBe('open');
      await socket.dispose();
    }
    class WithHeader extends WebSocket {
      constructor(address: string, protocol: string) {
        super(address, protocol, { headers: { authorization: TOKEN } });
      }
    }
    const socket = createSocketClient({ url: `ws://${origin}/graphql/ws`, webSocketImpl: WithHeader });
    expect(await fate(socket as never)).toBe('open');
    await socket.dispose();
    await expect.poll(() => streams.open).toBe(0);
  });
});

describe('a client without', () => {
  it.each([undefined, 'Bearer wrong'])('is refused over both transports: %s', async (authorization) => {
    const response = await fetch(`http://${origin}/graphql/stream?query=${encodeURIComponent(QUERY)}`, {
      headers: { accept: 'text/event-stream', ...(authorization && { authorization }) },
    });
    expect(response.status).toBe(401);
    const socket = createSocketClient({
      url: `ws://${origin}/graphql/ws`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      ...(authorization && { connectionParams: { authorization } }),
    });
    expect(await fate(socket as never)).toMatchObject({ code: 4403 });
    await expect.poll(() => streams.open).toBe(0);
  });
});

it('suggests no names where the schema is hidden', async () => {
  const response = await fetch(`http://${origin}/graphql/stream`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', authorization: TOKEN, 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'subscription { claimAded { id } }' }),
  });
  const text = await response.text();
  expect(text).toContain('Cannot query field');
  expect(text).not.toContain('Did you mean');
});

it('a subscription that comes to /graphql is told where to go', async () => {
  const api = await openApi([]);
  const { errors } = await api.ask(QUERY);
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_REQUEST', hint: expect.stringContaining('/graphql/stream') } },
  ]);
  await api.stop();
});
