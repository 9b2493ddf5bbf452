/**
 * The server: one process that answers questions about the graph over HTTP.
 *
 * A request passes, in order: its id, its line in the log and its span where traces are on; security headers; CORS.
 * Where it asks for data, the door comes next: who asks (a token), how often (the rate limit), and may they read.
 * Then by its path
 *   /graphql/stream, /graphql/ws   subscriptions, as server-sent events or over a WebSocket
 *   /graphql     the body's size, then Apollo: parse (tokens), validate, scopes, limits (depth, cost),
 *                resolvers (time), errors
 *   /q/<name>    an operation that is on file, by GET, with cache headers
 *   /export      the graph, or a part of it, as a file in any of the formats
 *   /metrics     counts for Prometheus
 * and without the door, because there is no data in it
 *   /playground  GraphiQL, served from here, with examples; `/` leads there
 *   /dashboard   a page that pulls operations on file
 *   /healthz     the process is alive
 *   /readyz      the store answers
 * The store, the predicates and what reads articles are handed in by the command line: the API knows no pipeline and
 * opens nothing. It binds to this machine alone unless told otherwise, and to others only with tokens.
 */
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Request } from 'express';
import type { Logger } from 'pino';
import { makeLogger } from '../log.ts';
import { admitListener, type Door, type DoorOptions, makeDoor } from './access/door.ts';
import { makeApollo } from './apollo.ts';
import { baseUrlOf } from './base-url.ts';
import { builtPage } from './built-page.ts';
import { type ApiContext, type ApiParts, makeContext } from './context.ts';
import { crossOrigin } from './cors.ts';
import { exportRoute } from './export-route.ts';
import { httpErrorHandler } from './http-errors.ts';
import { bodyBytesOf, readBody } from './limits/body.ts';
import { checkOperation } from './limits/check-operation.ts';
import { DEFAULT_LIMITS, type Limits } from './limits/values.ts';
import { listen } from './listen.ts';
import { notFound } from './not-found.ts';
import { allowListPlugin, expectOnFile } from './persisted/allow-list.ts';
import { loadOperations, type PersistedOperations } from './persisted/operations.ts';
import { persistedRoute } from './persisted/persisted-route.ts';
import type { ExportPort } from './ports.ts';
import type { ProgressHub } from './progress.ts';
import { readiness } from './readiness.ts';
import { factsOf, inProcessFacts } from './request-facts.ts';
import { makeSchema } from './schema.ts';
import { keptByNobody, securityHeaders } from './security.ts';
import type { Signal } from './signal.ts';
import { stopServer } from './stop-server.ts';
import { makeSources } from './streams/sources.ts';
import { makeStreams, type StreamOptions, type Streams } from './streams/streams.ts';
import { operationPlugin } from './watch/operation-plugin.ts';
import { startWatch, type Watch } from './watch/watch.ts';

/** Seconds an answer of `/q` may be kept: news of a minute ago is news. */
const CACHE_SECONDS = 60;
/** Milliseconds between two looks at the graph, for those who listen to what other processes write. */
const POLL_MS = 1000;

export interface ServerOptions extends ApiParts {
  readonly version: string;
  /** 127.0.0.1 when absent. */
  readonly host?: string;
  /** 4000 when absent; 0 takes any free one. */
  readonly port?: number;
  readonly logger?: Logger;
  /** Address that clients reach it at, for addresses in answers; null or absent for the host each request names. */
  readonly publicUrl?: string | null;
  /** What requests may ask for; `DEFAULT_LIMITS` when absent. */
  readonly limits?: Limits;
  /** False hides the schema; true when absent. */
  readonly introspection?: boolean;
  /** Where the built playground is; `dist/web/playground` when absent. */
  readonly playgroundFolder?: string;
  /** What `/export` streams; nothing is there when absent. */
  readonly exports?: ExportPort;
  /** Where the built dashboard is; `dist/web/dashboard` when absent. */
  readonly dashboardFolder?: string;
  /** Who may ask what, and how often; without tokens this machine may read, and nobody change anything. */
  readonly door?: DoorOptions;
  /** Origins whose pages may read answers; none when absent. */
  readonly corsOrigins?: readonly string[];
  /** Folder of more operations for `/q`. */
  readonly operationsFolder?: string | null;
  /** True to run nothing but operations that are on file. */
  readonly allowList?: boolean;
  /** Seconds an answer of `/q` may be kept by caches; 60 when absent. */
  readonly cacheSeconds?: number;
  /** Address of an OpenTelemetry collector. */
  readonly otlpEndpoint?: string | null;
  /** How far runs of this process are, for those who listen. */
  readonly progress?: ProgressHub;
  /** Told of each write of this process, so that those who listen need not wait. */
  readonly writes?: Signal;
  /** Milliseconds between two looks for what other processes wrote; 1000 when absent. */
  readonly pollMs?: number;
  /** Limits of subscriptions. */
  readonly streamLimits?: StreamOptions['limits'];
}

