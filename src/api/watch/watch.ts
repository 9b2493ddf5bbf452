import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { ApiParts } from '../context.ts';
import { type Metrics, makeMetrics } from './metrics.ts';
import { observeStore } from './observed-store.ts';
import { requestLog } from './request-log.ts';
import { startTracing } from './tracing.ts';

export interface WatchOptions {
  readonly logger: Logger;
  readonly version: string;
  /** Address of an OpenTelemetry collector; no traces when null. */
  readonly otlpEndpoint: string | null;
}

/** What looks on while a server works: log, metrics, traces. */
export interface Watch {
  readonly metrics: Metrics;
  /** What a request passes first. */
  readonly handlers: readonly RequestHandler[];
  /** The parts of the API with the lookers-on around them. */
  readonly parts: ApiParts;
  stop(): Promise<void>;
}

/** Puts the lookers-on around the parts of an API. */
export async function startWatch(parts: ApiParts, options: WatchOptions): Promise<Watch> {
  const { logger, version, otlpEndpoint } = options;
  const metrics = makeMetrics();
  const tracing = await startTracing(otlpEndpoint, { version, engine: parts.store.engine, logger });
  const store = observeStore(parts.store, (name, work) =>
    metrics.statement(name, () => tracing.statement(name, work)),
  );
  return {
    metrics,
    handlers: [requestLog(logger, metrics.answered), tracing.request],
    parts: { ...parts, store, ingest: parts.ingest && metrics.ingest(parts.ingest) },
    stop: async () => {
      metrics.stop();
      await tracing.stop();
    },
  };
}
