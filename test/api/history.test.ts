import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOutcome } from '../../src/domain/outcome.ts';
import { digestGraph } from '../../src/export/jsonl.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { keepDigest } from '../../src/graph/read/graph-info.ts';
import { type GraphStore, SCHEMA_VERSION } from '../../src/graph/store.ts';
import { saveInput, saveRun } from '../../src/graph/write/inputs.ts';
import { requestOf } from '../export/export-text.ts';
import { fillStore } from '../factory.ts';
import { STORY } from '../story.ts';
import { type Api, apiOver } from './operate.ts';

const RUN = {
  pipelineId: 'hand-made',
  finishedAt: null,
  read: 3,
  unchanged: 1,
  skipped: 2,
  failed: 4,
  evidence: 9,
};
const instant = (minute: number) => `2026-05-01T00:${String(minute).padStart(2, '0')}:00.000Z`;

async function addRun(store: GraphStore, minute: number): Promise<void> {
  const id = `run_${String(minute % 5).padStart(3, '0')}${minute}`;
  await store.write((tx) => saveRun(tx, { ...RUN, id, startedAt: instant(minute - (minute % 2)) }));
}

async function addInput(store: GraphStore, index: number, status: 'FAILED' | 'SKIPPED'): Promise<void> {
  const diagnostics = [{ code: 'EMPTY', message: `Nothing in ${index}`, stage: 'read', hint: 'Look at it.' }];
  // Two inputs a place: pages have to go on by id within one.
  const outcome = {
    id: `inp_${status}${index}`,
    origin: `news/${index >> 1}.txt`,
    status,
    articleId: null,
    diagnostics,
  };
  await store.write((tx) =>
    saveInput(tx, outcome as unknown as InputOutcome, {
      runId: 'run_1',
      pipelineId: 'p',
      at: instant(index),
    }),
  );
}

let digests = 0;
async function openHistory(): Promise<Api> {
  const store = await openStore('embedded::memory:');
  await fillStore(store, STORY);
  for (let minute = 0; minute < 7; minute += 1) await addRun(store, minute);
  for (let index = 0; index < 5; index += 1) await addInput(store, index, 'FAILED');
  await addInput(store, 9, 'SKIPPED');
  const compute = async () => {
    digests += 1;
    return (await digestGraph(requestOf(store))).digest;
  };
  return apiOver(store, { parts: () => ({ digest: keepDigest(store, compute), version: '1.2.3' }) });
}

let api: Api;
beforeAll(async () => {
  api = await openHistory();
});
afterAll(() => api.stop());

async function ask(query: string) {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data;
}

const PAGE = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe.each([
  ['runs', '', 7],
  ['failures', '', 5],
  ['failures', 'status: FAILED, ', 5],
])('%s(%s)', (field, args, count) => {
  const page = async (how: string) =>
    (await ask(`{ ${field}(${args}${how}) { totalCount ${PAGE} } }`))[field];
  const ids = (found: { nodes: readonly { id: string }[] }) => found.nodes.map(({ id }) => id);

  it('pages forward and backward through one list', async () => {
    const whole = ids(await page('first: 100'));
    expect(whole).toHaveLength(count);
    expect((await page('first: 0')).totalCount).toBe(count);
    const forward: string[] = [];
    for (let how = 'first: 2'; how !== ''; ) {
      const found = await page(how);
      forward.push(...ids(found));
      how = found.pageInfo.hasNextPage ? `first: 2, after: "${found.pageInfo.endCursor}"` : '';
    }
    expect(forward).toEqual(whole);
    const backward: string[] = [];
    for (let how = 'last: 2'; how !== ''; ) {
      const found = await page(how);
      backward.unshift(...ids(found));
      how = found.pageInfo.hasPreviousPage ? `last: 2, before: "${found.pageInfo.startCursor}"` : '';
    }
    expect(backward).toEqual(whole);
  });
});

