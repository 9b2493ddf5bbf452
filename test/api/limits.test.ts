import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, limitsOf } from '../../src/api/limits/values.ts';
import { LIST_SIZES, WEIGHTS } from '../../src/api/limits/weights.ts';
import { readConfig } from '../../src/config.ts';
import { packagePath } from '../../src/package-root.ts';
import { cypher } from '../conformance/cypher.ts';
import { STORY } from '../story.ts';
import { type Api, openApi } from './operate.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi(STORY);
});
afterAll(() => api.stop());

/** Asks what must be refused and returns the one error. */
async function refusal(query: string, variables?: Record<string, unknown>) {
  const { errors } = await api.ask(query, variables);
  expect(errors).toHaveLength(1);
  return errors[0] as (typeof errors)[0];
}

async function costOf(query: string, variables?: Record<string, unknown>): Promise<number> {
  const { extensions, errors } = await api.ask(query, variables);
  const [code] = errors.map((error) => error.extensions['code']);
  if (code === 'QUERY_TOO_COSTLY') return Number(errors[0]?.extensions['value']);
  return (extensions['cost'] as { value: number }).value;
}

describe('the numbers of arguments', () => {
  it.each([
    ['first', '{ claims(first: 101) { nodes { id } } }', 101, 100],
    ['last', '{ claims(last: 1000) { nodes { id } } }', 1000, 100],
    ['a negative first', '{ claims(first: -1) { nodes { id } } }', -1, 100],
    ['depth of the neighbourhood', '{ neighbourhood(entity: "x", depth: 4) { truncated } }', 4, 3],
    ['limit of the neighbourhood', '{ neighbourhood(entity: "x", limit: 501) { truncated } }', 501, 500],
    ['a nested page', '{ claims(first: 1) { nodes { evidence(first: 101) { nodes { id } } } } }', 101, 100],
    ['ids', `{ nodes(ids: ${JSON.stringify(Array(101).fill('x'))}) { id } }`, 101, 100],
  ])('are bounded: %s, by name of the limit and the value', async (_, query, value, limit) => {
    const error = await refusal(query);
    expect(error.extensions).toMatchObject({ code: 'OUT_OF_RANGE', value, limit });
    expect(error.message).toContain(String(value));
    expect(error.message).toContain(String(limit));
  });
});

