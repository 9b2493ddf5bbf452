import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOperations } from '../../../src/api/persisted/operations.ts';
import { makeSchema } from '../../../src/api/schema.ts';
import type { RunningServer } from '../../../src/api/server.ts';
import { GraphUnavailableError } from '../../../src/errors.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { entityOf } from '../../factory.ts';
import { ask, openStory, refusalOf, serve, tokenFor } from '../serve.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;
const NAMED =
  'query Named($id: ID!, $first: Int = 3) { entity(id: $id) { name claims(first: $first) { nodes { text } } } }';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-q-'));
let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await openStory();
  writeFileSync(join(folder, 'named.graphql'), `# An entity by id.\n${NAMED}\n`);
  writeFileSync(
    join(folder, 'found.graphql'),
    'query Found($kinds: [EntityKind!]) { entities(filter: { kinds: $kinds }) { totalCount } }',
  );
  writeFileSync(
    join(folder, 'adding.graphql'),
    'mutation Adding { ingestArticle(input: { text: "Words." }) { status } }',
  );
  server = await serve(store, { operationsFolder: folder });
});
afterAll(async () => {
  await server.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/q/${path}`, { headers });

describe('an operation on file', () => {
  it('answers a plain GET as /graphql answers its text', async () => {
    const response = await get(`named?id=${HALVEK}&first=2`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const long = await ask(server.url, NAMED, { variables: { id: HALVEK, first: 2 } });
    expect(await response.json()).toEqual(await long.json());
  });

  it('takes its variables as JSON too, and lists by repeating', async () => {
    const byName = await get('found?kinds=PLACE&kinds=PERSON');
    const asJson = await get(`found?variables=${encodeURIComponent('{"kinds":["PLACE","PERSON"]}')}`);
    expect(await byName.json()).toEqual(await asJson.json());
    expect(await (await get('found')).json()).not.toEqual(await (await get('found?kinds=PLACE')).json());
  });

  it('answers HEAD with the headers alone', async () => {
    const response = await fetch(`${server.url}/q/named?id=${HALVEK}`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
  });

  it('stands in the list of all with what it gives and takes', async () => {
    const { operations } = (await (await fetch(`${server.url}/q`)).json()) as {
      operations: { name: string }[];
    };
    expect(operations.find(({ name }) => name === 'named')).toEqual({
      name: 'named',
      about: 'An entity by id.',
      kind: 'query',
      variables: [
        { name: 'id', type: 'ID!' },
        { name: 'first', type: 'Int' },
      ],
    });
  });
});

describe('caches', () => {
  it('may keep an answer for a minute, and ask by its tag whether it still holds', async () => {
    const first = await get(`named?id=${HALVEK}`);
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    expect(first.headers.get('vary')).toContain('Authorization');
    const tag = first.headers.get('etag') ?? '';
    const again = await get(`named?id=${HALVEK}`, { 'if-none-match': `"other", W/${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await get(`named?id=${HALVEK}&first=1`, { 'if-none-match': tag })).status).toBe(200);
  });

  it('see another tag once the graph gives another answer', async () => {
    const other = await openStory();
    const fresh = await serve(other, { operationsFolder: folder, cacheSeconds: 0 });
    const asked = () => fetch(`${fresh.url}/q/found`);
    const before = await asked();
    expect(before.headers.get('cache-control')).toBe('public, no-cache');
    await other.write(async (transaction) => {
      await transaction.run({
        name: 'test',
        text: "MATCH (e:Entity) WHERE e.kind = 'PLACE' DETACH DELETE e",
      });
    });
    expect((await asked()).headers.get('etag')).not.toBe(before.headers.get('etag'));
    await fresh.stop();
    await other.close();
  });

  it('that others share keep nothing that took a token to read', async () => {
    const { token, headers } = tokenFor('read');
    const guarded = await serve(store, {
      operationsFolder: folder,
      door: { tokens: [token] },
      cacheSeconds: 5,
    });
    const asked = await fetch(`${guarded.url}/q/found`, { headers });
    expect(asked.headers.get('cache-control')).toBe('private, max-age=5');
    await guarded.stop();
  });
});

