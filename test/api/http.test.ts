import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/limits/values.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { ConfigError, ConflictError } from '../../src/errors.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { fillStore, STORY_PREDICATES } from '../factory.ts';
import { STORY } from '../story.ts';
import { tokenFor } from './serve.ts';

const logger = pino({ level: 'silent' });
let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await openStore('embedded::memory:');
  await fillStore(store, STORY);
  server = await startServer({ store, predicates: STORY_PREDICATES, version: '0.0.0', port: 0, logger });
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

/** Reads the first error of an answer. */
async function errorOf(
  response: Response,
): Promise<{ message: string; extensions: Record<string, unknown> }> {
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: Record<string, unknown> }[];
  };
  return errors[0] ?? { message: '', extensions: {} };
}

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    // The client's preflight header: the CSRF guard stays on for those that do not send it.
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } }),
  });
  it('lets no cache keep an answer, by POST or GET', async () => {
    const query = '{ counts { claims } }';
    const asked = await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(asked.status).toBe(200);
    for (const response of [asked, await post(JSON.stringify({ query }))])
      expect(response.headers.get('cache-control')).toBe('no-store');
  });
  it('is audited in full', () => {
    expect(audits).toHaveLength(61);
  });
  for (const audit of audits)
    it(`passes ${audit.id}: ${audit.name}`, async () => {
      expect(await audit.fn()).toMatchObject({ status: 'ok' });
    });

  it('answers a query', async () => {
    const response = await post(JSON.stringify({ query: '{ counts { claims articles } }' }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      data: { counts: { claims: 7, articles: 6 } },
      extensions: { cost: { value: 101, limit: 25_000, depth: 2 } },
    });
  });

  it('refuses a simple cross-site request, which a browser sends without asking', async () => {
    const response = await fetch(`${server.url}/graphql?query=%7Bcounts%7Bclaims%7D%7D`);
    expect(response.status).toBe(400);
  });

  it('says what is wrong with a body that is no JSON, without a stack or a path', async () => {
    const response = await post('{"query": ');
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(text).not.toMatch(/node_modules|\.ts|at /);
  });

  it.each([
    ['with its length declared', (body: string) => body],
    ['sent in pieces', (body: string) => new Blob([body]).stream()],
  ])('refuses a body over the limit %s, and names the limit', async (_, make) => {
    const body = JSON.stringify({ query: '{ counts { claims } }', variables: { x: 'x'.repeat(100_000) } });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: make(body),
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(await errorOf(response)).toMatchObject({
      message: expect.stringContaining('100000'),
      extensions: { code: 'BODY_TOO_LARGE', limit: 100_000 },
    });
  });

  describe('of a server that takes articles', () => {
    let writer: RunningServer;
    const { token, headers } = tokenFor('write');
    const read: string[] = [];
    beforeAll(async () => {
      const ingest = async ({ text }: { text: string }) => {
        read.push(text);
        return {
          status: 'SKIPPED',
          unchanged: false,
          articleId: null,
          claims: 0,
          evidence: 0,
          diagnostics: [],
        } as never;
      };
      const parts = { store, predicates: STORY_PREDICATES, version: '0.0.0', port: 0, logger };
      const retract = () => Promise.reject(new ConfigError('nothing is retracted here', 'nothing'));
      writer = await startServer({ ...parts, ingest: { ingest, retract }, door: { tokens: [token] } });
    });
    afterAll(() => writer.stop());

    async function send(request: { query: string; variables?: object }) {
      const response = await fetch(`${writer.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(request),
      });
      const { data, errors = [] } = (await response.json()) as {
        data?: unknown;
        errors?: { extensions: Record<string, unknown> }[];
      };
      return { status: response.status, data, extensions: errors[0]?.extensions };
    }

    it('an article may be longer than a query', async () => {
      const text = 'é'.repeat(1_900_000);
      const query = 'mutation($text: String!) { ingestArticle(input: { text: $text }) { status } }';
      expect(await send({ query, variables: { text } })).toMatchObject({
        data: { ingestArticle: { status: 'SKIPPED' } },
      });
      expect(read.at(-1)).toBe(text);
    });

    it.each([
      ['a query', { query: '{ counts { claims } }', variables: { x: 'x'.repeat(100_000) } }],
      [
        'a query that names the mutation',
        { query: '{ counts { claims } } # ingestArticle', variables: { x: 'x'.repeat(100_000) } },
      ],
    ])('%s may not', async (_, request) => {
      const { status, data, extensions } = await send(request);
      expect([status, data]).toEqual([413, undefined]);
      expect(extensions).toMatchObject({ code: 'BODY_TOO_LARGE', limit: 100_000 });
      expect(extensions?.['value']).toBeGreaterThan(100_000);
    });

    it('the text of a query may not, even with an article in it', async () => {
      const query = `mutation { ingestArticle(input: { text: "${'x'.repeat(100_000)}" }) { status } }`;
      expect(await send({ query })).toMatchObject({
        status: 413,
        extensions: { code: 'QUERY_TOO_LONG', limit: 100_000, value: query.length },
      });
    });

    it('an article over the limit of articles is refused by its length', async () => {
      const query = 'mutation($text: String!) { ingestArticle(input: { text: $text }) { status } }';
      expect(await send({ query, variables: { text: 'x'.repeat(20_000_000) } })).toMatchObject({
        status: 413,
        extensions: { code: 'BODY_TOO_LARGE', limit: 20_000_000 },
      });
    });
  });

  it('refuses operations over the cap with 503 and when to come again, and takes them again later', async () => {
    let resolve = () => {};
    const held = new Promise<void>((done) => {
      resolve = done;
    });
    const slow: GraphStore = Object.assign(Object.create(store), {
      run: async (...asked: Parameters<GraphStore['run']>) => {
        await held;
        return store.run(...asked);
      },
      info: () => store.info(),
      abandoned: () => 0,
    });
    const limits = { ...DEFAULT_LIMITS, operations: 2 };
    const busy = await startServer({
      store: slow,
      predicates: STORY_PREDICATES,
      version: '0.0.0',
      port: 0,
      logger,
      limits,
    });
    const ask = () =>
      fetch(`${busy.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ counts { claims } }' }),
      });
    const first = [ask(), ask()];
    await new Promise((done) => setTimeout(done, 200));
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await errorOf(refused)).extensions).toMatchObject({
      code: 'TOO_MANY_OPERATIONS',
      limit: 2,
      value: 2,
    });
    resolve();
    for (const response of [...(await Promise.all(first)), await ask()])
      expect(await response.json()).toMatchObject({ data: { counts: { claims: 7 } } });
    await busy.stop();
  });
});

