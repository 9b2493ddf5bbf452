import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityOf } from '../factory.ts';
import { STORY } from '../story.ts';
import { type Api, openApi } from './operate.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;
const REGULATOR = entityOf('ORGANISATION:National Mining Authority').id;
const MINE = entityOf('PLACE:Drovna Mine').id;

let api: Api;
beforeAll(async () => {
  api = await openApi(STORY);
});
afterAll(() => api.stop());

/** Asks for claims by a filter and returns their texts. */
async function claimTexts(filter: object, orderBy?: object): Promise<readonly string[]> {
  const { data, errors } = await api.ask(
    'query($filter: ClaimFilter, $orderBy: ClaimOrder) { claims(filter: $filter, orderBy: $orderBy) { totalCount nodes { text } } }',
    { filter, ...(orderBy && { orderBy }) },
  );
  expect(errors).toEqual([]);
  expect(data.claims.totalCount).toBe(data.claims.nodes.length);
  return data.claims.nodes.map((claim: { text: string }) => claim.text);
}

const POLLUTES = 'Halvek Lithium pollutes Lirna River';
const OWNS = 'Halvek Lithium owns Drovna Mine';
const FINES = 'National Mining Authority fines Halvek Lithium';
const BUYS_CORVANE = 'Merrowgate Capital acquires Corvane Batteries';
const BUYS_HALVEK = 'Merrowgate Capital acquires Halvek Lithium';
const PRODUCES = 'Drovna Mine produces 12,000 tonnes';
const CRITICISES = 'Mira Verhal criticised Halvek Lithium';

