import { beforeAll, describe, expect, it } from 'vitest';
import { InputError, NotFoundError } from '../../src/errors.ts';
import { chooseSelection } from '../../src/export/choose-selection.ts';
import { parseQuery } from '../../src/export/parse-query.ts';
import { getEntityId } from '../../src/graph/read/named.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { describeStores } from '../conformance/stores.ts';
import { exportText, linesOf } from './export-text.ts';
import { storeFive } from './store-five.ts';

async function linesFor(store: GraphStore, query: string, choice: { entity?: string; since?: string } = {}) {
  const { selection } = await chooseSelection(store, { depth: 1, filter: parseQuery(query), ...choice });
  return linesOf(await exportText(store, { ...(selection ? { selection } : {}) }));
}

const ofType = (lines: Awaited<ReturnType<typeof linesFor>>, type: string) =>
  lines.filter((line) => line['type'] === type);

describeStores('export --query', (open) => {
  beforeAll(async () => storeFive(await open()));

  it('takes the claims that a filter finds, with all their evidence and what that rests on', async () => {
    const lines = await linesFor(await open(), '{"predicates": ["own"]}');
    const claims = ofType(lines, 'Claim');
    expect(claims.map((claim) => claim['predicate'])).toContain('own');
    expect(new Set(claims.map((claim) => claim['predicate']))).toEqual(new Set(['own']));
    const ids = new Set(lines.map((line) => line['id']));
    const evidence = ofType(lines, 'Evidence');
    expect(evidence.length).toBeGreaterThan(2);
    for (const { claimId, articleId } of evidence)
      expect([...ids]).toEqual(expect.arrayContaining([claimId, articleId]));
  });

  it('takes names for ids, and says in the query which ids they are', async () => {
    const store = await open();
    const id = await getEntityId(store, 'ann lee');
    const chosen = await chooseSelection(store, { depth: 1, filter: { entity: 'Ann Lee' } });
    expect(chosen.query).toEqual({ filter: { entity: id } });
    const byId = await chooseSelection(store, { depth: 1, filter: { entity: id } });
    expect(byId).toEqual(chosen);
    expect(chosen.selection?.Claim.length).toBeGreaterThan(0);
    await expect(chooseSelection(store, { depth: 1, filter: { speaker: 'Nobody' } })).rejects.toThrow(
      NotFoundError,
    );
  });

  it('narrows with an entity around and a date', async () => {
    const store = await open();
    const all = ofType(await linesFor(store, '{"minConfidence": 0.1}'), 'Claim').length;
    const near = ofType(await linesFor(store, '{"minConfidence": 0.1}', { entity: 'ann lee' }), 'Claim');
    const late = await linesFor(store, '{"minConfidence": 0.1}', { since: '2026-03-04' });
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(all);
    for (const { publishedAt } of ofType(late, 'Article'))
      expect(String(publishedAt) >= '2026-03-04').toBe(true);
  });

  it('finds quotes by their words', async () => {
    const lines = await linesFor(await open(), '{"search": "drovna"}');
    expect(ofType(lines, 'Evidence').length).toBeGreaterThan(0);
    expect(ofType(await linesFor(await open(), '{"search": "nothing-like-it"}'), 'Claim')).toEqual([]);
  });
});

describe('parseQuery', () => {
  it('reads every kind of key', () => {
    const filter = {
      entity: 'A',
      predicates: ['own'],
      polarity: 'NEGATED',
      minConfidence: 0.5,
      eventFrom: '2026-03',
    };
    expect(parseQuery(JSON.stringify(filter))).toEqual(filter);
  });

  it.each([
    ['{"disputed": "yes"}', /disputed is "yes", expected true or false/],
    ['{"colour": 1}', /no key "colour"; the keys are entity/],
    ['{"modality": ["LOUD"]}', /modality\.0 is "LOUD", expected one of ASSERTED/],
    ['{"eventFrom": "yesterday"}', /eventFrom is "yesterday", expected a date/],
    ['{"minConfidence": 2}', /a number from 0 to 1/],
    ['[]', /expected an object/],
    ['{"a', /it is no JSON/],
  ])('says what is wrong with %s', (query, message) => {
    expect(() => parseQuery(query)).toThrow(InputError);
    expect(() => parseQuery(query)).toThrow(message);
  });
});