describe('the server', () => {
  it('leads from / to the playground', async () => {
    const response = await fetch(server.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/playground/']);
  });

  it('tells that it is alive, and that its store answers', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({
      status: 'alive',
      version: '0.0.0',
    });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({
      status: 'ready',
      engine: 'embedded',
    });
  });

  it('lets nothing from outside run or be spoken to', async () => {
    const policy = (await fetch(`${server.url}/healthz`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
  });

  it('answers an unknown address in the form of its other errors', async () => {
    const response = await fetch(`${server.url}/nowhere`);
    expect(response.status).toBe(404);
    expect((await errorOf(response)).extensions['code']).toBe('NOT_FOUND');
  });

  it('is not ready while its store is closed', async () => {
    const closed = await openStore('embedded::memory:');
    const other = await startServer({
      store: closed,
      predicates: STORY_PREDICATES,
      version: '0.0.0',
      port: 0,
      logger,
    });
    await closed.close();
    expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${other.url}/readyz`)).status).toBe(503);
    await other.stop();
  });

  it('names the port that is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as AddressInfo;
    const start = startServer({ store, predicates: STORY_PREDICATES, version: '0.0.0', port, logger });
    await expect(start).rejects.toThrow(ConflictError);
    await expect(start).rejects.toThrow(String(port));
    await new Promise((resolve) => holder.close(resolve));
  });

  it('says that it cannot listen on an address of another machine', async () => {
    const door = { publicRead: true };
    const parts = { store, predicates: STORY_PREDICATES, version: '0.0.0', logger, door };
    const start = startServer({ ...parts, host: '203.0.113.1', port: 0 });
    await expect(start).rejects.toThrow(ConfigError);
    await expect(start).rejects.toThrow('203.0.113.1:0');
  });

  it('answers what is under way before it stops', async () => {
    const other = await startServer({
      store,
      predicates: STORY_PREDICATES,
      version: '0.0.0',
      port: 0,
      logger,
    });
    const body = JSON.stringify({ query: '{ claims { nodes { text evidence { nodes { quote } } } } }' });
    const answer = new Promise<string>((resolve, reject) => {
      const sent = request(`${other.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      });
      sent.on('error', reject).on('response', (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve(text));
      });
      // Half the request is there when the server is told to stop.
      sent.write(body.slice(0, 20));
      setTimeout(() => {
        void other.stop();
        sent.end(body.slice(20));
      }, 100);
    });
    expect(JSON.parse(await answer).data.claims.nodes).toHaveLength(7);
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
  });
});
