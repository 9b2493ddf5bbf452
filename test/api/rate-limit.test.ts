import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DoorOptions } from '../../src/api/access/door.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ask, openStory, refusalOf, serve, tokenFor } from './serve.ts';

const COUNT = '{ counts { claims } }';
const one = tokenFor('read');
const other = tokenFor('write');

let store: GraphStore;
beforeAll(async () => {
  store = await openStory();
});
afterAll(() => store.close());

async function served(door: DoorOptions, work: (url: string) => Promise<void>): Promise<void> {
  const server = await serve(store, { door });
  await work(server.url).finally(() => server.stop());
}

it('what is over the limit is refused, with the time to wait, and says how much is left before', () =>
  served({ rateLimit: 3 }, async (url) => {
    const left = [];
    for (let i = 0; i < 3; i++) left.push((await ask(url, COUNT)).headers.get('ratelimit'));
    expect(left).toEqual([
      expect.stringMatching(/^"claimgraph"; r=2; t=\d+/),
      expect.stringMatching(/; r=1; /),
      expect.stringMatching(/; r=0; /),
    ]);
    const refused = await ask(url, COUNT);
    expect(refused.headers.get('ratelimit-policy')).toMatch(/^"claimgraph"; q=3; w=60/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refusalOf(refused)).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
      message: expect.stringContaining('3'),
    });
    expect((await fetch(`${url}/q`)).status).toBe(429);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  }));

it('each token is counted by itself, wherever it comes from', () =>
  served({ rateLimit: 1, tokens: [one.token, other.token] }, async (url) => {
    const status = async (headers: Record<string, string>) => (await ask(url, COUNT, { headers })).status;
    expect([await status(one.headers), await status(other.headers), await status({})]).toEqual([
      200, 200, 200,
    ]);
    expect([await status(one.headers), await status(other.headers), await status({})]).toEqual([
      429, 429, 429,
    ]);
  }));

it('tokens that are tried out are counted by address', () =>
  served({ rateLimit: 2, tokens: [one.token] }, async (url) => {
    const statuses = [];
    for (let i = 0; i < 3; i++)
      statuses.push((await ask(url, COUNT, { headers: { authorization: `Bearer cg_${i}` } })).status);
    expect(statuses).toEqual([401, 401, 429]);
  }));

it('an address that a client claims is believed only behind a proxy', async () => {
  const twice = async (url: string) => {
    const statuses = [];
    for (const from of ['198.51.100.1', '198.51.100.2'])
      statuses.push((await ask(url, COUNT, { headers: { 'x-forwarded-for': from } })).status);
    return statuses;
  };
  await served({ rateLimit: 1 }, async (url) => expect(await twice(url)).toEqual([200, 429]));
  await served({ rateLimit: 1, proxies: 1 }, async (url) => expect(await twice(url)).toEqual([200, 200]));
});

it('this machine alone is not counted unless told', () =>
  served({}, async (url) => {
    expect((await ask(url, COUNT)).headers.get('ratelimit')).toBeNull();
  }));

it('what a proxy passes on is counted unless told', () =>
  served({ proxies: 1 }, async (url) => {
    expect((await ask(url, COUNT)).headers.get('ratelimit-policy')).toMatch(/q=3000/);
  }));