it('runs come newest first, with what they did', async () => {
  const { runs } = await ask(
    '{ runs { nodes { id pipelineId startedAt finishedAt read unchanged skipped failed evidence } } }',
  );
  const started = runs.nodes.map((run: { startedAt: string }) => run.startedAt);
  expect(started).toEqual([...started].sort().reverse());
  expect(runs.nodes[0]).toMatchObject({ ...RUN, startedAt: instant(6) });
});

it('a run that begins between two pages moves none of the others', async () => {
  const other = await openHistory();
  const first = (await other.ask(`{ runs(first: 3) { ${PAGE} } }`)).data.runs;
  await addRun(other.store, 20);
  const rest = (await other.ask(`{ runs(first: 100, after: "${first.pageInfo.endCursor}") { ${PAGE} } }`))
    .data.runs;
  const before = (await ask('{ runs(first: 100) { nodes { id } } }')).runs.nodes;
  expect([...first.nodes, ...rest.nodes]).toEqual(before);
  await other.stop();
});

it('failures and skipped inputs are told apart, with reason and hint', async () => {
  const { failures } = await ask(
    '{ failures(status: SKIPPED) { nodes { id origin code reason stage hint at } } }',
  );
  expect(failures.nodes).toEqual([
    {
      id: 'inp_SKIPPED9',
      origin: 'news/4.txt',
      code: 'EMPTY',
      reason: 'Nothing in 9',
      stage: 'read',
      hint: 'Look at it.',
      at: instant(9),
    },
  ]);
});

it('a cursor of failures does not fit skipped inputs', async () => {
  const { failures } = await ask('{ failures(first: 1) { pageInfo { endCursor } } }');
  const { errors } = await api.ask(
    `{ failures(status: SKIPPED, after: "${failures.pageInfo.endCursor}") { nodes { id } } }`,
  );
  expect(errors[0]?.extensions['code']).toBe('BAD_CURSOR');
});

describe('graph', () => {
  it('says what it is, and what made it', async () => {
    expect(await ask('{ graph { schemaVersion engine pipelineIds version lastReadAt } }')).toEqual({
      graph: {
        schemaVersion: SCHEMA_VERSION,
        engine: 'embedded',
        pipelineIds: ['hand-made'],
        version: '1.2.3',
        lastReadAt: '2026-04-01T00:00:00.000Z',
      },
    });
  });

  it('has the digest of its export, computed once after each change', async () => {
    const digest = async () => (await ask('{ graph { digest } }')).graph.digest;
    const before = digests;
    const [first, same] = await Promise.all([digest(), digest()]);
    expect(first).toBe((await digestGraph(requestOf(api.store))).digest);
    expect([same, await digest()]).toEqual([first, first]);
    expect(digests - before).toBe(1);
    await fillStore(api.store, [
      {
        source: 'Late Post',
        title: 'Late',
        publishedAt: '2026-03-25',
        text: 'Nothing is said here.',
        claims: [],
      },
    ]);
    expect(await digest()).not.toBe(first);
    expect(digests - before).toBe(2);
  });

  it('costs no statement for what is not asked for', async () => {
    expect((await api.ask('{ graph { version } }')).statements).toEqual([]);
    expect((await api.ask('{ graph { pipelineIds lastReadAt } }')).statements).toEqual(['describe-graph']);
  });
});

it('a digest is not kept when the graph changed while it was computed, nor when it failed', async () => {
  const store = await openStore('embedded::memory:');
  const answers = ['one', 'two', 'three'];
  const digest = keepDigest(store, async () => {
    const answer = answers.shift();
    if (answer === 'one') await addRun(store, 1);
    if (answer === 'two') throw new Error('the disk went away');
    return answer ?? 'none';
  });
  expect(await digest()).toBe('one');
  await expect(digest()).rejects.toThrow('went away');
  expect(await digest()).toBe('three');
  expect(await digest()).toBe('three');
  await store.close();
});
