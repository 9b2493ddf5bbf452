import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RunningServer } from '../../../src/api/server.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, keptLog, openStory, serve, tokenFor } from '../serve.ts';

const { logger, lines } = keptLog();
const reader = tokenFor('read');

let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await openStory();
  const broken: GraphStore = {
    engine: store.engine,
    run: (statement, params, options) =>
      statement === 'count-graph' && params?.['never'] === undefined
        ? Promise.reject(new Error('a bug'))
        : store.run(statement, params, options),
    searchText: (...args) => store.searchText(...args),
    write: (work) => store.write(work),
    info: () => store.info(),
    close: async () => {},
  };
  server = await serve(broken, { logger, door: { tokens: [reader.token] } });
});
afterAll(async () => {
  await server.stop();
  await store.close();
});
beforeEach(() => {
  lines.length = 0;
});

/** Waits for the line of a request: it is written when the connection has taken the answer. */
async function answered(): Promise<Readonly<Record<string, unknown>>> {
  for (let waited = 0; waited < 2000; waited += 10) {
    const line = lines.find(({ msg }) => msg === 'Answered');
    if (line) return line;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('no line was written');
}

it('an answered request is one line: what was asked, how it ended, how long it took, who asked', async () => {
  const response = await ask(server.url, 'query Sources { sources { nodes { name } } }', {
    headers: reader.headers,
  });
  const line = await answered();
  expect(line).toEqual({
    level: 30,
    time: expect.any(Number),
    requestId: response.headers.get('x-request-id'),
    method: 'POST',
    path: '/graphql',
    status: 200,
    ms: expect.any(Number),
    operation: 'Sources',
    client: 'read',
    msg: 'Answered',
  });
  expect(lines).toHaveLength(1);
});

it('an id that the client gives is kept, answered and in every line, also those of a failure deep inside', async () => {
  const response = await ask(server.url, '{ counts { claims } }', {
    headers: { 'x-request-id': 'dash-7/a.b' },
  });
  expect(response.headers.get('x-request-id')).toBe('dash-7/a.b');
  const { codes } = await answered();
  expect(codes).toEqual(['INTERNAL']);
  expect(lines.map(({ msg, requestId }) => [msg === 'Answered', requestId])).toEqual([
    [false, 'dash-7/a.b'],
    [true, 'dash-7/a.b'],
  ]);
});

it('requests at the same time keep their ids apart', async () => {
  const ids = ['one', 'two', 'three', 'four'];
  await Promise.all(
    ids.map((id) => ask(server.url, '{ counts { claims } }', { headers: { 'x-request-id': id } })),
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const id of ids) {
    const own = lines.filter(({ requestId }) => requestId === id);
    expect(own.map(({ msg }) => msg === 'Answered').sort()).toEqual([false, true]);
  }
  expect(lines).toHaveLength(8);
});

it.each([
  ['is too long', 'x'.repeat(101)],
  ['has a space', 'a b'],
  ['has letters of markup', '<b>'],
])('an id that %s is replaced', async (_, id) => {
  const response = await fetch(`${server.url}/q`, { headers: { 'x-request-id': id } });
  expect(response.headers.get('x-request-id')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect((await answered())['requestId']).toBe(response.headers.get('x-request-id'));
});

it('neither token nor query nor variable nor query string is in the log', async () => {
  const secrets = ['Zorbl', 'Quarx', reader.secret, reader.token.hash];
  await ask(
    server.url,
    'query A($q: String!) { search(query: $q) { totalCount } entity(id: "Quarx") { name } }',
    {
      headers: reader.headers,
      variables: { q: 'Zorbl' },
    },
  );
  await fetch(`${server.url}/q/search?query=Zorbl`);
  await fetch(`${server.url}/q/search?query=Zorbl`, {
    headers: { authorization: `Bearer ${reader.secret}x` },
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const text = JSON.stringify(lines);
  expect(lines.map(({ status }) => status)).toEqual([200, 200, 401]);
  for (const secret of secrets) expect(text).not.toContain(secret);
});

it('probes are for those who debug', async () => {
  await fetch(`${server.url}/healthz`);
  expect(await answered()).toMatchObject({ level: 20, path: '/healthz' });
});

it('a path is cut, and an operation name that is none is left out', async () => {
  await fetch(`${server.url}/q/${'x'.repeat(5000)}`);
  expect(String((await answered())['path']).length).toBe(200);
  lines.length = 0;
  await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ sources { totalCount } }', operationName: 'a\nb' }),
  });
  expect(await answered()).not.toHaveProperty('operation');
});
