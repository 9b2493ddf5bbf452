import type { IncomingMessage } from 'node:http';

/**
 * Returns the address a request comes from as Express tells it: the sender's own, or behind so many proxies the one that
 * the outermost of them says it got the request from. For upgrades, which pass no Express.
 */
export function clientAddress({ headers, socket }: IncomingMessage, proxies: number): string {
  const claimed = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const passed = claimed.map((address) => address.trim()).filter((address) => address !== '');
  const addresses = [socket.remoteAddress ?? '', ...passed.reverse()];
  return addresses[Math.min(proxies, addresses.length - 1)] ?? '';
}
