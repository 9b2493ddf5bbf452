import { createServer } from 'node:net';

/** Finds a port on 127.0.0.1 that is free now; another process may still take it before it is used. */
export async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system named no port for 127.0.0.1:0.'));
      });
    });
  });
}
