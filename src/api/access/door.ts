import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { makeRateLimit } from '../rate-limit.ts';
import { factsOf } from '../request-facts.ts';
import { type Access, type AccessOptions, type Asking, makeAccess } from './access.ts';
import { clientAddress } from './client-address.ts';
import { isLoopback } from './loopback.ts';
import { refusalError, refuse } from './refusal.ts';

/** Requests a minute where others than this machine ask: 50 a second, more than a page of dashboards. */
const DEFAULT_RATE = 3000;

export interface DoorOptions extends AccessOptions {
  /** Requests a minute, 0 for no limit; when absent 3000, and none on a server that only its machine reaches. */
  readonly rateLimit?: number | null;
  /** How many proxies stand before the server: so many addresses of X-Forwarded-For are believed. */
  readonly proxies?: number;
}

export interface Door {
  readonly access: Access;
  /** What a request passes before it gets at data, in order: who asks, how often, and may they read. */
  readonly handlers: readonly RequestHandler[];
  /** Counts what comes over a WebSocket as a request; returns the seconds to wait when it is over the limit. */
  count(request: IncomingMessage, authorization: string | undefined): Promise<number | undefined>;
  stop(): void;
}

/** Makes the door of a server that listens on `host`. Throws ConfigError for a public address without tokens. */
export function makeDoor(host: string, options: DoorOptions = {}): Door {
  const access = makeAccess(host, options);
  const { proxies = 0, rateLimit } = options;
  const alone = isLoopback(host) && proxies === 0;
  const rates = makeRateLimit(rateLimit ?? (alone ? 0 : DEFAULT_RATE));
  // The limit comes before the refusal, so that strangers who try tokens are counted as well.
  const count = (request: IncomingMessage, authorization: string | undefined) =>
    rates.count({
      client: access.identify({ authorization, host: request.headers.host }).client,
      address: clientAddress(request, proxies),
    });
  return { access, handlers: [identify(access), rates.handler, admit], count, stop: rates.stop };
}

function identify(access: Access): RequestHandler {
  return (request, _, next) => {
    const { authorization, host } = request.headers;
    factsOf(request).grant = access.identify({ authorization, host });
    next();
  };
}

/** Lets in who may listen to subscriptions, which is to read; throws the refusal otherwise. For what comes in by no request. */
export function admitListener(access: Access, asking: Asking): void {
  const refusal = access.identify(asking).refusal('read');
  if (refusal) throw refusalError(refusal);
}

/** Lets pass who may read; what else an operation needs is known once it is read (`access-plugin.ts`). */
const admit: RequestHandler = (request, response, next) => {
  const refusal = factsOf(request).grant.refusal('read');
  if (refusal) refuse(response, refusal);
  else next();
};
