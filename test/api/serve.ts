import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import { makeToken, type Scope } from '../../src/access-token.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/api/server.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { makeLogger } from '../../src/log.ts';
import { fillStore, STORY_PREDICATES } from '../factory.ts';
import { STORY } from '../story.ts';

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** Opens an embedded store in memory that holds the story. */
export async function openStory(): Promise<GraphStore> {
  const store = await openStore('embedded::memory:');
  await fillStore(store, STORY);
  return store;
}

/** Serves a store on a free port of this machine, silently unless told otherwise. */
export function serve(store: GraphStore, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const logger = pino({ level: 'silent' });
  return startServer({ store, predicates: STORY_PREDICATES, version: '0.0.0', port: 0, logger, ...options });
}

/** Makes a token with the header that a client sends. */
export function tokenFor(...scopes: readonly Scope[]) {
  const { secret, token } = makeToken(scopes, scopes.join('-'));
  return { secret, token, headers: { authorization: `Bearer ${secret}` } };
}

/** Makes a logger as `serve` has it that keeps its lines. */
export function keptLog(): { readonly logger: Logger; readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString('utf8').trim().split('\n')) lines.push(JSON.parse(line));
      done();
    },
  });
  return { logger: makeLogger('debug', stream), lines };
}

/** Posts an operation. */
export function ask(
  url: string,
  query: string,
  init: { headers?: Record<string, string>; variables?: object } = {},
) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...init.headers },
    body: JSON.stringify({ query, variables: init.variables ?? {} }),
  });
}

/** Reads code, message and hint of an answer's first error. */
export async function refusalOf(response: Response) {
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; extensions: Readonly<Record<string, unknown>> }[];
  };
  const [error] = errors;
  return {
    status: response.status,
    code: error?.extensions['code'],
    message: error?.message,
    hint: error?.extensions['hint'],
  };
}
