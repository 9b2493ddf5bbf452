import { request } from 'node:http';
import { connect } from 'node:net';
import { createClient, type Client as SocketClient } from 'graphql-ws';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { RunningServer, ServerOptions } from '../../../src/api/server.ts';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { fillStore } from '../../factory.ts';
import { STORY } from '../../story.ts';
import { listenTo, type Message, serve, settled, TRANSPORTS, type Transport } from './listen.ts';

const QUERY = 'subscription { claimAdded { id } }';
let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await openStore('embedded::memory:');
  ({ server } = await serve(store));
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

const started: RunningServer[] = [];
afterEach(async () => {
  for (const each of started.splice(0)) await each.stop();
});

async function start(options: Partial<ServerOptions>) {
  const served = await serve(store, options);
  started.push(served.server);
  return served;
}

/** What a subscription is refused with. */
async function refusal(transport: Transport, query: string, variables = {}) {
  const listener = listenTo(server, transport, { query, variables });
  const ended = await listener.ended;
  return (transport === 'WebSocket' ? ended : listener.messages[0]?.errors) as Message['errors'];
}

describe.each(TRANSPORTS)('an operation over %s', (transport) => {
  it.each([
    ['no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    [
      'too many words',
      `subscription { claimAdded { ${'id '.repeat(2000)} } }`,
      /^(GRAPHQL_PARSE_FAILED|QUERY_TOO_LONG)$/,
    ],
    ['an unknown field', 'subscription { claimAdded { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two fields', 'subscription { claimAdded { id } ingestProgress { run } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a query', '{ counts { claims } }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { retractArticle(input: { article: "x" }) { unchanged } }', 'BAD_REQUEST'],
    [
      'more than it may cost',
      'subscription { claimAdded { subject { claims(first: 100) { nodes { evidence(first: 100) { nodes { article { mentions(first: 100) { nodes { id } } } } } } } } } }',
      /^QUERY_TOO_COSTLY$/,
    ],
    ['a date that is none', 'subscription { claimAdded(filter: { eventFrom: "May" }) { id } }', 'BAD_INPUT'],
  ])('with %s is refused with its code', async (_, query, code) => {
    const errors = await refusal(transport, query);
    expect(errors?.[0]?.extensions?.['code']).toMatch(code);
    expect(errors?.length).toBeLessThanOrEqual(6);
  });

  it('with a wrong variable is refused', async () => {
    const query = 'subscription ($filter: ClaimFilter) { claimAdded(filter: $filter) { id } }';
    const errors = await refusal(transport, query, { filter: { minConfidence: 'high' } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('whose store fails gets a masked error, and the log the reason', async () => {
    const log: string[] = [];
    const broken: GraphStore = {
      ...store,
      engine: 'embedded',
      run: async (statement) => {
        if (statement === 'find-revision') return [{ revision: log.length }] as never;
        throw new Error('secret of /home/somebody');
      },
    };
    const logger = pino({ level: 'error' }, { write: (line: string) => void log.push(line) });
    const { server: other } = await serve(broken, { logger, pollMs: 50 });
    started.push(other);
    const listener = listenTo(other, transport, { query: QUERY });
    await settled();
    log.push('the graph was written to');
    await listener.ended;
    expect(listener.messages).toMatchObject([{ errors: [{ extensions: { code: 'INTERNAL' } }] }]);
    expect(JSON.stringify(listener.messages)).not.toContain('secret');
    expect(log.join()).toContain('secret');
  });
});

describe('the event stream', () => {
  const get = (headers: Record<string, string>, url = server.url) =>
    fetch(`${url}/graphql/stream?query=${encodeURIComponent(QUERY)}`, { headers });

  it('answers an EventSource, which can only GET', async () => {
    const { server: other, store: watched } = await start({});
    const response = await get({ accept: 'text/event-stream' }, other.url);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await fillStore(watched, STORY);
    let text = '';
    while (!text.includes('event: next')) text += (await reader?.read())?.value ?? '';
    expect(text).toMatch(/^:\n\n/);
    expect(text).toMatch(/event: next\ndata: \{"data":\{"claimAdded":\{"id":"clm_/);
    await reader?.cancel();
  });

  it.each([
    ['asks for something else', { accept: 'application/json' }, 406],
    ['is of a page of another site', { accept: 'text/event-stream', origin: 'https://evil.example' }, 403],
    [
      'is of a page that hides its site',
      { accept: 'text/event-stream', 'sec-fetch-site': 'cross-site' },
      403,
    ],
  ])('refuses a request that %s', async (_, headers, status) => {
    const response = await get(headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });

  it('refuses a body that is larger than a query may be', async () => {
    const response = await fetch(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables: { x: 'x'.repeat(100_000) } }),
    });
    expect(response.status).toBe(413);
  });
});

describe('the WebSocket', () => {
  const open = (
    headers: Record<string, string> = {},
    path = '/graphql/ws',
    protocol = 'graphql-transport-ws',
  ) => new WebSocket(`${server.url.replace('http', 'ws')}${path}`, protocol, { headers });
  const fate = (socket: WebSocket): Promise<string> =>
    new Promise((resolve) => {
      socket.on('error', (error) => resolve(error.message));
      socket.on('close', (code) => resolve(String(code)));
    });

  it('is opened at its path, for its protocol and this site alone', async () => {
    expect(await fate(open({}, '/graphql'))).toContain('404');
    expect(await fate(open({ origin: 'https://evil.example' }))).toContain('403');
    expect(await fate(open({}, undefined, 'graphql-ws'))).toContain('protocol');
    const own = open({ origin: server.url });
    await new Promise((resolve) => own.once('open', resolve));
    own.terminate();
  });

  it('is closed when it begins without an introduction, or says nonsense or too much', async () => {
    const say = async (text: string): Promise<string> => {
      const socket = open();
      await new Promise((resolve) => socket.once('open', resolve));
      socket.send(text);
      return fate(socket);
    };
    expect(await say(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } }))).toBe('4401');
    expect(await say('Dear server')).toBe('4400');
    expect(await say(JSON.stringify({ type: 'connection_init', payload: { x: 'x'.repeat(100_001) } }))).toBe(
      '1009',
    );
  });

  it('takes so many subscriptions and no more', async () => {
    const { server: other } = await start({ streamLimits: { perSocket: 2 } });
    const client = socketClient(other);
    const refused: unknown[] = [];
    for (let count = 0; count < 3; count += 1)
      client.subscribe(
        { query: QUERY },
        { next: () => {}, complete: () => {}, error: (errors) => refused.push(errors) },
      );
    await expect
      .poll(() => refused)
      .toMatchObject([[{ extensions: { code: 'TOO_MANY_STREAMS', limit: 2 } }]]);
    await client.dispose();
  });

  it('is ended when it gives no sign of life', async () => {
    const { server: other } = await start({ streamLimits: { heartbeatMs: 100 } });
    const socket = new WebSocket(`${other.url.replace('http', 'ws')}/graphql/ws`, 'graphql-transport-ws', {
      autoPong: false,
    });
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    expect(await fate(socket)).toBe('1006');
  });
});

function socketClient({ url }: RunningServer): SocketClient {
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql/ws`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
}

describe('connections', () => {
  it('are so many at once, over both transports together', async () => {
    const { server: other } = await start({ streamLimits: { streams: 2 } });
    const listeners = TRANSPORTS.map((transport) => listenTo(other, transport, { query: QUERY }));
    await settled();
    const events = await fetch(`${other.url}/graphql/stream?query=${encodeURIComponent(QUERY)}`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(events.status).toBe(503);
    expect(await events.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_STREAMS', limit: 2 } }],
    });
    const socket = listenTo(other, 'WebSocket', { query: QUERY });
    expect(await socket.ended).toMatchObject({ code: 1013 });
    for (const listener of listeners) listener.stop();
    await settled();
    const next = listenTo(other, 'server-sent events', { query: QUERY });
    await settled();
    expect(next.messages).toEqual([]);
    next.stop();
  });

  it('end with the server, at once', async () => {
    const { server: other } = await serve(store);
    const listeners = TRANSPORTS.map((transport) => listenTo(other, transport, { query: QUERY }));
    await settled();
    const before = performance.now();
    await other.stop();
    expect(performance.now() - before).toBeLessThan(2000);
    const [events, socket] = await Promise.all(listeners.map(({ ended }) => ended));
    expect(socket).toMatchObject({ code: 1001 });
    expect(events).toBeDefined();
  });

  it.each(TRANSPORTS)(
    'over %s end when their client takes nothing, and memory stays as it was',
    async (transport) => {
      const log: string[] = [];
      const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
      const own = await openStore('embedded::memory:');
      const served = await serve(own, { logger, streamLimits: { stallMs: 500 } });
      const lazy = transport === 'WebSocket' ? lazySocket(served.server) : lazyEvents(served.server);
      await lazy.ready;
      const memory = (): number => {
        global.gc?.();
        return process.memoryUsage().rss;
      };
      const before = memory();
      // Each claim is about 100 kB in the answer: what the network holds for a client is soon full.
      const text = 'Halvek Lithium bought much. '.repeat(3000);
      const articles = Array.from({ length: 300 }, (_, number) => ({
        source: 'Post',
        title: `Report ${number}`,
        text: `Halvek Lithium bought Mine ${number}. ${number < 1 ? text : ''}`,
        claims: [
          {
            quote: `Halvek Lithium bought Mine ${number}`,
            subject: 'ORGANISATION:Halvek Lithium',
            predicate: 'acquire',
            object: `PLACE:Mine ${number}`,
          } as const,
        ],
      }));
      await fillStore(served.store, articles);
      await expect.poll(() => log.join(), { timeout: 20_000 }).toContain('takes nothing');
      expect(memory() - before).toBeLessThan(150_000_000);
      lazy.end();
      await served.server.stop();
      await own.close();
    },
  );
});

const BIG = `subscription { claimAdded { id subject { articles(first: 1, orderBy: { field: PUBLISHED, direction: ASC }) { nodes { text } }
  ${Array.from({ length: 20 }, (_, index) => `a${index}: claims(first: 100) { nodes { id text predicateText } }`).join(' ')} } } }`;

/** A client that subscribes and reads nothing. */
function lazyEvents({ url }: RunningServer) {
  const sent = request(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
  });
  sent.on('error', () => {});
  sent.end(JSON.stringify({ query: BIG }));
  const ready = new Promise((resolve) =>
    sent.on('response', (response) => {
      response.pause();
      sent.socket?.pause();
      resolve(undefined);
    }),
  );
  return { ready, end: () => void sent.destroy() };
}

/** The same by hand: a library would read for it. */
function lazySocket({ port }: RunningServer) {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(
    'GET /graphql/ws HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
  );
  const ready = new Promise((resolve) => {
    socket.once('data', () => {
      socket.write(frame({ type: 'connection_init' }));
      socket.write(frame({ id: '1', type: 'subscribe', payload: { query: BIG } }));
      setTimeout(() => {
        socket.pause();
        resolve(undefined);
      }, 300);
    });
  });
  return { ready, end: () => void socket.destroy() };
}

/** A masked text frame of at most 64 kB. */
function frame(message: object): Buffer {
  const payload = Buffer.from(JSON.stringify(message));
  const length = Buffer.alloc(2);
  length.writeUInt16BE(payload.length);
  // A mask of zeros leaves the payload as it is.
  return Buffer.concat([Buffer.from([0x81, 0xfe]), length, Buffer.alloc(4), payload]);
}
