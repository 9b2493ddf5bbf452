/**
 * The server: one process that answers questions about the graph over HTTP.
 *
 * A request passes, in order: security headers; then by its path
 *   /graphql     the body's size, then Apollo: parse (tokens), validate, limits (depth, nodes), resolvers, errors
 *   /playground  GraphiQL, served from here, with examples; `/` leads there
 *   /healthz     the process is alive
 *   /readyz      the store answers
 * The store, the predicates and what reads articles are handed in by the command line: the API knows no pipeline and
 * opens nothing. It binds to this machine alone unless told otherwise, because it asks nobody who they are.
 */
import type { AddressInfo } from 'node:net';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { makeLogger } from '../log.ts';
import { makeApollo } from './apollo.ts';
import { type ApiParts, makeContext } from './context.ts';
import { httpErrorHandler } from './http-errors.ts';
import { listen } from './listen.ts';
import { playground } from './playground.ts';
import { readiness } from './readiness.ts';
import { securityHeaders } from './security.ts';
import { stopServer } from './stop-server.ts';

/** Bytes of a request's body: an article of two million characters fits; queries are held to less by `limits.ts`. */
const MAX_BODY_BYTES = 8_000_000;
/** Milliseconds that the reads of one operation may take together. */
const OPERATION_DEADLINE_MS = 10_000;

export interface ServerOptions extends ApiParts {
  readonly version: string;
  /** 127.0.0.1 when absent. */
  readonly host?: string;
  /** 4000 when absent; 0 takes any free one. */
  readonly port?: number;
  readonly logger?: Logger;
  /** Where the built playground is; `dist/web/playground` when absent. */
  readonly playgroundFolder?: string;
}

export interface RunningServer {
  /** Where a browser finds it. */
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, answers those under way, then closes. The store stays open. */
  stop(): Promise<void>;
}

/** Starts the server. Throws ConflictError when the port is taken, ConfigError when the address does not work. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 4000, logger = makeLogger('info') } = options;
  const apollo = makeApollo(logger);
  await apollo.start();
  try {
    const server = await listen(makeApp(options, apollo, logger), host, port);
    const bound = server.address() as AddressInfo;
    const shown = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
    return {
      url: `http://${shown}:${bound.port}`,
      port: bound.port,
      stop: async () => {
        await stopServer(server);
        await apollo.stop();
      },
    };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

function makeApp(parts: ServerOptions, apollo: ReturnType<typeof makeApollo>, logger: Logger): Express {
  const { store, version } = parts;
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(securityHeaders());
  app.use('/graphql', express.json({ limit: MAX_BODY_BYTES }));
  app.use(
    '/graphql',
    expressMiddleware(apollo, {
      context: async ({ req }) =>
        makeContext(parts, {
          deadlineMs: OPERATION_DEADLINE_MS,
          bodyBytes: Number(req.headers['content-length'] ?? 0),
        }),
    }),
  );
  app.get('/', (_, response) => response.redirect('/playground/'));
  app.use('/playground', playground(parts.playgroundFolder));
  app.get('/healthz', (_, response) => void response.json({ status: 'alive', version }));
  app.get('/readyz', readiness(store));
  app.use((request, response) => {
    response.status(404).json({
      errors: [{ message: `There is nothing at ${request.path}.`, extensions: { code: 'NOT_FOUND' } }],
    });
  });
  app.use(httpErrorHandler(logger));
  return app;
}