describe('claims', () => {
  it('come once a proposition, newest evidence first, without those of superseded articles', async () => {
    const texts = await claimTexts({});
    expect([...texts].sort()).toEqual(
      [BUYS_CORVANE, BUYS_HALVEK, CRITICISES, FINES, OWNS, POLLUTES, PRODUCES].sort(),
    );
    expect(texts.slice(2)).toEqual([OWNS, FINES, expect.any(String), expect.any(String), PRODUCES]);
  });

  it.each([
    ['an entity at either end', { entity: HALVEK }, [POLLUTES, OWNS, FINES, BUYS_HALVEK, CRITICISES]],
    ['a subject', { subject: HALVEK }, [POLLUTES, OWNS]],
    ['an object', { object: HALVEK }, [FINES, BUYS_HALVEK, CRITICISES]],
    ['a subject and an object', { subject: HALVEK, object: MINE }, [OWNS]],
    ['an entity and a subject', { entity: HALVEK, subject: REGULATOR }, [FINES]],
    ['predicates', { predicates: ['own', 'fine'] }, [OWNS, FINES]],
    ['kinds of ends', { kinds: ['PERSON'] }, [CRITICISES]],
    ['a speaker', { speaker: REGULATOR }, [POLLUTES]],
    ['kinds of speakers', { speakerKinds: ['UNNAMED'] }, [BUYS_HALVEK]],
    ['denials', { polarity: 'NEGATED' }, [POLLUTES]],
    ['modality', { modality: ['HEDGED', 'QUESTION'] }, [BUYS_HALVEK]],
    ['confidence', { minConfidence: 0.95 }, [OWNS]],
    ['independent sources', { minIndependentSources: 2 }, [POLLUTES, OWNS]],
    ['dispute', { disputed: true }, [POLLUTES]],
    ['no dispute', { disputed: false, subject: HALVEK }, [OWNS]],
    ['event times from a day', { eventFrom: '2026-03-12' }, [FINES]],
    ['event times up to a year', { eventTo: '2025' }, [PRODUCES]],
    ['event times within a month', { eventFrom: '2026-03', eventTo: '2026-03' }, [FINES, BUYS_CORVANE]],
    ['publication up to a month', { publishedTo: '2026-02' }, [PRODUCES]],
    ['publication from a day', { publishedFrom: '2026-03-18' }, [POLLUTES, CRITICISES]],
    ['words of quotes', { search: 'river POLLUTED' }, [POLLUTES]],
    ['words of quotes about an entity', { search: 'acquire', entity: HALVEK }, [BUYS_HALVEK]],
    ['words that no quote has', { search: 'aluminium' }, []],
  ])('can be asked for by %s', async (_, filter, expected) => {
    expect([...(await claimTexts(filter))].sort()).toEqual([...expected].sort());
  });

  it('hold the conditions on evidence for one piece of it together', async () => {
    expect(await claimTexts({ speaker: HALVEK, polarity: 'NEGATED' })).toEqual([POLLUTES]);
    expect(await claimTexts({ speaker: REGULATOR, polarity: 'NEGATED' })).toEqual([]);
  });

  it('can be asked for by source', async () => {
    const { data } = await api.ask('{ sources { nodes { id name } } }');
    const wire = data.sources.nodes.find((source: { name: string }) => source.name === 'Metals Ledger');
    expect(await claimTexts({ source: wire.id })).toEqual([PRODUCES]);
  });

  it('can be ordered by event time both ways, those without one last', async () => {
    const up = await claimTexts({}, { field: 'EVENT_TIME', direction: 'ASC' });
    const down = await claimTexts({}, { field: 'EVENT_TIME', direction: 'DESC' });
    expect(up.slice(0, 3)).toEqual([PRODUCES, BUYS_CORVANE, FINES]);
    expect(down.slice(0, 3)).toEqual([FINES, BUYS_CORVANE, PRODUCES]);
  });

  it('can be ordered by confidence and by independent sources', async () => {
    expect((await claimTexts({}, { field: 'CONFIDENCE', direction: 'DESC' }))[0]).toBe(OWNS);
    expect((await claimTexts({}, { field: 'CONFIDENCE', direction: 'ASC' }))[0]).toBe(BUYS_HALVEK);
    const best = await claimTexts({}, { field: 'INDEPENDENT_SOURCES', direction: 'DESC' });
    expect([...best.slice(0, 2)].sort()).toEqual([OWNS, POLLUTES].sort());
  });

  it('tell how many origins are for and against, and show both sides with their speakers', async () => {
    const { data } = await api.ask(`{ claims(filter: { disputed: true }) { nodes {
      disputed evidenceCount affirmedCount negatedCount sourceCount independentSourceCount independentDenialCount
      evidence { totalCount nodes { polarity modality quote speaker { kind text entity { name } span { start end } } article { text } start end } }
      denials: evidence(polarity: NEGATED) { totalCount nodes { quote } }
    } } }`);
    const [claim] = data.claims.nodes;
    expect(claim).toMatchObject({
      disputed: true,
      evidenceCount: 3,
      affirmedCount: 2,
      negatedCount: 1,
      sourceCount: 2,
      independentSourceCount: 2,
      independentDenialCount: 1,
      denials: { totalCount: 1, nodes: [{ quote: 'Halvek Lithium did not pollute the Lirna River' }] },
    });
    expect(claim.evidence.nodes.map((each: { polarity: string }) => each.polarity)).toEqual([
      'AFFIRMED',
      'NEGATED',
      'AFFIRMED',
    ]);
    for (const { article, start, end, quote, speaker } of claim.evidence.nodes) {
      expect(article.text.slice(start, end)).toBe(quote);
      if (speaker.span) expect(article.text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.text);
    }
  });

  it('have a value with number and unit where the object is no entity', async () => {
    const { data } = await api.ask(`{ claims(filter: { predicates: ["produce"] }) { nodes {
      object { __typename ... on Value { kind text number unit date precision } } eventTime { start end } lastPublished
      evidence { nodes { valueText eventTime { start end precision text basis } } }
    } } }`);
    expect(data.claims.nodes).toEqual([
      {
        object: {
          __typename: 'Value',
          kind: 'QUANTITY',
          text: '12,000 tonnes',
          number: 12_000_000,
          unit: 'kg',
          date: null,
          precision: null,
        },
        eventTime: { start: '2025-01-01', end: '2025-12-31' },
        lastPublished: '2026-02-01',
        evidence: {
          nodes: [
            {
              valueText: '12,000 tonnes',
              eventTime: {
                start: '2025-01-01',
                end: '2025-12-31',
                precision: 'YEAR',
                text: 'in 2025',
                basis: 'STATED',
              },
            },
          ],
        },
      },
    ]);
  });
});
