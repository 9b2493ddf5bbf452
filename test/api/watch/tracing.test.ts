import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { packagePath } from '../../../src/package-root.ts';
import { ask, keptLog, openStory, serve } from '../serve.ts';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly status: { readonly code?: number };
}
interface Sent {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly resourceSpans: readonly {
      readonly resource: { readonly attributes: SentSpan['attributes'] };
      readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
    }[];
  };
}

/** A collector that keeps what it is sent. */
const sent: Sent[] = [];
const collector = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  request.on('end', () => {
    sent.push({ path: request.url, headers: request.headers, body: JSON.parse(text) });
    response.setHeader('content-type', 'application/json').end('{}');
  });
});

let store: GraphStore;
let endpoint: string;
beforeAll(async () => {
  store = await openStory();
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterAll(async () => {
  collector.close();
  await store.close();
});

const spansOf = () =>
  sent.flatMap(({ body }) =>
    body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
  );
const attributesOf = ({ attributes }: Pick<SentSpan, 'attributes'>) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

it('a request and its statements arrive at the collector as one trace, below the one of the client', async () => {
  const server = await serve(store, { otlpEndpoint: endpoint });
  const [traceId, parent] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  await ask(server.url, 'query Pages { claims { nodes { id subject { name } } } }', {
    headers: { traceparent: `00-${traceId}-${parent}-01`, 'x-request-id': 'trace-me' },
  });
  await server.stop(); // Sends what has not been sent.

  expect(sent[0]?.path).toBe('/v1/traces');
  expect(
    attributesOf({ attributes: sent[0]?.body.resourceSpans[0]?.resource.attributes ?? [] }),
  ).toMatchObject({
    'service.name': 'claimgraph',
    'service.version': '0.0.0',
  });
  const spans = spansOf();
  const request = spans.find(({ name }) => name === 'POST /graphql');
  expect(request).toMatchObject({ traceId, parentSpanId: parent, kind: 2 });
  expect(request && attributesOf(request)).toMatchObject({
    'http.response.status_code': 200,
    'graphql.operation.name': 'Pages',
    'claimgraph.request_id': 'trace-me',
  });
  const statements = spans.filter(({ kind }) => kind === 3);
  expect(statements.map(({ name }) => name).sort()).toEqual(['get-entities', 'list-claims']);
  for (const statement of statements) {
    expect(statement).toMatchObject({ traceId, parentSpanId: request?.spanId });
    expect(attributesOf(statement)).toEqual({
      'db.system.name': 'embedded',
      'db.query.summary': statement.name,
    });
  }
});

it('each request without a trace of its own begins one', async () => {
  sent.length = 0;
  const server = await serve(store, { otlpEndpoint: `${endpoint}/v1/traces` });
  await ask(server.url, '{ counts { claims } }');
  await ask(server.url, '{ counts { claims } }', { headers: { traceparent: 'nonsense' } });
  await server.stop();
  const requests = spansOf().filter(({ kind }) => kind === 2);
  expect(new Set(requests.map((span) => span.traceId)).size).toBe(2);
  expect(requests.map((span) => span.parentSpanId ?? '')).toEqual(['', '']);
});

it('what users ask for does not get into traces', async () => {
  sent.length = 0;
  const server = await serve(store, { otlpEndpoint: endpoint });
  await ask(server.url, 'query ($q: String!) { search(query: $q) { totalCount } }', {
    variables: { q: 'Zorbl' },
  });
  await fetch(`${server.url}/q/search?query=Zorbl`);
  await server.stop();
  expect(spansOf().length).toBeGreaterThan(2);
  expect(JSON.stringify(sent)).not.toContain('Zorbl');
});

it('a collector that is away is told of once, and holds up neither answers nor the end', async () => {
  const { logger, lines } = keptLog();
  const server = await serve(store, { otlpEndpoint: 'http://127.0.0.1:9', logger });
  expect((await ask(server.url, '{ counts { claims } }')).status).toBe(200);
  const began = performance.now();
  await server.stop();
  expect(performance.now() - began).toBeLessThan(8000);
  expect(lines.filter(({ msg }) => msg === 'Traces do not reach the collector')).toHaveLength(1);
});

it('nothing of OpenTelemetry is loaded unless a collector is configured', async () => {
  const { execFile } = await import('node:child_process');
  const { promisify } = await import('node:util');
  const script = `
    import { startTracing } from './src/api/watch/tracing.ts';
    import { createRequire } from 'node:module';
    await startTracing(null, { version: '0', engine: 'embedded', logger: undefined });
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('exporter-trace-otlp-http'));
    const before = loaded();
    const tracing = await startTracing('http://127.0.0.1:9', { version: '0', engine: 'embedded', logger: { warn() {} } });
    console.log(before, loaded());
    await tracing.stop();`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: packagePath() });
  expect(stdout.trim()).toBe('false true');
});
