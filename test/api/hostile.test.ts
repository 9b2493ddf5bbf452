import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { fillStore, STORY_PREDICATES } from '../factory.ts';
import { STORY } from '../story.ts';
import type { Hostile } from './hostile/hostile.ts';
import { hostileOperations } from './hostile/operations.ts';

const operations = hostileOperations(5);
const kinds = [...new Set(operations.map(({ kind }) => kind))];

let store: GraphStore;
let server: RunningServer;
/** What the server logged as trouble: a refusal is the client's business, and only its request leaves a line. */
const log: string[] = [];

beforeAll(async () => {
  store = await openStore('embedded::memory:');
  await fillStore(store, STORY);
  const into = new Writable({
    write(chunk, _, done) {
      log.push(String(chunk));
      done();
    },
  });
  const parts = {
    store,
    predicates: STORY_PREDICATES,
    version: '0.0.0',
    port: 0,
    logger: pino({ level: 'warn' }, into),
  };
  server = await startServer(parts);
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

async function send(body: Hostile['body']): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return response.text();
}

interface Refusal {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What is wrong with the answer to a hostile request: '' when it was refused as it should be. */
async function trouble({ body, code }: Hostile): Promise<string> {
  const text = await send(body);
  const shown = `${String(body).slice(0, 300)}\n  gave ${text.slice(0, 300)}`;
  const { errors = [], data } = JSON.parse(text) as { errors?: Refusal[]; data?: unknown };
  if (errors.length === 0 || errors.length > 20) return `${errors.length} errors: ${shown}`;
  if (errors.some((error) => error.extensions?.['code'] !== code)) return `not ${code}: ${shown}`;
  if (data && Object.values(data).some((value) => value !== null)) return `answered: ${shown}`;
  if (/node_modules|\.[jt]s:\d|\/(?:work|home|tmp|usr)\/|MATCH \(|UNWIND/.test(text))
    return `leaks: ${shown}`;
  return '';
}

it('there are 500 hostile operations at least, each of them another', () => {
  expect(operations.length).toBeGreaterThanOrEqual(500);
  expect(kinds.length).toBeGreaterThanOrEqual(15);
});

describe.each(kinds)('hostile: %s', (kind) => {
  it('is refused with its code, and the server answers on', async () => {
    for (const operation of operations.filter((each) => each.kind === kind))
      expect(await trouble(operation)).toBe('');
    const answer = JSON.parse(await send('{"query":"{ counts { claims articles } }"}'));
    expect(answer.data).toEqual({ counts: { claims: 7, articles: 6 } });
  });
});

it('five hundred at once are refused like one after the other', async () => {
  const troubles = await Promise.all(operations.map(trouble));
  expect(troubles.filter((each) => each !== '')).toEqual([]);
});

it('nothing of it was unforeseen, and no prototype was changed', () => {
  expect(log).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
