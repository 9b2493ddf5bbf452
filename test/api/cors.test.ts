import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/api/server.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { openStory, serve, tokenFor } from './serve.ts';

const DASH = 'https://dash.example';
const reader = tokenFor('read');

let store: GraphStore;
let closed: RunningServer;
let listed: RunningServer;
let open: RunningServer;
beforeAll(async () => {
  store = await openStory();
  const door = { tokens: [reader.token] };
  closed = await serve(store);
  listed = await serve(store, { door, host: '0.0.0.0', corsOrigins: [DASH, 'http://localhost:8080'] });
  open = await serve(store, { corsOrigins: ['*'] });
});
afterAll(async () => {
  for (const server of [closed, listed, open]) await server.stop();
  await store.close();
});

const at = ({ port }: RunningServer, path: string) => `http://127.0.0.1:${port}${path}`;

function preflight(server: RunningServer, origin: string): Promise<Response> {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
  };
  return fetch(at(server, '/graphql'), { method: 'OPTIONS', headers });
}

it('no origin is allowed unless one is configured', async () => {
  expect((await preflight(closed, DASH)).headers.get('access-control-allow-origin')).toBeNull();
  const answer = await fetch(at(closed, '/q'), { headers: { origin: DASH } });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

describe('a listed origin', () => {
  it('passes the preflight without a token, which browsers do not send with it', async () => {
    const answer = await preflight(listed, DASH);
    expect(answer.status).toBe(204);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': DASH,
      'access-control-allow-methods': 'GET,POST',
      'access-control-allow-headers': expect.stringMatching(
        /Apollo-Require-Preflight.*Authorization.*Content-Type/,
      ),
      'access-control-max-age': '600',
      vary: expect.stringContaining('Origin'),
    });
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('may read answers and what is needed to wait and to cache', async () => {
    const answer = await fetch(at(listed, '/q'), { headers: { origin: DASH, ...reader.headers } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe(DASH);
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/ETag.*Retry-After/);
  });

  it('still needs its token', async () => {
    const answer = await fetch(at(listed, '/q'), { headers: { origin: DASH } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([401, DASH]);
  });
});

it.each(['https://evil.example', 'https://dash.example.evil', 'http://dash.example', 'null'])(
  'the origin %s, which is not listed, is not allowed',
  async (origin) => {
    expect((await preflight(listed, origin)).headers.get('access-control-allow-origin')).toBeNull();
  },
);

it('the wildcard allows all, and never with credentials', async () => {
  const answer = await preflight(open, 'https://anybody.example');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
});

it('a simple request across sites still needs the preflight header, also from a listed origin', async () => {
  const answer = await fetch(at(open, '/graphql?query=%7Bcounts%7Bclaims%7D%7D'), {
    headers: { origin: DASH },
  });
  expect(answer.status).toBe(400);
});
