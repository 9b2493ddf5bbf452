import { afterAll, beforeAll, expect, it } from 'vitest';
import { entityOf } from '../factory.ts';
import { STORY } from '../story.ts';
import { type Api, openApi } from './operate.ts';

const idOf = (name: Parameters<typeof entityOf>[0]): string => entityOf(name).id;
const HALVEK = idOf('ORGANISATION:Halvek Lithium');
const CORVANE = idOf('ORGANISATION:Corvane Batteries');
const RIVER = idOf('PLACE:Lirna River');
const VERHAL = idOf('PERSON:Mira Verhal');

const PATHS = `query($from: ID!, $to: ID!, $maxLength: Int, $limit: Int, $filter: ClaimFilter) {
  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, filter: $filter) {
    truncated paths { length steps { from { name } to { name } claim { text } evidence { quote polarity live confidence } } } } }`;

let api: Api;
beforeAll(async () => {
  api = await openApi(STORY);
});
afterAll(() => api.stop());

async function texts(variables: Record<string, unknown>): Promise<readonly (readonly string[])[]> {
  const { data, errors } = await api.ask(PATHS, variables);
  expect(errors).toEqual([]);
  return data.paths.paths.map((path: { steps: readonly { claim: { text: string } }[] }) =>
    path.steps.map(({ claim }) => claim.text),
  );
}

it('each step carries its claim and its surest live affirming evidence', async () => {
  const { data } = await api.ask(PATHS, { from: RIVER, to: CORVANE });
  expect(data.paths).toEqual({
    truncated: false,
    paths: [
      {
        length: 3,
        steps: [
          {
            from: { name: 'Lirna River' },
            to: { name: 'Halvek Lithium' },
            claim: { text: 'Halvek Lithium pollutes Lirna River' },
            evidence: {
              quote: 'Halvek Lithium polluted the Lirna River',
              polarity: 'AFFIRMED',
              live: true,
              confidence: 0.9,
            },
          },
          {
            from: { name: 'Halvek Lithium' },
            to: { name: 'Merrowgate Capital' },
            claim: { text: 'Merrowgate Capital acquires Halvek Lithium' },
            evidence: {
              quote: 'Merrowgate Capital may acquire Halvek Lithium',
              polarity: 'AFFIRMED',
              live: true,
              confidence: 0.5,
            },
          },
          {
            from: { name: 'Merrowgate Capital' },
            to: { name: 'Corvane Batteries' },
            claim: { text: 'Merrowgate Capital acquires Corvane Batteries' },
            evidence: {
              quote: 'Merrowgate Capital acquired Corvane Batteries for $1.8 billion',
              polarity: 'AFFIRMED',
              live: true,
              confidence: 0.9,
            },
          },
        ],
      },
    ],
  });
});

it('walks only along claims that a filter lets through', async () => {
  expect(await texts({ from: RIVER, to: CORVANE, filter: { predicates: ['acquire'] } })).toEqual([]);
  expect(await texts({ from: HALVEK, to: CORVANE, filter: { predicates: ['acquire'] } })).toHaveLength(1);
  expect(await texts({ from: HALVEK, to: CORVANE, filter: { modality: ['ASSERTED'] } })).toEqual([]);
});

it('goes no further than it may', async () => {
  expect(await texts({ from: RIVER, to: CORVANE, maxLength: 2 })).toEqual([]);
  expect(await texts({ from: VERHAL, to: RIVER, maxLength: 2 })).toEqual([
    ['Mira Verhal criticised Halvek Lithium', 'Halvek Lithium pollutes Lirna River'],
  ]);
});

it('is empty from an entity to itself, and null where one of the two does not exist', async () => {
  expect(await texts({ from: HALVEK, to: HALVEK })).toEqual([]);
  expect((await api.ask(PATHS, { from: HALVEK, to: 'ent_none' })).data.paths).toBeNull();
});

it.each([
  ['maxLength', { maxLength: 7 }],
  ['limit', { limit: 51 }],
  ['limit', { limit: 0 }],
])('refuses a %s out of bounds', async (_, variables) => {
  const { errors } = await api.ask(PATHS, { from: HALVEK, to: RIVER, ...variables });
  expect(errors[0]?.extensions['code']).toBe('OUT_OF_RANGE');
});

it('costs a statement a level, and one for each kind of thing that is asked for', async () => {
  const { statements } = await api.ask(PATHS, { from: RIVER, to: CORVANE });
  expect([...statements].sort()).toEqual(
    ['find-path-ends', ...Array(4).fill('list-steps'), 'get-claims', 'get-entities', 'list-evidence'].sort(),
  );
});
