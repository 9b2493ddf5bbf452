import cors from 'cors';
import type { RequestHandler } from 'express';

/** Seconds a browser may remember what a preflight allowed. */
const PREFLIGHT_SECONDS = 600;

/**
 * Lets pages of these origins read answers; none when the list is empty, all for `*`. Credentials are never allowed:
 * this server knows no cookies, and a token that a page sends is in a header of its own.
 */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  if (origins.length === 0) return (_request, _response, next) => next();
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'Accept',
      'Apollo-Require-Preflight',
      'Authorization',
      'Content-Type',
      'If-None-Match',
      'Last-Event-ID',
      'Traceparent',
      'X-Apollo-Operation-Name',
      'X-Request-Id',
    ],
    exposedHeaders: ['ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
    credentials: false,
    maxAge: PREFLIGHT_SECONDS,
  });
}
