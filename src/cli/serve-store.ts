import { type RunningServer, startServer } from '../api/server.ts';
import type { Config } from '../config.ts';
import { ConflictError } from '../errors.ts';
import type { GraphStore } from '../graph/store.ts';
import { makeLogger } from '../log.ts';
import { makeIngestPort } from './ingest-port.ts';
import { loadPipeline } from './load-pipeline.ts';
import { packageVersion } from './package-version.ts';
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
  const server = await listen(store, request);
  console.log(addressesText(server, (await store.info()).address));
  await stopped;
  await server.stop();
  stop.release();
}

async function listen(
  store: GraphStore,
  { config: { host, port, reader, logLevel }, portGiven }: ServeRequest,
): Promise<RunningServer> {
  const pipeline = await loadPipeline(reader);
  const parts = {
    store,
    predicates: pipeline.predicates,
    ingest: makeIngestPort(store, pipeline),
    version: packageVersion(),
    logger: makeLogger(logLevel),
    host,
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

function addressesText({ url }: RunningServer, store: string): string {
  return [
    `Serving ${store}`,
    `  playground  ${url}/playground`,
    `  GraphQL     ${url}/graphql`,
    `  health      ${url}/healthz  ${url}/readyz`,
    'Ctrl-C stops it.',
  ].join('\n');
}
