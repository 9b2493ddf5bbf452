import { afterAll, beforeAll, expect, it } from 'vitest';
import { entityOf } from '../factory.ts';
import { STORY } from '../story.ts';
import { type Api, openApi } from './operate.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;
const MINE = entityOf('PLACE:Drovna Mine').id;
const REGULATOR = entityOf('ORGANISATION:National Mining Authority').id;

const PRODUCES = 'Drovna Mine produces 12,000 tonnes';
const BUYS_CORVANE = 'Merrowgate Capital acquires Corvane Batteries';
const FINES = 'National Mining Authority fines Halvek Lithium';

const TIMELINE = `query($entities: [ID!], $filter: ClaimFilter, $direction: OrderDirection, $first: Int, $last: Int, $after: String, $before: String) {
  timeline(entities: $entities, filter: $filter, direction: $direction, first: $first, last: $last, after: $after, before: $before) {
    totalCount nodes { text eventTime { start end precision } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

let api: Api;
beforeAll(async () => {
  api = await openApi(STORY);
});
afterAll(() => api.stop());

async function ask(variables: Record<string, unknown> = {}) {
  const { data, errors, statements } = await api.ask(TIMELINE, { direction: 'ASC', ...variables });
  expect(errors).toEqual([]);
  const { nodes, totalCount, pageInfo } = data.timeline;
  return { statements, totalCount, pageInfo, texts: nodes.map((node: { text: string }) => node.text), nodes };
}

it('lists dated claims in order of event time, with precision', async () => {
  const { texts, nodes, totalCount } = await ask();
  expect(texts).toEqual([PRODUCES, BUYS_CORVANE, FINES]);
  expect(totalCount).toBe(3);
  expect(nodes.map((node: { eventTime: object }) => node.eventTime)).toEqual([
    { start: '2025-01-01', end: '2025-12-31', precision: 'YEAR' },
    { start: '2026-03-11', end: '2026-03-11', precision: 'DAY' },
    { start: '2026-03-12', end: '2026-03-12', precision: 'DAY' },
  ]);
  expect((await ask({ direction: 'DESC' })).texts).toEqual([FINES, BUYS_CORVANE, PRODUCES]);
});

it.each([
  ['one entity', [HALVEK], [FINES]],
  ['some entities together, a claim between two of them once', [REGULATOR, MINE, HALVEK], [PRODUCES, FINES]],
  ['one that does not exist', ['ent_none'], []],
  ['none', [], []],
])('can be asked for by %s', async (_, entities, expected) => {
  const { texts, totalCount } = await ask({ entities });
  expect(texts).toEqual(expected);
  expect(totalCount).toBe(expected.length);
});

it('can be filtered', async () => {
  expect((await ask({ filter: { eventFrom: '2026' } })).texts).toEqual([BUYS_CORVANE, FINES]);
  expect((await ask({ entities: [HALVEK, MINE], filter: { predicates: ['produce'] } })).texts).toEqual([
    PRODUCES,
  ]);
  expect((await ask({ filter: { search: 'fined' } })).texts).toEqual([FINES]);
});

it.each(['ASC', 'DESC'])('pages both ways, %s', async (direction) => {
  const all = (await ask({ direction, entities: [HALVEK, MINE, REGULATOR] })).texts;
  const first = await ask({ direction, entities: [HALVEK, MINE, REGULATOR], first: 1 });
  const second = await ask({
    direction,
    entities: [HALVEK, MINE, REGULATOR],
    first: 1,
    after: first.pageInfo.endCursor,
  });
  expect([...first.texts, ...second.texts]).toEqual(all);
  const back = await ask({
    direction,
    entities: [HALVEK, MINE, REGULATOR],
    last: 1,
    before: second.pageInfo.startCursor,
  });
  expect(back.texts).toEqual(first.texts);
  expect((await ask({ direction, first: 2 })).pageInfo.hasNextPage).toBe(true);
});

it('costs one statement a page', async () => {
  const { statements } = await api.ask('{ timeline { nodes { id } } }');
  expect(statements).toEqual(['list-claims']);
  const many = await api.ask(`{ timeline(entities: ["${HALVEK}", "${MINE}"]) { nodes { id } } }`);
  expect(many.statements).toEqual(['list-entity-claims']);
});
