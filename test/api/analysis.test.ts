import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityOf } from '../factory.ts';
import { STORY } from '../story.ts';
import { type Api, openApi } from './operate.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;
const REGULATOR = entityOf('ORGANISATION:National Mining Authority').id;

let api: Api;
beforeAll(async () => {
  api = await openApi(STORY);
});
afterAll(() => api.stop());

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

describe('claimsOverTime', () => {
  const QUERY = `query($filter: ClaimFilter, $interval: Interval!, $by: ClaimTime!, $zone: String! = "UTC") {
    claimsOverTime(filter: $filter, interval: $interval, by: $by, timeZone: $zone) { start count } }`;
  const buckets = async (variables: Record<string, unknown>): Promise<readonly string[]> =>
    (await ask(QUERY, variables)).claimsOverTime.map(
      ({ start, count }: { start: string; count: number }) => `${start} ${count}`,
    );

  it('counts by the newest publication date, weeks from Monday, empty ones filled', async () => {
    expect(await buckets({ interval: 'WEEK', by: 'PUBLICATION' })).toEqual([
      '2026-01-26 1',
      '2026-02-02 0',
      '2026-02-09 0',
      '2026-02-16 0',
      '2026-02-23 0',
      '2026-03-02 0',
      '2026-03-09 2',
      '2026-03-16 4',
    ]);
  });

  it('counts by event time, and leaves out claims without one', async () => {
    expect(await buckets({ interval: 'QUARTER', by: 'EVENT' })).toEqual([
      '2025-01-01 1',
      '2025-04-01 0',
      '2025-07-01 0',
      '2025-10-01 0',
      '2026-01-01 2',
    ]);
  });

  it('counts by when claims were recorded, in the days of a zone', async () => {
    expect(await buckets({ interval: 'DAY', by: 'RECORDED' })).toEqual(['2026-04-01 7']);
    expect(await buckets({ interval: 'DAY', by: 'RECORDED', zone: 'America/New_York' })).toEqual([
      '2026-03-31 7',
    ]);
    expect(await buckets({ interval: 'DAY', by: 'PUBLICATION', zone: 'America/New_York' })).toContain(
      '2026-02-01 1',
    );
  });

  it('counts what a filter leaves, and gives nothing for nothing', async () => {
    expect(await buckets({ interval: 'YEAR', by: 'PUBLICATION', filter: { subject: HALVEK } })).toEqual([
      '2026-01-01 2',
    ]);
    expect(await buckets({ interval: 'DAY', by: 'PUBLICATION', filter: { search: 'aluminium' } })).toEqual(
      [],
    );
  });

  it('refuses a zone that is none', async () => {
    const { errors } = await api.ask(QUERY, { interval: 'DAY', by: 'RECORDED', zone: 'Mars/Olympus' });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      hint: expect.stringContaining('Europe/Berlin'),
    });
  });

  it('refuses more buckets than anybody can look at', async () => {
    const old = await openApi([
      ...STORY,
      {
        source: 'Archive',
        title: 'Old',
        publishedAt: '1900-01-01',
        text: 'Tarsovia owns Sarell.',
        claims: [
          {
            quote: 'Tarsovia owns Sarell',
            subject: 'PLACE:Tarsovia',
            predicate: 'own',
            object: 'PLACE:Sarell',
          },
        ],
      },
    ]);
    const days = await old.ask(QUERY, { interval: 'DAY', by: 'PUBLICATION' });
    expect(days.errors[0]?.extensions).toMatchObject({ code: 'OUT_OF_RANGE', limit: 5000 });
    const years = await old.ask(QUERY, { interval: 'YEAR', by: 'PUBLICATION' });
    expect(years.data.claimsOverTime).toHaveLength(127);
    await old.stop();
  });
});