describe('the cost', () => {
  it('stands in every reply, with its limit and the depth', async () => {
    const { extensions } = await api.ask('{ claims(first: 10) { nodes { id text } } }');
    // 1 for the list, 0.1 for `nodes`, 10 times 1 for a claim and 0.2 for its fields.
    expect(extensions['cost']).toEqual({ value: Math.ceil(1.1 + 10 * 1.2), limit: 25_000, depth: 3 });
  });

  it.each([
    ['a literal', '{ claims(first: 50) { nodes { id } } }', {}],
    ['a variable', 'query($n: Int) { claims(first: $n) { nodes { id } } }', { n: 50 }],
    ['the default of a variable', 'query($n: Int = 50) { claims(first: $n) { nodes { id } } }', {}],
    ['the larger of both ends', '{ claims(last: 50) { nodes { id } } }', {}],
    ['a fragment', '{ claims(first: 50) { ...F } } fragment F on ClaimConnection { nodes { id } }', {}],
    ['an inline fragment', '{ claims(first: 50) { ... { nodes { ... on Node { id } } } } }', {}],
    ['a page that is not left out', '{ claims(first: 50) @skip(if: false) { nodes { id } } }', {}],
    [
      'a page beside one that a variable leaves out',
      'query($no: Boolean!) { claims(first: 50) { nodes { id } } more: claims(first: 90) @include(if: $no) { nodes { id } } }',
      { no: false },
    ],
  ])('counts the page of %s', async (_, query, variables) => {
    expect(await costOf(query, variables)).toBe(Math.ceil(1.1 + 50 * 1.1));
  });

  it('counts 20 a page where nothing is said, or null', async () => {
    const expected = Math.ceil(1.1 + 20 * 1.1);
    expect(await costOf('{ claims { nodes { id } } }')).toBe(expected);
    expect(await costOf('query($n: Int) { claims(first: $n) { nodes { id } } }', { n: null })).toBe(expected);
  });

  it('counts the default size of an argument', async () => {
    const line = '{ edges { claim { id } } }';
    const alone = await costOf(`{ neighbourhood(entity: "x") ${line} }`);
    expect(alone).toBe(await costOf(`{ neighbourhood(entity: "x", limit: 100) ${line} }`));
    expect(await costOf(`{ neighbourhood(entity: "x", limit: 200) ${line} }`)).toBe(alone + 120);
  });

  it('counts every alias', async () => {
    const page = 'claims(first: 50) { nodes { id } }';
    const aliases = Array.from({ length: 10 }, (_, index) => `a${index}: ${page}`).join(' ');
    expect(await costOf(`{ ${aliases} }`)).toBe(Math.ceil(10 * 1.1 + 500 * 1.1));
  });

  it('counts a fragment at every spread', async () => {
    const fragment = 'fragment F on Query { claims(first: 50) { nodes { id } } }';
    expect(await costOf(`{ ...F ...F ...F } ${fragment}`)).toBe(Math.ceil(3 * (1.1 + 50 * 1.1)));
  });

  it('counts the roots that a list of ids names', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `clm_${index}`);
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await costOf(query, { ids })).toBe(Math.ceil(0.1 + 40 + 40 * 1.1));
  });

  it('counts the items of lists inside a filter, also from the default of a variable', async () => {
    const list = JSON.stringify(Array(30).fill('x'));
    const query = `query($filter: ClaimFilter = { predicates: ${list} }) { claims(filter: $filter) { totalCount } }`;
    expect(await costOf(query)).toBe(1 + 30 + 10);
  });

  it('counts words that a filter looks up, and a total', async () => {
    expect(await costOf('{ claims(filter: { search: "x" }) { totalCount } }')).toBe(1 + 50 + 10);
  });

  it('multiplies pages down the query, with the values of variables', async () => {
    const query = `query($n: Int) { claims(first: $n) { nodes { evidence(first: $n) { nodes { article { mentions(first: $n) { nodes { id } } } } } } } }`;
    expect((await api.ask(query, { n: 20 })).errors).toEqual([]);
    const page = (items: number, below: number) => 1.1 + items * (1 + below);
    expect((await refusal(query, { n: 100 })).extensions).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      value: Math.ceil(page(100, page(100, 0.1 + page(100, 0.1)))),
      limit: 25_000,
    });
  });

  it('multiplies pages through fragments, also those that spread one another many times', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Claim { ...F${index + 1} ...F${index + 1} }`,
    );
    const query = `{ claims(first: 100) { nodes { ...F0 } } } ${fragments.join(' ')} fragment F40 on Claim { evidence(first: 100) { nodes { id } } }`;
    expect((await refusal(query)).extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 25_000 });
  });

  it('of one field of a long list is bounded too', async () => {
    const fields = Array.from({ length: 300 }, (_, index) => `q${index}: quote`).join(' ');
    const error = await refusal(
      `{ claims(first: 100) { nodes { evidence(first: 100) { nodes { ${fields} } } } } }`,
    );
    expect(error.extensions['code']).toBe('QUERY_TOO_COSTLY');
  });

  it('of fields that read all claims is their weight', async () => {
    expect(await costOf('{ counts { claims } }')).toBe(101);
    expect(await costOf('{ search(query: "x", first: 1) { nodes { __typename } } }')).toBe(102);
  });

  it('knows the fields of the schema that it gives a weight or a size', () => {
    const schema = buildSchema(readFileSync(packagePath('schema/schema.graphql'), 'utf8'));
    const missing = [...Object.keys(WEIGHTS), ...Object.keys(LIST_SIZES)].filter((coordinate) => {
      const [name = '', field = ''] = coordinate.split('.');
      const type = schema.getType(name);
      return !isObjectType(type) || !type.getFields()[field];
    });
    expect(missing).toEqual([]);
  });

  it('knows the types whose lists are as long as a page: those of all fields with a size', () => {
    const schema = buildSchema(readFileSync(packagePath('schema/schema.graphql'), 'utf8'));
    const containers = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => field.args.some(({ name }) => name === 'first' || name === 'limit'))
      .filter((field) => !isListType(getNullableType(field.type)))
      .map((field) => getNamedType(field.type).name);
    for (const name of containers) expect(name).toMatch(/Connection$|^Subgraph$|^PathSet$/);
  });
});

it('docs/api.md has what fields weigh', () => {
  const docs = readFileSync(packagePath('docs/api.md'), 'utf8');
  const rows = docs.split('\n').filter((line) => /^\| .* \| [\d.,; {2}]+ \|$/.test(line));
  for (const [coordinate, weight] of Object.entries(WEIGHTS)) {
    const field = coordinate.replace(/^(?:Query|Mutation)\./, '');
    const row = rows.find((line) => line.includes(`\`${field}\``)) ?? '';
    expect(row, coordinate).toContain(`| ${weight.toLocaleString('en')} |`);
  }
});

