import type { Logger } from 'pino';
import { describeRules } from '../../ingest/describe-rules.ts';
import { limitsOf } from '../api/limits/values.ts';
import { makeProgressHub, type ProgressHub } from '../api/progress.ts';
import { type RunningServer, startServer } from '../api/server.ts';
import { makeSignal, type Signal } from '../api/signal.ts';
import type { Config } from '../config.ts';
import { ConflictError } from '../errors.ts';
import { digestGraph } from '../export/jsonl.ts';
import { keepDigest } from '../graph/read/graph-info.ts';
import { warmUp } from '../graph/read/warm-up.ts';
import { type Door, openDoor } from '../graph/remote/door.ts';
import type { GraphStore } from '../graph/store.ts';
import { watchWrites } from '../graph/watch-writes.ts';
import { makeLogger } from '../log.ts';
import { makeExportPort } from './export-port.ts';
import { makeIngestPort } from './ingest-port.ts';
import { loadPipeline } from './load-pipeline.ts';
import { embeddedFolder } from './open-graph.ts';
import { packageVersion } from './package-version.ts';
import { serverSettings } from './server-settings.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/** Ports tried after the default one before giving up. */
const NEXT_PORTS = 20;

export interface ServeRequest {
  readonly config: Config;
  /** True when the user asked for this port: then no other is taken. */
  readonly portGiven: boolean;
}

/**
 * Serves a store until SIGINT or SIGTERM: API, playground, health. Prints the addresses. A taken port that was not
 * asked for gives way to the next free one, said aloud; one that was asked for throws `ConflictError`.
 */
export async function serveStore(store: GraphStore, request: ServeRequest): Promise<void> {
  const stop = stopOnSignal('Stopping: requests under way are answered. Ctrl-C again ends at once.');
  const stopped = new Promise<void>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const writes = makeSignal();
  const progress = makeProgressHub();
  const watched = watchWrites(store, writes.tell);
  const logger = makeLogger(request.config.logLevel);
  const server = await listen(watched, request, { writes, progress, logger });
  if (store.engine === 'neo4j') void warmUpQuietly(store, logger);
  let door: Door | undefined;
  try {
    door = await openDoorOf(watched, { config: request.config, url: server.url, progress });
    console.log(addressesText(server, (await store.info()).address));
    await stopped;
  } finally {
    await door?.close();
    await server.stop();
    stop.release();
  }
}

/** In the background: the server answers meanwhile, and what fails here fails again where somebody asks for it. */
async function warmUpQuietly(store: GraphStore, logger: Logger): Promise<void> {
  try {
    await warmUp(store);
  } catch (error) {
    logger.debug({ err: error }, 'The database was not warmed up');
  }
}

/** An embedded store is this process's alone while it serves: the other commands come in by a door of their own. */
async function openDoorOf(
  store: GraphStore,
  {
    config,
    url,
    progress,
  }: { readonly config: Config; readonly url: string; readonly progress: ProgressHub },
): Promise<Door | undefined> {
  const folder = embeddedFolder(config.store);
  if (folder === undefined) return undefined;
  return openDoor({ store, folder, version: packageVersion(), url, onProgress: progress.publish });
}

async function listen(
  store: GraphStore,
  { config, portGiven }: ServeRequest,
  { logger, ...events }: { readonly writes: Signal; readonly progress: ProgressHub; readonly logger: Logger },
): Promise<RunningServer> {
  const { host, port, publicUrl, reader, introspection, pollMs } = config;
  const pipeline = await loadPipeline(reader);
  const parts = {
    ...events,
    store,
    predicates: pipeline.predicates,
    ingest: makeIngestPort(store, pipeline, events.progress.publish),
    exports: makeExportPort(store, packageVersion()),
    rules: describeRules(),
    digest: keepDigest(store, () => digestOf(store)),
    version: packageVersion(),
    publicUrl,
    logger,
    host,
    ...serverSettings(config),
    limits: limitsOf(config),
    introspection: introspection === 'on',
    pollMs,
  };
  for (let candidate = port; ; candidate++) {
    try {
      const server = await startServer({ ...parts, port: candidate });
      if (candidate !== port)
        console.log(`Port ${port} is taken by another program; took ${candidate} instead.`);
      return server;
    } catch (error) {
      const mayGoOn = error instanceof ConflictError && !portGiven && candidate < port + NEXT_PORTS;
      if (!mayGoOn) throw error;
    }
  }
}

async function digestOf(store: GraphStore): Promise<string> {
  const whole = { selection: undefined, literals: 'none', quotes: 'full', withHistory: false } as const;
  return (await digestGraph({ store, ...whole, version: packageVersion() })).digest;
}

function addressesText({ url }: RunningServer, store: string): string {
  return [
    `Serving ${store}`,
    `  playground  ${url}/playground`,
    `  GraphQL     ${url}/graphql`,
    `  on file     ${url}/q`,
    `  health      ${url}/healthz  ${url}/readyz  ${url}/metrics`,
    'Ctrl-C stops it.',
  ].join('\n');
}
