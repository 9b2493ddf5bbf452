import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { StatementObserver } from './observed-store.ts';

export interface Tracing {
  /** Traces a request from here to its answer. */
  readonly request: RequestHandler;
  /** Traces a statement, below the request it is run for. */
  readonly statement: StatementObserver;
  /** Sends what is not sent yet, as far as that does not take long. */
  stop(): Promise<void>;
}

export interface TracingOptions {
  readonly version: string;
  /** Kind of store, as traces name it. */
  readonly engine: string;
  readonly logger: Logger;
}

const SWITCHED_OFF: Tracing = {
  request: (_request, _response, next) => next(),
  statement: (_name, work) => work(),
  stop: async () => {},
};

/** Starts tracing to a collector; without one nothing of OpenTelemetry is even loaded. */
export async function startTracing(endpoint: string | null, options: TracingOptions): Promise<Tracing> {
  if (endpoint === null) return SWITCHED_OFF;
  const { openTelemetry } = await import('./open-telemetry.ts');
  return openTelemetry(endpoint, options);
}
