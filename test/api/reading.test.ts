import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityOf } from '../factory.ts';
import { STORY } from '../story.ts';
import { type Api, openApi } from './operate.ts';

const HALVEK = entityOf('ORGANISATION:Halvek Lithium').id;
const MINE = entityOf('PLACE:Drovna Mine').id;

let api: Api;
beforeAll(async () => {
  api = await openApi(STORY);
});
afterAll(() => api.stop());

const POLLUTES = 'Halvek Lithium pollutes Lirna River';
const OWNS = 'Halvek Lithium owns Drovna Mine';
const FINES = 'National Mining Authority fines Halvek Lithium';
const BUYS_HALVEK = 'Merrowgate Capital acquires Halvek Lithium';
const CRITICISES = 'Mira Verhal criticised Halvek Lithium';

describe('entities', () => {
  async function names(filter: object, orderBy?: object): Promise<readonly string[]> {
    const { data, errors } = await api.ask(
      'query($filter: EntityFilter, $orderBy: EntityOrder) { entities(filter: $filter, orderBy: $orderBy) { totalCount nodes { name } } }',
      { filter, ...(orderBy && { orderBy }) },
    );
    expect(errors).toEqual([]);
    expect(data.entities.totalCount).toBe(data.entities.nodes.length);
    return data.entities.nodes.map((entity: { name: string }) => entity.name);
  }

  it('come with those in most claims first', async () => {
    expect((await names({}))[0]).toBe('Halvek Lithium');
  });

  it.each([
    ['ids', { ids: [MINE, 'ent_none', MINE] }, ['Drovna Mine']],
    ['kinds', { kinds: ['PERSON'] }, ['Mira Verhal']],
    ['the beginning of a name', { search: 'merrow' }, ['Merrowgate Capital']],
    ['any word of a name', { search: 'lithium' }, ['Halvek Lithium']],
    ['all words of a name', { search: 'authority mining' }, ['National Mining Authority']],
    ['words that stand in two names', { search: 'halvek mine' }, []],
    ['at least so many claims', { minClaims: 5 }, ['Halvek Lithium']],
    ['kind and claims', { kinds: ['PLACE'], minClaims: 2 }, ['Drovna Mine']],
  ])('can be asked for by %s', async (_, filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  it('can be asked for by the source that mentions them', async () => {
    const { data } = await api.ask('{ sources { nodes { id name } } }');
    const radio = data.sources.nodes.find((source: { name: string }) => source.name === 'Radio Sarell');
    const found = await names({ source: radio.id }, { field: 'NAME', direction: 'ASC' });
    expect(found).toEqual(['Halvek Lithium', 'Lirna River', 'Mira Verhal']);
  });

  it('can be ordered by name', async () => {
    const up = await names({}, { field: 'NAME', direction: 'ASC' });
    expect(up).toEqual([...up].sort());
    expect(await names({}, { field: 'NAME', direction: 'DESC' })).toEqual([...up].reverse());
  });

  it('know their names, claims and articles', async () => {
    const { data } = await api.ask(
      `query($id: ID!) { entity(id: $id) { name kind aliases { name count } mentionCount articleCount claimCount
        claims(filter: { predicates: ["own"] }) { totalCount nodes { text } }
        articles(orderBy: { field: TITLE, direction: ASC }) { totalCount nodes { title } } } }`,
      { id: MINE },
    );
    expect(data.entity).toEqual({
      name: 'Drovna Mine',
      kind: 'PLACE',
      aliases: [{ name: 'Drovna Mine', count: 3 }],
      mentionCount: 3,
      articleCount: 3,
      claimCount: 2,
      claims: { totalCount: 1, nodes: [{ text: OWNS }] },
      articles: {
        totalCount: 3,
        nodes: [
          { title: 'Halvek Lithium denies pollution' },
          { title: 'Merrowgate Capital buys Corvane Batteries' },
          { title: 'Output of the Drovna Mine, corrected' },
        ],
      },
    });
  });
});

describe('articles', () => {
  async function titles(filter: object): Promise<readonly string[]> {
    const { data, errors } = await api.ask(
      'query($filter: ArticleFilter) { articles(filter: $filter) { totalCount nodes { title } } }',
      { filter },
    );
    expect(errors).toEqual([]);
    expect(data.articles.totalCount).toBe(data.articles.nodes.length);
    return data.articles.nodes.map((article: { title: string }) => article.title);
  }

  it('are the live ones unless a status is given', async () => {
    expect(await titles({})).toHaveLength(6);
    expect(await titles({ status: ['SUPERSEDED'] })).toEqual(['Output of the Drovna Mine']);
  });

  it.each([
    [
      'publication from a day',
      { publishedFrom: '2026-03-17' },
      ['President Verhal on the river', 'Halvek Lithium denies pollution'],
    ],
    ['publication up to a month', { publishedTo: '2026-02' }, ['Output of the Drovna Mine, corrected']],
    ['words of the title', { search: 'president river' }, ['President Verhal on the river']],
    ['words of the text', { search: 'carbonate' }, ['Output of the Drovna Mine, corrected']],
    ['an entity', { entity: MINE, publishedFrom: '2026-03-12' }, ['Halvek Lithium denies pollution']],
  ])('can be asked for by %s', async (_, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it('of one story are each other’s copies', async () => {
    const { data } = await api.ask(
      `{ articles(filter: { search: "Corvane" }) { nodes { source { name } story { id articles { totalCount nodes { source { name } } } } } } }`,
    );
    expect(data.articles.nodes).toHaveLength(2);
    for (const { story } of data.articles.nodes) expect(story.articles.totalCount).toBe(2);
    expect(await titles({ story: data.articles.nodes[0].story.id })).toHaveLength(2);
  });

  it('show their mentions and evidence in the order of the text', async () => {
    const { data } = await api.ask(`{ articles(filter: { search: "denies pollution" }) { nodes {
      url dateBasis datePrecision language wordCount status body { start end } text
      mentions { totalCount nodes { exact form start end entity { name } article { title } } }
      evidence { totalCount nodes { quote start claim { text } qualifiers { role text entity { name } } } }
    } } }`);
    const [article] = data.articles.nodes;
    expect(article.text.slice(article.body.start)).toMatch(/^Halvek Lithium did not/);
    expect(article.evidence.nodes.map((each: { claim: { text: string } }) => each.claim.text)).toEqual([
      POLLUTES,
      OWNS,
    ]);
    expect(article.evidence.nodes[1].qualifiers).toEqual([
      { role: 'in', text: 'Tarsovia', entity: { name: 'Tarsovia' } },
    ]);
    for (const { exact, start, end } of article.mentions.nodes)
      expect(article.text.slice(start, end)).toBe(exact);
    const starts = article.mentions.nodes.map((mention: { start: number }) => mention.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('node', () => {
  it('finds every type by its id', async () => {
    const { data } = await api.ask(
      `{ articles(first: 1) { nodes { id source { id } story { id } mentions(first: 1) { nodes { id } } evidence(first: 1) { nodes { id claim { id subject { id } } } } } } }`,
    );
    const [article] = data.articles.nodes;
    const [evidence] = article.evidence.nodes;
    const ids = [
      article.id,
      article.source.id,
      article.story.id,
      article.mentions.nodes[0].id,
      evidence.id,
      evidence.claim.id,
      evidence.claim.subject.id,
    ];
    const found = await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [...ids, 'ent_none', 'nonsense'],
    });
    expect(found.data.nodes).toEqual([
      ...['Article', 'Source', 'Story', 'Mention', 'Evidence', 'Claim', 'Entity'].map((type, index) => ({
        __typename: type,
        id: ids[index],
      })),
      null,
      null,
    ]);
    const one = await api.ask('query($id: ID!) { node(id: $id) { id ... on Claim { text } } }', {
      id: evidence.claim.id,
    });
    expect(one.data.node.id).toBe(evidence.claim.id);
  });
});

describe('search', () => {
  async function found(query: string, kinds?: readonly string[]): Promise<readonly string[]> {
    const { data, errors } = await api.ask(
      `query($query: String!, $kinds: [SearchKind!]) { search(query: $query, kinds: $kinds, first: 50) { totalCount nodes {
        __typename ... on Entity { name } ... on Claim { text } ... on Article { title } } } }`,
      { query, kinds },
    );
    expect(errors).toEqual([]);
    expect(data.search.totalCount).toBe(data.search.nodes.length);
    return data.search.nodes.map(
      (node: { name?: string; text?: string; title?: string }) => node.name ?? node.text ?? node.title,
    );
  }

  it('puts the name that is exactly so first, then titles, quotes and texts with the words', async () => {
    const results = await found('halvek lithium');
    expect(results[0]).toBe('Halvek Lithium');
    expect([...results.slice(1, 3)].sort()).toEqual([
      'Halvek Lithium denies pollution',
      'Regulator blames Halvek Lithium',
    ]);
    expect([...results.slice(3, 8)].sort()).toEqual([BUYS_HALVEK, CRITICISES, FINES, OWNS, POLLUTES].sort());
    expect(results.slice(8)).toContain('President Verhal on the river');
  });

  it('finds names by their beginning', async () => {
    expect(await found('merrowg')).toEqual(['Merrowgate Capital']);
  });

  it('looks only for the kinds that are asked for', async () => {
    expect(await found('drovna', ['ENTITY'])).toEqual(['Drovna Mine']);
    expect(await found('drovna', ['ARTICLE'])).toContain('Output of the Drovna Mine, corrected');
  });

  it('pages without a gap or a repeat', async () => {
    const all = (await api.ask('{ search(query: "halvek", first: 50) { edges { cursor } } }')).data.search
      .edges;
    const cursors: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await api.ask(
        'query($after: String) { search(query: "halvek", first: 3, after: $after) { edges { cursor } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      cursors.push(...data.search.edges.map((edge: { cursor: string }) => edge.cursor));
      after = data.search.pageInfo.endCursor;
      more = data.search.pageInfo.hasNextPage;
    }
    expect(cursors).toEqual(all.map((edge: { cursor: string }) => edge.cursor));
  });
});

describe('neighbourhood', () => {
  const NEIGHBOURHOOD = `query($entity: ID!, $depth: Int, $limit: Int, $filter: ClaimFilter) {
    neighbourhood(entity: $entity, depth: $depth, limit: $limit, filter: $filter) {
      truncated nodes { name } edges { source { name } target { name } claim { text } } } }`;

  it('goes one claim far unless told otherwise, best attested first', async () => {
    const { data } = await api.ask(NEIGHBOURHOOD, { entity: HALVEK });
    expect(data.neighbourhood.nodes[0]).toEqual({ name: 'Halvek Lithium' });
    expect(data.neighbourhood.nodes).toHaveLength(6);
    expect(data.neighbourhood.truncated).toBe(false);
    const texts = data.neighbourhood.edges.map((edge: { claim: { text: string } }) => edge.claim.text);
    expect([...texts.slice(0, 2)].sort()).toEqual([OWNS, POLLUTES]);
  });

  it('reaches further with depth', async () => {
    const { data } = await api.ask(NEIGHBOURHOOD, { entity: HALVEK, depth: 2 });
    expect(data.neighbourhood.nodes.at(-1)).toEqual({ name: 'Corvane Batteries' });
    expect(data.neighbourhood.edges).toHaveLength(6);
  });

  it('says when the limit left something out', async () => {
    const { data } = await api.ask(NEIGHBOURHOOD, { entity: HALVEK, limit: 2 });
    expect(data.neighbourhood.edges).toHaveLength(2);
    expect(data.neighbourhood.nodes).toHaveLength(3);
    expect(data.neighbourhood.truncated).toBe(true);
  });

  it('walks only along claims that a filter lets through', async () => {
    const { data } = await api.ask(NEIGHBOURHOOD, {
      entity: HALVEK,
      depth: 3,
      filter: { predicates: ['acquire'] },
    });
    expect(data.neighbourhood.nodes.map((node: { name: string }) => node.name)).toEqual([
      'Halvek Lithium',
      'Merrowgate Capital',
      'Corvane Batteries',
    ]);
  });

  it('is null for an entity that does not exist', async () => {
    expect((await api.ask(NEIGHBOURHOOD, { entity: 'ent_none' })).data.neighbourhood).toBeNull();
  });
});

describe('counts', () => {
  it('count the live graph', async () => {
    expect((await api.ask('{ counts { entities claims evidence articles } }')).data.counts).toEqual({
      entities: 8,
      claims: 7,
      evidence: 11,
      articles: 6,
    });
  });

  it('count what a filter leaves', async () => {
    const { data } = await api.ask(
      'query($f: ClaimFilter) { counts(filter: $f) { entities claims evidence articles } }',
      {
        f: { polarity: 'NEGATED', entity: HALVEK },
      },
    );
    expect(data.counts).toEqual({ entities: 2, claims: 1, evidence: 1, articles: 1 });
  });
});
