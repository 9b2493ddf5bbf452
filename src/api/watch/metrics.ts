/** Counts for Prometheus. No label comes from what users write: names of our files, codes and statuses, all few. */
import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { IngestPort } from '../ports.ts';
import type { StatementObserver } from './observed-store.ts';
import type { OnAnswered } from './request-log.ts';
import { routeOf } from './route-of.ts';

/** Seconds: from a point look-up in memory to the deadline of an operation. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Nodes an operation may ask for; the limit is 25,000 unless set otherwise. */
const COSTS = [1, 10, 50, 100, 500, 1000, 5000, 10_000, 25_000];

export interface AnsweredOperation {
  /** Name of a persisted operation, or `anonymous`. */
  readonly operation: string;
  /** `ok`, or the code of the first error. */
  readonly outcome: string;
  readonly seconds: number;
  readonly cost: number | undefined;
}

export interface Metrics {
  readonly operation: (answered: AnsweredOperation) => void;
  readonly statement: StatementObserver;
  readonly answered: OnAnswered;
  /** Returns the port with what comes of each article counted. */
  ingest(port: IngestPort): IngestPort;
  /** Answers with all of them, in Prometheus' text format. */
  readonly route: RequestHandler;
  stop(): void;
}

/** Makes the metrics of one server, apart from those of any other in the process. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    operation: operationMetrics(registry),
    statement: statementMetrics(registry),
    answered: requestMetrics(registry),
    ingest: ingestMetrics(registry),
    route: async (_, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    },
    stop: () => registry.clear(),
  };
}

function operationMetrics(registry: Registry): Metrics['operation'] {
  const registers = [registry];
  const count = new Counter({
    name: 'claimgraph_operations_total',
    help: 'GraphQL operations answered, by persisted name and outcome (ok or the first error code).',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const time = new Histogram({
    name: 'claimgraph_operation_seconds',
    help: 'Time an operation took, from its text to its answer.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const costs = new Histogram({
    name: 'claimgraph_operation_cost',
    help: 'Cost of an operation, as extensions.cost of its answer says.',
    labelNames: ['operation'],
    buckets: COSTS,
    registers,
  });
  return ({ operation, outcome, seconds, cost }) => {
    count.inc({ operation, outcome });
    time.observe({ operation }, seconds);
    if (cost !== undefined) costs.observe({ operation }, cost);
  };
}

function statementMetrics(registry: Registry): StatementObserver {
  const registers = [registry];
  const time = new Histogram({
    name: 'claimgraph_statement_seconds',
    help: 'Time a statement took in the store, by the name of its file in queries/.',
    labelNames: ['statement'],
    buckets: SECONDS,
    registers,
  });
  const failures = new Counter({
    name: 'claimgraph_statement_failures_total',
    help: 'Statements that failed or were given up.',
    labelNames: ['statement'],
    registers,
  });
  const running = new Gauge({
    name: 'claimgraph_statements_running',
    help: 'Statements that the store has not answered yet.',
    registers,
  });
  return async (statement, work) => {
    const end = time.startTimer({ statement });
    running.inc();
    try {
      return await work();
    } catch (error) {
      failures.inc({ statement });
      throw error;
    } finally {
      running.dec();
      end();
    }
  };
}

function requestMetrics(registry: Registry): OnAnswered {
  const count = new Counter({
    name: 'claimgraph_http_requests_total',
    help: 'Requests answered, by the first part of their path and their status.',
    labelNames: ['route', 'status'],
    registers: [registry],
  });
  return ({ path, status }) => count.inc({ route: routeOf(path), status: String(status) });
}

function ingestMetrics(registry: Registry): Metrics['ingest'] {
  const count = new Counter({
    name: 'claimgraph_ingest_articles_total',
    help: 'Articles handed in, by what came of them.',
    labelNames: ['status'],
    registers: [registry],
  });
  const evidence = new Counter({
    name: 'claimgraph_ingest_evidence_total',
    help: 'Pieces of evidence that articles handed in brought.',
    registers: [registry],
  });
  return (port) => ({
    ...port,
    ingest: async (request) => {
      const outcome = await port.ingest(request);
      count.inc({ status: outcome.unchanged ? 'UNCHANGED' : outcome.status });
      evidence.inc(outcome.evidence);
      return outcome;
    },
  });
}