it('the limits are those of the settings', () => {
  expect(limitsOf(readConfig({}))).toEqual(DEFAULT_LIMITS);
  expect(limitsOf(readConfig({ CLAIMGRAPH_MAX_COST: '7', CLAIMGRAPH_QUERY_DEADLINE_MS: '500' }))).toEqual({
    ...DEFAULT_LIMITS,
    cost: 7,
    deadlineMs: 500,
  });
});

describe('other limits', () => {
  it('hold the depth, also inside fragments', async () => {
    const nest = (depth: number): string =>
      depth === 0 ? 'id' : `claims { nodes { subject { ${nest(depth - 1)} } } }`;
    const error = await refusal(
      `{ entity(id: "x") { ...Deep } } fragment Deep on Entity { ${nest(5).replaceAll('claims {', 'claims(first: 1) {')} }`,
    );
    expect(error.extensions).toMatchObject({ code: 'QUERY_TOO_DEEP', limit: 15, value: 17 });
  });

  it('hold the number of tokens, and say how many there are', async () => {
    const error = await refusal(`{ ${'counts { claims } '.repeat(600)} }`);
    expect(error.extensions).toMatchObject({ code: 'QUERY_TOO_LONG', limit: 2000, value: 2402 });
  });

  it('stop validation after a few errors', async () => {
    const { errors } = await api.ask(
      `{ ${Array.from({ length: 50 }, (_, index) => `no${index}`).join(' ')} }`,
    );
    expect(errors.length).toBeLessThanOrEqual(6);
  });

  it('cap the errors of a reply, and count the rest', async () => {
    const fields = Array.from({ length: 50 }, (_, index) => `a${index}: claims(after: "x") { totalCount }`);
    const { errors, extensions } = await api.ask(`{ ${fields.join(' ')} }`);
    // A root field that may not be null fails the whole operation at once; nullable ones fail each for itself.
    expect(errors.length).toBeLessThanOrEqual(20);
    const many = Array.from(
      { length: 50 },
      (_, index) => `a${index}: neighbourhood(entity: "x", depth: 9) { truncated }`,
    );
    const capped = await api.ask(`{ ${many.join(' ')} }`);
    expect(capped.errors).toHaveLength(20);
    expect(capped.extensions['errorsLeftOut']).toBe(30);
    expect(extensions['errorsLeftOut']).toBeUndefined();
  });

  it('let the introspection of the playground through', async () => {
    const { data, errors } = await api.ask(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
      }),
    );
    expect(errors).toEqual([]);
    expect(data.__schema.queryType.name).toBe('Query');
  });

  it('can be others', async () => {
    const small = await openApi([], { limits: { cost: 10, depth: 2 } });
    expect((await small.ask('{ claims { totalCount } }')).errors[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      limit: 10,
    });
    await small.stop();
  });
});

describe('the schema', () => {
  it('can be hidden: no introspection, no suggestions', async () => {
    const hidden = await openApi([], { introspection: false });
    expect((await hidden.ask('{ __schema { types { name } } }')).errors[0]?.extensions['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(JSON.stringify((await hidden.ask('{ claim(id: "x") { tex } }')).errors)).not.toContain('Did you');
    await hidden.stop();
    expect(JSON.stringify((await api.ask('{ claim(id: "x") { tex } }')).errors)).toContain('"text');
  });
});

/** A second of work that the engine cannot leave out. */
const SLOW = cypher(`UNWIND range(1, 2000) AS a
UNWIND range(1, 1500) AS b
WITH a, b WHERE a * b % 7 = 3
RETURN count(*) AS count`);

describe('the time of an operation', () => {
  it('is bounded; what is given up takes a place until it ends', async () => {
    let isSlow = true;
    const slow = await openApi([], {
      limits: { deadlineMs: 50, operations: 1 },
      wrap: (store) =>
        Object.assign(Object.create(store), {
          run: (...asked: Parameters<typeof store.run>) =>
            isSlow ? store.run(SLOW, {}, asked[2]) : store.run(...asked),
        }),
    });
    const late = await slow.ask('{ counts { claims } }');
    expect(late.errors).toHaveLength(1);
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'QUERY_TIMEOUT', limit: 50 });
    expect(late.errors[0]?.extensions['value']).toBeGreaterThanOrEqual(49);
    isSlow = false;
    expect(slow.store.abandoned?.()).toBe(1);
    expect((await slow.ask('{ counts { claims } }')).errors[0]?.extensions).toMatchObject({
      code: 'TOO_MANY_OPERATIONS',
      limit: 1,
      value: 1,
    });
    await expect.poll(() => slow.store.abandoned?.(), { timeout: 50_000 }).toBe(0);
    expect((await slow.ask('{ counts { claims } }')).errors).toEqual([]);
    await slow.stop();
  });
});
