import type { Server } from 'node:http';

/** Milliseconds that requests under way get to end. */
const GRACE_MS = 5000;

/** Closes a server: idle connections at once, those under way when they end, and all after a grace period. */
export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(force);
}
