import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../../src/api/schema.ts';
import { selectsOnly } from '../../src/api/selected.ts';
import { entityOf } from '../factory.ts';
import { STORY } from '../story.ts';
import { type Api, openApi } from './operate.ts';

const ALLOWED = new Set(['__typename', 'id', 'predicate']);
const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;

/** Runs a query over a schema whose `neighbourhood` notes what `selectsOnly` says of its claims. */
async function toldOf(edges: string, rest = ''): Promise<boolean | undefined> {
  const schema = makeSchema();
  const field = schema.getQueryType()?.getFields()['neighbourhood'];
  let told: boolean | undefined;
  if (field)
    field.resolve = (_source, _args, _context, info) => {
      told = selectsOnly(info, ['edges', 'claim'], ALLOWED);
      return null;
    };
  const source = `query { neighbourhood(entity: "${HALVEK}") { ${edges} } } ${rest}`;
  const { errors } = await graphql({ schema, source });
  expect(errors).toBeUndefined();
  return told;
}

describe('selectsOnly', () => {
  it.each([
    ['only these fields', 'edges { claim { id predicate } }', ''],
    ['some of them by other names', 'edges { claim { __typename key: id } }', ''],
    ['no claim at all', 'nodes { id }', ''],
    [
      'them in fragments',
      'edges { claim { ... { id } ... on Claim { predicate } ...More } }',
      fragmentMore('id'),
    ],
    ['them where the path itself is in a fragment', 'edges { ...Edge }', fragmentEdge('id')],
    ['them in two places', 'edges { claim { id } } edges { claim { predicate } }', ''],
  ])('says yes to %s', async (_, edges, rest) => {
    expect(await toldOf(edges, rest)).toBe(true);
  });

  it.each([
    ['another field', 'edges { claim { id text } }', ''],
    ['another field under an allowed name', 'edges { claim { id: text } }', ''],
    ['another field that is left out', 'edges { claim { id text @include(if: false) } }', ''],
    ['another one in a fragment', 'edges { claim { id ...More } }', fragmentMore('text')],
    ['another one in a nested fragment', 'edges { claim { ... on Claim { ... { text } } } }', ''],
    ['another one where the path is in a fragment', 'edges { ...Edge }', fragmentEdge('text')],
    ['another one in the second place', 'edges { claim { id } } again: edges { claim { text } }', ''],
  ])('says no to %s', async (_, edges, rest) => {
    expect(await toldOf(edges, rest)).toBe(false);
  });
});

function fragmentMore(field: string): string {
  return `fragment More on Claim { ${field} }`;
}

function fragmentEdge(field: string): string {
  return `fragment Edge on SubgraphEdge { claim { ${field} } }`;
}

describe('a neighbourhood', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(STORY);
  });
  afterAll(() => api.stop());

  const edgesOf = async (fields: string) => {
    const { data, errors } = await api.ask(
      `{ neighbourhood(entity: "${HALVEK}", depth: 2) { edges { claim { ${fields} } } } }`,
    );
    expect(errors).toEqual([]);
    return data.neighbourhood.edges as readonly { readonly claim: Readonly<Record<string, unknown>> }[];
  };

  it('says the same of its claims whether they are read brief or whole', async () => {
    const brief = await edgesOf('__typename id predicate confidence disputed');
    const whole = await edgesOf('__typename id predicate confidence disputed text');
    expect(brief.length).toBeGreaterThan(2);
    expect(brief).toEqual(
      whole.map(({ claim: { text, ...claim } }) => {
        expect(text).toEqual(expect.any(String));
        return { claim };
      }),
    );
  });

  it('has a claim whole where one alias asks for more than another', async () => {
    const { data, errors } = await api.ask(
      `{ neighbourhood(entity: "${HALVEK}") { edges { claim { id } whole: claim { id text evidenceCount } } } }`,
    );
    expect(errors).toEqual([]);
    for (const { claim, whole } of data.neighbourhood.edges) {
      expect(whole).toEqual({ id: claim.id, text: expect.any(String), evidenceCount: expect.any(Number) });
    }
  });
});
