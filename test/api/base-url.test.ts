import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Addressed, baseUrlOf } from '../../src/api/base-url.ts';
import { startServer } from '../../src/api/server.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { fillStore, STORY_PREDICATES } from '../factory.ts';
import { STORY } from '../story.ts';

const asked = (host: string | undefined): Addressed => ({ protocol: 'http', get: () => host });

describe('the address of this server', () => {
  it.each([
    ['localhost:4000', 'http://localhost:4000'],
    ['claims.example', 'http://claims.example'],
    ['[::1]:4000', 'http://[::1]:4000'],
  ])('is the host a request names: %s', (host, expected) => {
    expect(baseUrlOf(asked(host), null)).toBe(expected);
  });

  it.each([undefined, '', 'a b', 'evil.example/path?', 'x"><script>', 'a:b:c', 'user@host'])(
    'is not made of %j',
    (host) => {
      expect(baseUrlOf(asked(host), undefined)).toBeUndefined();
    },
  );

  it('is the one of the settings before any host', () => {
    expect(baseUrlOf(asked('localhost:4000'), 'https://claims.example/api/')).toBe(
      'https://claims.example/api',
    );
  });
});

describe('over HTTP', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore('embedded::memory:');
    await fillStore(store, STORY);
  });
  afterAll(() => store.close());

  async function urlOfClaim(publicUrl: string | null): Promise<{ url: string; id: string; server: string }> {
    const logger = pino({ level: 'silent' });
    const parts = { store, predicates: STORY_PREDICATES, version: '0.0.0', port: 0, logger, publicUrl };
    const server = await startServer(parts);
    try {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ claims(first: 1) { nodes { id url } } }' }),
      });
      const { data } = (await response.json()) as {
        data: { claims: { nodes: { id: string; url: string }[] } };
      };
      const [claim] = data.claims.nodes;
      return { url: claim?.url ?? '', id: claim?.id ?? '', server: server.url };
    } finally {
      await server.stop();
    }
  }

  it('claims carry the address they were asked at', async () => {
    const { url, id, server } = await urlOfClaim(null);
    expect(url).toBe(`${server}/q/claim?id=${id}`);
  });

  it('claims carry the public address where one is set', async () => {
    const { url, id } = await urlOfClaim('https://claims.example');
    expect(url).toBe(`https://claims.example/q/claim?id=${id}`);
  });
});
