import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { invariant } from '../errors.ts';
import { type Grant, IN_PROCESS } from './access/access.ts';

/** What is known of one request, gathered on its way; read by the log, the metrics and the traces. */
export interface RequestFacts {
  readonly requestId: string;
  grant: Grant;
  /** Name the operation gives itself, as far as it is one. */
  operation?: string;
  /** Name of the file it was taken from, when it came by `/q`. */
  persisted?: string;
  /** Codes of the errors in the answer. */
  codes: readonly string[];
}

const known = new WeakMap<IncomingMessage, RequestFacts>();

/** Makes the facts of something that comes through no door: a test, a program that uses the API in its own process. */
export function inProcessFacts(): RequestFacts {
  return { requestId: randomUUID(), grant: IN_PROCESS, codes: [] };
}

/** Begins the facts of a request: nothing is granted yet. */
export function beginFacts(request: IncomingMessage, requestId: string): RequestFacts {
  const facts: RequestFacts = { requestId, grant: NOTHING_YET, codes: [] };
  known.set(request, facts);
  return facts;
}

/** Returns the facts of a request. */
export function factsOf(request: IncomingMessage): RequestFacts {
  const facts = known.get(request);
  invariant(facts, 'each request passes `requestLog` first');
  return facts;
}

/** Before the door has spoken: a route that forgets the door answers nobody. */
const NOTHING_YET: Grant = {
  client: null,
  local: false,
  refusal: () => ({
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'Nobody has asked who sends this request.',
    hint: 'Please report it with the address you asked for: this is a bug.',
  }),
};
