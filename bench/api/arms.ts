import { Agent, request } from 'node:http';
import { pino } from 'pino';
import { loadPredicates } from '../../ingest/lexicon/load-predicates.ts';
import { makeApollo } from '../../src/api/apollo.ts';
import { makeContext } from '../../src/api/context.ts';
import { inProcessFacts } from '../../src/api/request-facts.ts';
import type { GraphStore } from '../../src/graph/store.ts';

/** One way to be asked: returns the answer's body. */
export type Arm = (call: Call) => Promise<string>;

export interface Call {
  readonly operationName?: string;
  readonly query?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Asks over HTTP, on one connection that stays open. */
export function httpArm(url: string): Arm {
  return (call) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(call);
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const asked = request(url, { method: 'POST', agent, headers }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(body);
    });
}

/** Asks the GraphQL half of the server without HTTP; `stop` ends it. */
export function executeArm(store: GraphStore): { readonly ask: Arm; readonly stop: () => Promise<void> } {
  const apollo = makeApollo(pino({ level: 'silent' }));
  const predicates = loadPredicates();
  const ask: Arm = async ({ query = '', variables }) => {
    const contextValue = makeContext(
      { store, predicates, ingest: undefined },
      { deadlineMs: 60_000, bodyBytes: 0, facts: inProcessFacts() },
    );
    const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
    return body.kind === 'single' ? JSON.stringify(body.singleResult) : '';
  };
  return { ask, stop: () => apollo.stop() };
}