describe('what cannot be answered', () => {
  it.each([
    ['a mistyped name', 'clame?id=x', 404, 'NOT_FOUND', 'Did you mean claim?'],
    ['a name like none', 'xyzzy', 404, 'NOT_FOUND', 'GET /q lists'],
    ['a name that is no path', '..%2Fpackage', 404, 'NOT_FOUND', 'GET /q lists'],
    ['a variable that is none', 'named?ide=1', 400, 'BAD_INPUT', 'Did you mean id?'],
    ['a number that is none', `named?id=1&first=many`, 400, 'BAD_INPUT', 'JSON'],
    ['a name that is no UTF-8', '%E0%A4%A', 400, 'BAD_REQUEST', 'UTF-8'],
    ['a change', 'adding', 405, 'BAD_REQUEST', 'POST'],
  ])('%s is refused', async (_, path, status, code, hint) => {
    const response = await get(path);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await refusalOf(response)).toMatchObject({ status, code, hint: expect.stringContaining(hint) });
  });

  it.each([
    ['a variable that is missing', 'named', 'BAD_USER_INPUT'],
    ['a word that is none of the enum', 'found?kinds=THING', 'BAD_USER_INPUT'],
  ])('%s is refused by GraphQL, with a status that says so, and not kept', async (_, path, code) => {
    const response = await get(path);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    expect(await refusalOf(response)).toMatchObject({ status: 400, code });
  });

  it('a store that is away is a 503 that nobody keeps', async () => {
    const away: GraphStore = {
      engine: store.engine,
      run: () => Promise.reject(new GraphUnavailableError('away', 'wait')),
      searchText: () => Promise.reject(new GraphUnavailableError('away', 'wait')),
      write: (work) => store.write(work),
      info: () => store.info(),
      close: async () => {},
    };
    const broken = await serve(away, { operationsFolder: folder });
    const response = await fetch(`${broken.url}/q/named?id=x`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await refusalOf(response)).toMatchObject({ status: 503, code: 'GRAPH_UNAVAILABLE' });
    await broken.stop();
  });
});

describe('an allow-list', () => {
  let strict: RunningServer;
  const own = tokenFor('read', 'write');
  beforeAll(async () => {
    strict = await serve(store, {
      operationsFolder: folder,
      allowList: true,
      door: { localToken: own.token },
    });
  });
  afterAll(() => strict.stop());

  it('lets operations on file through, by name or by text in any layout', async () => {
    expect((await fetch(`${strict.url}/q/named?id=${HALVEK}`)).status).toBe(200);
    const spread = NAMED.replace(/ /g, '\n  ').replace('{', '{ # the entity\n');
    const response = await ask(strict.url, spread, { variables: { id: HALVEK } });
    expect(await response.json()).toMatchObject({ data: { entity: { name: 'Halvek Lithium' } } });
  });

  it.each([
    ['another operation', '{ counts { claims } }'],
    ['one that asks for more', NAMED.replace('{ name ', '{ name kind ')],
    ['one that an operation of ours is put beside', `${NAMED} query Other { counts { claims } }`],
  ])('refuses %s', async (_, query) => {
    const response = await fetch(`${strict.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query,
        variables: { id: HALVEK },
        operationName: query.includes('Other') ? 'Other' : null,
      }),
    });
    expect(await refusalOf(response)).toMatchObject({ status: 403, code: 'OPERATION_NOT_ALLOWED' });
  });

  it("does not bind this machine's own commands", async () => {
    expect((await ask(strict.url, '{ counts { claims } }', { headers: own.headers })).status).toBe(200);
  });
});

describe('each shipped operation', () => {
  const variables: Readonly<Record<string, string>> = {
    id: HALVEK,
    from: HALVEK,
    to: entityOf('PLACE:Lirna River').id,
    query: 'Halvek',
  };

  it.each(loadOperations(makeSchema()).all.map((operation) => [operation.name, operation] as const))(
    '%s keeps within the limits of an operation with the variables that it needs',
    async (name, operation) => {
      const needed = operation.variables.filter((each) => each.name in variables);
      const query = needed
        .map((each) => `${each.name}=${encodeURIComponent(variables[each.name] ?? '')}`)
        .join('&');
      const { code = 'none' } = await refusalOf(await get(`${name}?${query}`));
      expect(code).not.toMatch(/LIMIT|TOO_|BAD_|VALIDATION|OUT_OF_RANGE/);
    },
  );
});