export interface RunningServer {
  /** Where a browser finds it. */
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, answers those under way, then closes. The store stays open. */
  stop(): Promise<void>;
}

/**
 * Starts the server. Throws ConflictError when the port is taken, ConfigError when the address does not work, is a
 * public one without tokens, or an operation on file is not valid.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 4000 } = options;
  const house = await openHouse(options, host);
  try {
    const server = await listen(makeApp(options, house), host, port);
    house.streams.attach(server);
    const bound = server.address() as AddressInfo;
    const shown = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
    return {
      url: `http://${shown}:${bound.port}`,
      port: bound.port,
      stop: async () => {
        await house.streams.close();
        await stopServer(server);
        await house.close();
      },
    };
  } catch (error) {
    await house.close();
    throw error;
  }
}

/** What stands before a request can come. */
interface House {
  readonly door: Door;
  readonly watch: Watch;
  readonly operations: PersistedOperations;
  readonly apollo: ApolloServer<ApiContext>;
  readonly streams: Streams;
  readonly logger: Logger;
  close(): Promise<void>;
}

async function openHouse(options: ServerOptions, host: string): Promise<House> {
  const { logger = makeLogger('info'), version, otlpEndpoint = null } = options;
  const { store, limits = DEFAULT_LIMITS, introspection = true } = options;
  const door = makeDoor(host, options.door);
  const schema = makeSchema();
  const operations = loadOperations(schema, options.operationsFolder);
  const watch = await startWatch(options, { logger, version, otlpEndpoint });
  const apollo = makeApollo(logger, {
    schema,
    limits,
    introspection,
    abandoned: () => store.abandoned?.() ?? 0,
    plugins: [
      operationPlugin(operations, watch.metrics.operation),
      ...(options.allowList ? [allowListPlugin(operations)] : []),
    ],
  });
  await apollo.start();
  const sources = makeSources({ ...options, reader: watch.parts.store, pollMs: options.pollMs ?? POLL_MS });
  const streams = makeStreams({
    schema,
    logger,
    context: () =>
      makeContext(
        { ...watch.parts, streams: sources },
        {
          deadlineMs: limits.deadlineMs,
          bodyBytes: 0,
          facts: inProcessFacts(),
          baseUrl: options.publicUrl ?? undefined,
        },
      ),
    authorize: (credentials) => admitListener(door.access, credentials),
    count: door.count,
    check: (asked) => {
      checkOperation(asked, limits);
      if (options.allowList) expectOnFile(operations, asked.document);
    },
    hideSchema: !introspection,
    origins: options.corsOrigins ?? [],
    limits: { tokens: limits.tokens, queryBytes: limits.queryBytes, ...options.streamLimits },
  });
  const close = async (): Promise<void> => {
    sources.close();
    await apollo.stop();
    door.stop();
    await watch.stop();
  };
  return { door, watch, operations, apollo, streams, logger, close };
}

function makeApp(
  options: ServerOptions,
  { door, watch, operations, apollo, streams, logger }: House,
): Express {
  const { version, limits = DEFAULT_LIMITS, cacheSeconds = CACHE_SECONDS } = options;
  const context = (request: Request): ApiContext =>
    makeContext(watch.parts, {
      deadlineMs: limits.deadlineMs,
      bodyBytes: bodyBytesOf(request),
      facts: factsOf(request),
      baseUrl: baseUrlOf(request, options.publicUrl),
    });
  const mayIngest = (request: Request): boolean =>
    options.ingest !== undefined && factsOf(request).grant.refusal('write') === undefined;
  const app = express();
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('trust proxy', options.door?.proxies ?? 0);
  app.use(...watch.handlers, securityHeaders(), crossOrigin(options.corsOrigins ?? []));

  app.use(['/graphql', '/q', '/export', '/metrics'], ...door.handlers);
  app.use('/graphql/stream', express.json({ limit: limits.queryBytes }), streams.events);
  app.use('/graphql', keptByNobody, readBody({ limits, mayIngest }));
  app.use('/graphql', expressMiddleware(apollo, { context: async ({ req }) => context(req) }));
  app.use('/q', persistedRoute({ apollo, operations, context, cacheSeconds }));
  if (options.exports) {
    const { allowList = false } = options;
    app.use('/export', exportRoute(options.exports, { atOnce: limits.exports, allowList }));
  }
  app.get('/metrics', watch.metrics.route);

  app.get('/', (_, response) => response.redirect('/playground/'));
  app.use('/playground', builtPage('playground', options.playgroundFolder));
  app.use('/dashboard', builtPage('dashboard', options.dashboardFolder));
  app.get('/healthz', (_, response) => void response.json({ status: 'alive', version }));
  app.get('/readyz', readiness(watch.parts.store));
  app.use(notFound);
  app.use(httpErrorHandler(logger));
  return app;
}