describe('distribution', () => {
  const shares = async (field: string, filter?: object): Promise<readonly string[]> =>
    (
      await ask(
        'query($field: DistributionField!, $filter: ClaimFilter) { distribution(field: $field, filter: $filter) { key label count } }',
        { field, filter },
      )
    ).distribution.map(({ label, count }: { label: string; count: number }) => `${label} ${count}`);

  it.each([
    ['PREDICATE', ['acquires 2', 'criticise 1', 'fines 1', 'owns 1', 'pollutes 1', 'produces 1']],
    ['KIND', ['Organisation 5', 'Person 1', 'Place 1']],
    ['MODALITY', ['Asserted 6', 'Hedged 1', 'Reported 1']],
    ['POLARITY', ['Affirmed 7', 'Negated 1']],
  ])('counts claims by %s', async (field, expected) => {
    expect(await shares(field)).toEqual(expected);
  });

  it('counts claims once for each source and each speaker', async () => {
    expect([...(await shares('SOURCE'))].sort()).toEqual([
      'Lodrava Courier 2',
      'Meridian Wire 3',
      'Metals Ledger 1',
      'Port Ardel Times 2',
      'Radio Sarell 2',
      'Sarell Gazette 1',
    ]);
    const speakers = await shares('SPEAKER');
    expect(speakers[0]).toBe('The source itself 6');
    expect([...speakers].sort()).toEqual([
      'Halvek Lithium 1',
      'National Mining Authority 1',
      'Somebody without a name 1',
      'The source itself 6',
    ]);
  });

  it('goes by the evidence that the filter leaves', async () => {
    expect(await shares('SOURCE', { polarity: 'NEGATED' })).toEqual(['Port Ardel Times 1']);
    expect(await shares('SPEAKER', { speaker: REGULATOR })).toEqual(['National Mining Authority 1']);
    expect(await shares('PREDICATE', { entity: HALVEK, minConfidence: 0.9 })).toEqual([
      'owns 1',
      'pollutes 1',
    ]);
  });

  it('gives as many values as were asked for', async () => {
    const { distribution } = await ask('{ distribution(field: PREDICATE, first: 1) { key count } }');
    expect(distribution).toEqual([{ key: 'acquire', count: 2 }]);
    const { errors } = await api.ask('{ distribution(field: PREDICATE, first: 101) { key } }');
    expect(errors[0]?.extensions['code']).toBe('OUT_OF_RANGE');
  });
});

