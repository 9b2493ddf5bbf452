import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, MemoryStore, rateLimit } from 'express-rate-limit';
import { refuse } from './access/refusal.ts';
import { factsOf } from './request-facts.ts';

const WINDOW_MS = 60_000;

export interface RateLimit {
  readonly handler: RequestHandler;
  /** Counts what comes by no request of Express; returns the seconds to wait when it is over the limit. */
  count(who: Asker): Promise<number | undefined>;
  /** Forgets who asked how often. */
  stop(): void;
}

/** One who asks: by the name of the token, or without one by address. */
export interface Asker {
  readonly client: string | null;
  readonly address: string;
}

/**
 * Counts requests a minute: by token where one is known, by address otherwise (an IPv6 network counts as one). Answers
 * carry the standard RateLimit headers, refusals Retry-After too. Counts are this process's own. 0 switches it off.
 */
export function makeRateLimit(perMinute: number): RateLimit {
  if (perMinute === 0)
    return { handler: (_request, _response, next) => next(), count: async () => undefined, stop: () => {} };
  const store = new MemoryStore();
  const handler = rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    store,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'claimgraph',
    keyGenerator: (request) => keyOf(askerOf(request)),
    // Both warn of a proxy that is not configured: CLAIMGRAPH_PROXIES does that, and without it the header is not believed.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_, response) =>
      refuse(response, {
        status: 429,
        code: 'RATE_LIMITED',
        message: `More than ${perMinute} requests came within a minute.`,
        hint: 'Wait as long as Retry-After says; ask for more at once, or keep answers of /q, which say how long they hold.',
      }),
  });
  const countNow = async (who: Asker): Promise<number | undefined> => {
    const { totalHits, resetTime } = await store.increment(keyOf(who));
    if (totalHits <= perMinute) return undefined;
    return Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1000));
  };
  // One after another: the store hands out the very record that it counts on with, and messages come in bundles.
  let last: Promise<unknown> = Promise.resolve();
  const count = (who: Asker): Promise<number | undefined> => {
    const counted = last.then(() => countNow(who));
    last = counted;
    return counted;
  };
  return { handler, count, stop: () => store.shutdown() };
}

function askerOf(request: Request): Asker {
  return { client: factsOf(request).grant.client, address: request.ip ?? '' };
}

function keyOf({ client, address }: Asker): string {
  return client === null ? `address ${ipKeyGenerator(address)}` : `token ${client}`;
}
