/** Traces as OpenTelemetry has them; loaded only when a collector is configured. */
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { factsOf } from '../request-facts.ts';
import type { StatementObserver } from './observed-store.ts';
import { routeOf } from './route-of.ts';
import type { Tracing, TracingOptions } from './tracing.ts';

const PATH = '/v1/traces';
/** Milliseconds a batch may take to be sent: a collector that is away must not hold up the end of the server. */
const SEND_MS = 3000;
/** The W3C's header: version, trace, parent span, flags. */
const TRACEPARENT = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/u;

/** Starts a tracer that sends to an OTLP collector over HTTP, in batches. */
export function openTelemetry(endpoint: string, { version, engine, logger }: TracingOptions): Tracing {
  const exporter = complaining(
    new OTLPTraceExporter({ url: tracesUrl(endpoint), timeoutMillis: SEND_MS }),
    logger,
  );
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'claimgraph', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(exporter, { exportTimeoutMillis: SEND_MS })],
  });
  const tracer = provider.getTracer('claimgraph', version);
  const scope = new AsyncLocalStorage<Context>();
  return {
    request: requestTracer(tracer, scope),
    statement: statementTracer(tracer, scope, engine),
    // What cannot be sent now is lost; `complaining` has said so.
    stop: () => provider.shutdown().catch(() => {}),
  };
}

function tracesUrl(endpoint: string): string {
  return endpoint.endsWith(PATH) ? endpoint : endpoint.replace(/\/+$/u, '') + PATH;
}

/** Says once that traces do not arrive, and again only after some did. */
function complaining(exporter: OTLPTraceExporter, logger: Logger): OTLPTraceExporter {
  const send = exporter.export.bind(exporter);
  let failing = false;
  exporter.export = (spans, done) =>
    send(spans, (result) => {
      const failed = result.error !== undefined;
      if (failed && !failing) logger.warn({ err: result.error }, 'Traces do not reach the collector');
      failing = failed;
      done(result);
    });
  return exporter;
}

function requestTracer(tracer: Tracer, scope: AsyncLocalStorage<Context>): RequestHandler {
  return (request, response, next) => {
    const route = routeOf(request.path);
    const name = `${request.method} ${route === 'other' ? '*' : `/${route}`}`;
    const parent = parentOf(request.get('traceparent'));
    const span = tracer.startSpan(name, { kind: SpanKind.SERVER }, parent);
    const facts = factsOf(request);
    response.once('close', () => {
      const { statusCode } = response;
      span.setAttributes({
        'http.request.method': request.method,
        'http.response.status_code': statusCode,
        'http.route': route,
        'claimgraph.request_id': facts.requestId,
        ...(facts.operation !== undefined && { 'graphql.operation.name': facts.operation }),
        ...(facts.codes.length > 0 && { 'claimgraph.error_codes': [...facts.codes] }),
      });
      if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    scope.run(trace.setSpan(parent, span), next);
  };
}

function parentOf(header: string | undefined): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(header ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags ?? '0', 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

function statementTracer(
  tracer: Tracer,
  scope: AsyncLocalStorage<Context>,
  engine: string,
): StatementObserver {
  return async (name, work) => {
    const attributes = { 'db.system.name': engine, 'db.query.summary': name };
    const span = tracer.startSpan(
      name,
      { kind: SpanKind.CLIENT, attributes },
      scope.getStore() ?? ROOT_CONTEXT,
    );
    try {
      return await work();
    } catch (error) {
      noteFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  };
}

/** Kind of error only: its message may repeat what a user asked for. */
function noteFailure(span: Span, error: unknown): void {
  span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
