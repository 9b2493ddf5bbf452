import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IngestPort } from '../../../src/api/ports.ts';
import type { RunningServer } from '../../../src/api/server.ts';
import type { InputId } from '../../../src/domain/id.ts';
import type { InputOutcome } from '../../../src/domain/outcome.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { entityOf } from '../../factory.ts';
import { ask, openStory, serve, tokenFor } from '../serve.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;
const OUTCOME: InputOutcome = {
  id: 'inp_1' as InputId,
  origin: 'api',
  status: 'SKIPPED',
  unchanged: false,
  articleId: null,
  title: null,
  entities: 0,
  claims: 0,
  evidence: 0,
  diagnostics: [],
};
/** Leaves out one article, then reads one that brings four pieces of evidence. */
const outcomes: readonly InputOutcome[] = [OUTCOME, { ...OUTCOME, status: 'READ', evidence: 4 }];

let store: GraphStore;
let server: RunningServer;
const writer = tokenFor('write');
beforeAll(async () => {
  store = await openStory();
  const left = [...outcomes];
  const ingest: IngestPort = {
    ingest: async () => left.shift() ?? OUTCOME,
    retract: () => Promise.reject(new Error('nothing is retracted here')),
  };
  server = await serve(store, { ingest, door: { tokens: [writer.token] } });
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

/** Reads the value of a line of the metrics; undefined when there is none. */
async function metric(line: string): Promise<number | undefined> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length));
}

it('are in the text format of Prometheus, each with a sentence, and tell of the process', async () => {
  const response = await fetch(`${server.url}/metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const text = await response.text();
  const named = [...text.matchAll(/^# TYPE (claimgraph_\w+) /gm)].map(([, name]) => name);
  expect(named).toEqual([
    'claimgraph_operations_total',
    'claimgraph_operation_seconds',
    'claimgraph_operation_cost',
    'claimgraph_statement_seconds',
    'claimgraph_statement_failures_total',
    'claimgraph_statements_running',
    'claimgraph_http_requests_total',
    'claimgraph_ingest_articles_total',
    'claimgraph_ingest_evidence_total',
  ]);
  for (const name of named) expect(text).toMatch(new RegExp(`^# HELP ${name} [A-Z].*\\.$`, 'm'));
  expect(await metric('process_resident_memory_bytes')).toBeGreaterThan(1e6);
  expect(await metric('claimgraph_statements_running')).toBe(0);
});

it('count operations by the name of their file, or as anonymous, whatever they call themselves', async () => {
  const cost = 'claimgraph_operations_total{operation="entity-graph",outcome="ok"}';
  const nameless = 'claimgraph_operations_total{operation="anonymous",outcome="ok"}';
  const before = [(await metric(cost)) ?? 0, (await metric(nameless)) ?? 0] as const;
  await fetch(`${server.url}/q/entity-graph?id=${HALVEK}`);
  for (let i = 0; i < 5; i++) await ask(server.url, `query Made_up_${i} { counts { claims } }`);
  expect(await metric(cost)).toBe(before[0] + 1);
  expect(await metric(nameless)).toBe(before[1] + 5);
  expect(await metric('claimgraph_operation_seconds_count{operation="anonymous"}')).toBe(
    ((await metric(nameless)) ?? 0) +
      ((await metric(nameless.replace('ok', 'GRAPHQL_VALIDATION_FAILED'))) ?? 0),
  );
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).not.toContain('Made_up');
});

it('count what came of operations by code', async () => {
  await ask(server.url, '{ nothing }');
  await ask(server.url, '{');
  await ask(server.url, 'mutation { ingestArticle(input: { text: "Words." }) { status } }');
  const count = (code: string) =>
    metric(`claimgraph_operations_total{operation="anonymous",outcome="${code}"}`);
  expect(await count('GRAPHQL_VALIDATION_FAILED')).toBe(1);
  expect(await count('GRAPHQL_PARSE_FAILED')).toBe(1);
  expect(await count('UNAUTHENTICATED')).toBe(1);
});

it('count and time statements by their file, those of filters under the one they were made from', async () => {
  const line = 'claimgraph_statement_seconds_count{statement="list-claims"}';
  const before = (await metric(line)) ?? 0;
  await ask(server.url, '{ claims(filter: { minConfidence: 0.5, polarity: AFFIRMED }) { nodes { id } } }');
  expect(await metric(line)).toBe(before + 1);
});

it('count requests by route and status, and put unknown addresses together', async () => {
  for (const path of ['/nowhere', '/%2e%2e/etc', '/graphqlx', '/q/unknown']) await fetch(server.url + path);
  expect(await metric('claimgraph_http_requests_total{route="other",status="404"}')).toBe(3);
  expect(await metric('claimgraph_http_requests_total{route="q",status="404"}')).toBe(1);
});

it('count articles that are handed in by what came of them', async () => {
  const mutation = 'mutation { ingestArticle(input: { text: "Words." }) { status } }';
  for (const _ of outcomes) await ask(server.url, mutation, { headers: writer.headers });
  expect(await metric('claimgraph_ingest_articles_total{status="SKIPPED"}')).toBe(1);
  expect(await metric('claimgraph_ingest_articles_total{status="READ"}')).toBe(1);
  expect(await metric('claimgraph_ingest_evidence_total')).toBe(4);
});

it('of two servers in one process are apart', async () => {
  const other = await serve(store);
  const text = await (await fetch(`${other.url}/metrics`)).text();
  expect(text).not.toContain('operation="anonymous"');
  await other.stop();
});
