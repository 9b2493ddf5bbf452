import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, MemoryStore, rateLimit } from 'express-rate-limit';
import { refuse } from './access/refusal.ts';
import { factsOf } from './request-facts.ts';

const WINDOW_MS = 60_000;

export interface RateLimit {
  readonly handler: RequestHandler;
  /** Forgets who asked how often. */
  stop(): void;
}

/**
 * Counts requests a minute: by token where one is known, by address otherwise (an IPv6 network counts as one). Answers
 * carry the standard RateLimit headers, refusals Retry-After too. Counts are this process's own. 0 switches it off.
 */
export function makeRateLimit(perMinute: number): RateLimit {
  if (perMinute === 0) return { handler: (_request, _response, next) => next(), stop: () => {} };
  const store = new MemoryStore();
  const handler = rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    store,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'claimgraph',
    keyGenerator: whoAsks,
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
  return { handler, stop: () => store.shutdown() };
}

function whoAsks(request: Request): string {
  const { client } = factsOf(request).grant;
  return client === null ? `address ${ipKeyGenerator(request.ip ?? '')}` : `token ${client}`;
}