describe('stories', () => {
  it('come largest first, from two live articles up unless told', async () => {
    const { stories } = await ask(
      '{ stories { totalCount nodes { articles { nodes { source { name } } } } } }',
    );
    expect(stories.totalCount).toBe(1);
    expect(
      stories.nodes[0].articles.nodes.map(({ source }: { source: { name: string } }) => source.name).sort(),
    ).toEqual(['Meridian Wire', 'Sarell Gazette']);
    const all = await ask(
      '{ stories(minArticles: 1, first: 2) { totalCount nodes { articles { totalCount } } pageInfo { hasNextPage } } }',
    );
    expect(all.stories.totalCount).toBe(5);
    expect(
      all.stories.nodes.map((story: { articles: { totalCount: number } }) => story.articles.totalCount),
    ).toEqual([2, 1]);
    expect(all.stories.pageInfo.hasNextPage).toBe(true);
  });

  it('page forward and backward to the same list', async () => {
    const page = async (args: string) =>
      (await ask(`{ stories(minArticles: 1, ${args}) { nodes { id } pageInfo { startCursor endCursor } } }`))
        .stories;
    const whole = (await page('first: 100')).nodes;
    const first = await page('first: 2');
    const rest = await page(`first: 100, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...rest.nodes]).toEqual(whole);
    const last = await page('last: 2');
    const before = await page(`last: 100, before: "${last.pageInfo.startCursor}"`);
    expect([...before.nodes, ...last.nodes]).toEqual(whole);
  });

  it('are refused for fewer than one article', async () => {
    const { errors } = await api.ask('{ stories(minArticles: 0) { nodes { id } } }');
    expect(errors[0]?.extensions['code']).toBe('OUT_OF_RANGE');
  });
});

describe('an entity', () => {
  const entity = async (id: string, fields: string) =>
    (await ask(`{ entity(id: "${id}") { ${fields} } }`)).entity;

  it('says what it says, with the filter about its own words', async () => {
    expect((await entity(REGULATOR, 'speakerOf { totalCount nodes { text disputed } }')).speakerOf).toEqual({
      totalCount: 1,
      nodes: [{ text: 'Halvek Lithium pollutes Lirna River', disputed: true }],
    });
    const said = async (id: string, polarity: string) =>
      (await entity(id, `speakerOf(filter: { polarity: ${polarity} }) { totalCount }`)).speakerOf.totalCount;
    expect(await said(HALVEK, 'NEGATED')).toBe(1);
    expect(await said(HALVEK, 'AFFIRMED')).toBe(0);
    expect(await said(REGULATOR, 'NEGATED')).toBe(0);
    const words = await entity(REGULATOR, 'speakerOf(filter: { search: "river" }) { totalCount }');
    expect(words.speakerOf.totalCount).toBe(1);
  });

  it('has neighbours, those with most claims first', async () => {
    const { neighbours } = await entity(
      HALVEK,
      'neighbours { totalCount nodes { entity { name } claimCount predicates } }',
    );
    expect(neighbours.totalCount).toBe(5);
    expect(neighbours.nodes.map(({ claimCount }: { claimCount: number }) => claimCount)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(neighbours.nodes).toContainEqual({
      entity: { name: 'Lirna River' },
      claimCount: 1,
      predicates: ['pollute'],
    });
  });

  it('has mentions by article and place, in pages that make one list', async () => {
    const FIELDS =
      'totalCount nodes { id start exact article { id status } entity { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
    const page = async (args: string) =>
      (await entity(HALVEK, `mentionCount mentions(${args}) { ${FIELDS} }`)) as {
        mentionCount: number;
        mentions: {
          totalCount: number;
          nodes: readonly {
            id: string;
            start: number;
            article: { id: string; status: string };
            entity: { id: string };
          }[];
          pageInfo: { startCursor: string; endCursor: string; hasNextPage: boolean };
        };
      };
    const { mentionCount, mentions } = await page('first: 100');
    expect(mentions.totalCount).toBe(mentionCount);
    expect(mentions.nodes).toHaveLength(mentionCount);
    const places = mentions.nodes.map(
      ({ article, start }) => `${article.id} ${String(start).padStart(6, '0')}`,
    );
    expect(places).toEqual([...places].sort());
    expect(new Set(mentions.nodes.map((node) => node.article.status))).toEqual(new Set(['READ']));
    const seen: string[] = [];
    for (let args = 'first: 2'; args !== ''; ) {
      const { nodes, pageInfo } = (await page(args)).mentions;
      seen.push(...nodes.map(({ id }) => id));
      args = pageInfo.hasNextPage ? `first: 2, after: "${pageInfo.endCursor}"` : '';
    }
    expect(seen).toEqual(mentions.nodes.map(({ id }) => id));
    const last = (await page('last: 2')).mentions;
    const before = (await page(`last: 100, before: "${last.pageInfo.startCursor}"`)).mentions;
    expect([...before.nodes, ...last.nodes].map(({ id }) => id)).toEqual(seen);
  });

  it('was first and last seen when live articles that mention it were published', async () => {
    expect(await entity(HALVEK, 'firstSeen lastSeen')).toEqual({
      firstSeen: '2026-03-11',
      lastSeen: '2026-03-20',
    });
  });

  it('shows where each of its names was seen, newest first', async () => {
    const { aliases } = await entity(HALVEK, 'aliases { name articles { title publishedAt } }');
    expect(aliases).toEqual([
      {
        name: 'Halvek Lithium',
        articles: [
          { title: 'President Verhal on the river', publishedAt: '2026-03-20' },
          { title: 'Halvek Lithium denies pollution', publishedAt: '2026-03-17' },
          { title: 'Regulator blames Halvek Lithium', publishedAt: '2026-03-16' },
        ],
      },
    ]);
    const one = await entity(HALVEK, 'aliases { articles(first: 1) { title } }');
    expect(one.aliases[0].articles).toHaveLength(1);
    const { errors } = await api.ask(
      `{ entity(id: "${HALVEK}") { aliases { articles(first: 21) { id } } } }`,
    );
    expect(errors[0]?.extensions['code']).toBe('OUT_OF_RANGE');
  });
});

it.each([
  ['claims over time', '{ claimsOverTime { start count } }', ['count-claims-by-time']],
  ['a distribution', '{ distribution(field: KIND) { label count } }', ['distribute-claims']],
  [
    'a distribution with the names of its values',
    '{ distribution(field: SPEAKER) { label count } }',
    ['distribute-evidence', 'get-entities'],
  ],
  [
    'stories with their articles',
    '{ stories { nodes { articles { nodes { title } } } } }',
    ['list-stories', 'list-articles'],
  ],
  [
    'a page of entities with all their lists',
    `{ entities { nodes { firstSeen lastSeen mentions(first: 1) { nodes { exact } } speakerOf(first: 1) { nodes { predicate } }
      neighbours(first: 1) { nodes { claimCount } } aliases { articles { title } } } } }`,
    [
      'list-entities',
      'find-sightings',
      'list-entity-mentions',
      'list-neighbours',
      'list-spoken-claims',
      'find-alias-articles',
      'get-articles',
    ],
  ],
])('%s cost few statements', async (_, query, expected) => {
  const { statements, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  expect([...statements].sort()).toEqual([...expected].sort());
});
