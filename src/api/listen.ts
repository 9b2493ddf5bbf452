import { createServer, type RequestListener, type Server } from 'node:http';
import { cannotListen, portTaken } from '../errors.ts';

/** Starts to listen. Throws ConflictError for a port in use, ConfigError for an address that does not work. */
export function listen(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? portTaken(host, port, error) : cannotListen(host, port, error)),
    );
    server.listen({ host, port }, () => resolve(server));
  });
}
