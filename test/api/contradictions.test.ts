import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ArticleSpec, entityOf } from '../factory.ts';
import { STORY } from '../story.ts';
import { type Api, openApi } from './operate.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;
const MINE = entityOf('PLACE:Drovna Mine').id;

/** A second paper that has the company's denial, twice, and a third that only asks. */
const MORE: readonly ArticleSpec[] = [
  {
    source: 'Kelm Post',
    title: 'Company answers',
    publishedAt: '2026-03-18',
    text: 'Halvek Lithium never polluted the Lirna River, Halvek Lithium said. It was not Halvek Lithium that polluted the Lirna River. Did Halvek Lithium pollute the Lirna River?',
    claims: [
      {
        quote: 'Halvek Lithium never polluted the Lirna River',
        subject: 'ORGANISATION:Halvek Lithium',
        predicate: 'pollute',
        object: 'PLACE:Lirna River',
        polarity: 'NEGATED',
        speaker: 'ORGANISATION:Halvek Lithium',
        confidence: 0.7,
      },
      {
        quote: 'It was not Halvek Lithium that polluted the Lirna River',
        subject: 'ORGANISATION:Halvek Lithium',
        predicate: 'pollute',
        object: 'PLACE:Lirna River',
        polarity: 'NEGATED',
        speaker: 'ORGANISATION:Halvek Lithium',
        confidence: 0.95,
      },
      {
        quote: 'Did Halvek Lithium pollute the Lirna River',
        subject: 'ORGANISATION:Halvek Lithium',
        predicate: 'pollute',
        object: 'PLACE:Lirna River',
        modality: 'QUESTION',
        confidence: 0.99,
      },
    ],
  },
  {
    source: 'Kelm Post',
    title: 'The mine',
    publishedAt: '2026-03-19',
    text: 'Halvek Lithium does not own the Drovna Mine.',
    claims: [
      {
        quote: 'Halvek Lithium does not own the Drovna Mine',
        subject: 'ORGANISATION:Halvek Lithium',
        predicate: 'own',
        object: 'PLACE:Drovna Mine',
        polarity: 'NEGATED',
        confidence: 0.6,
      },
    ],
  },
];

const SIDE = 'speaker { kind entity { name } } source { name } evidence { quote confidence }';
const CONTRADICTIONS = `query($entity: ID, $filter: ClaimFilter, $first: Int, $after: String) {
  contradictions(entity: $entity, filter: $filter, first: $first, after: $after) {
    totalCount nodes { claim { text disputed } affirming { ${SIDE} } denying { ${SIDE} } } edges { cursor } pageInfo { hasNextPage endCursor } } }`;

let api: Api;
beforeAll(async () => {
  api = await openApi([...STORY, ...MORE]);
});
afterAll(() => api.stop());

it('shows both sides of a disputed claim by speaker and source, surest first; who only asks takes none', async () => {
  const { data, errors } = await api.ask(CONTRADICTIONS, { filter: { predicates: ['pollute'] } });
  expect(errors).toEqual([]);
  expect(data.contradictions).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        claim: { text: 'Halvek Lithium pollutes Lirna River', disputed: true },
        affirming: [
          {
            speaker: { kind: 'ENTITY', entity: { name: 'National Mining Authority' } },
            source: { name: 'Lodrava Courier' },
            evidence: [{ confidence: 0.9 }],
          },
          {
            speaker: { kind: 'SOURCE', entity: null },
            source: { name: 'Radio Sarell' },
            evidence: [{ confidence: 0.7 }],
          },
        ],
        denying: [
          {
            speaker: { entity: { name: 'Halvek Lithium' } },
            source: { name: 'Kelm Post' },
            evidence: [{ confidence: 0.95 }, { confidence: 0.7 }],
          },
          {
            speaker: { entity: { name: 'Halvek Lithium' } },
            source: { name: 'Port Ardel Times' },
            evidence: [{ confidence: 0.8 }],
          },
        ],
      },
    ],
  });
});

it('can be asked for by entity, pages, and counts', async () => {
  const all = (await api.ask(CONTRADICTIONS, { entity: HALVEK })).data.contradictions;
  expect(all.totalCount).toBe(2);
  const first = (await api.ask(CONTRADICTIONS, { entity: HALVEK, first: 1 })).data.contradictions;
  const after = first.pageInfo.endCursor;
  const second = (await api.ask(CONTRADICTIONS, { entity: HALVEK, first: 1, after })).data.contradictions;
  expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect((await api.ask(CONTRADICTIONS, { entity: MINE })).data.contradictions.totalCount).toBe(1);
});

it('costs no statement a row', async () => {
  const { statements, errors } = await api.ask(
    `{ contradictions { nodes { affirming { ${SIDE} } denying { ${SIDE} } } } }`,
  );
  expect(errors).toEqual([]);
  // Sides whose speakers are entities wait for these, so sources may come in two goes.
  expect([...new Set(statements)].sort()).toEqual([
    'get-articles',
    'get-entities',
    'get-sources',
    'list-claims',
    'list-evidence',
  ]);
  expect(statements.length).toBeLessThanOrEqual(8);
});
