import type { IncomingMessage } from 'node:http';

/**
 * Tells whether a request is of a page of this server, of a site that may, or of no page at all. Browsers open
 * WebSockets and event streams to any address without asking, so who stands behind it has to be looked at here.
 */
export function isAllowedOrigin({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origins.includes('*')) return true;
  // A page may fetch without saying which it is, and cannot read the answer; it would still take a place.
  if (origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
  return origins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host);
}
