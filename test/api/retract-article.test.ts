import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeIngestPort } from '../../src/cli/ingest-port.ts';
import { loadPipeline } from '../../src/cli/load-pipeline.ts';
import { emptyStore } from '../conformance/empty-store.ts';
import { describeStores } from '../conformance/stores.ts';
import { fillStore } from '../factory.ts';
import { type Api, apiOver } from './operate.ts';

const RETRACT = `mutation ($article: String!) { retractArticle(input: { article: $article }) {
  unchanged article { id url status evidence { nodes { live } } } } }`;
const CLAIMS = '{ claims { nodes { text affirmedCount } } counts { claims } }';

const CLAIM = {
  quote: 'Halvek Lithium bought Drovna Mine',
  subject: 'ORGANISATION:Halvek Lithium',
  predicate: 'acquire',
  object: 'PLACE:Drovna Mine',
} as const;
const URL_ = 'https://post.example/1';
const OLD = { source: 'Post', url: URL_, title: 'Mine sold', publishedAt: '2026-03-01' };
const NEW = { ...OLD, title: 'Mine sold, corrected', publishedAt: '2026-03-02' };
const BODY = 'Halvek Lithium bought Drovna Mine in spring.';

describeStores('retractArticle', (open) => {
  let api: Api;
  beforeAll(async () => {
    const pipeline = await loadPipeline('rules');
    api = await apiOver(await open(), { ingest: (store) => makeIngestPort(store, pipeline) });
  });
  beforeEach(() => emptyStore(api.store));
  afterAll(() => api.stop());

  // A Neo4j that has just started plans each statement for the first time.
  const timeout = 240_000;
  it('takes the evidence of an article out of every answer at once, and keeps it', { timeout }, async () => {
    const [kept, gone] = await fillStore(api.store, [
      { ...OLD, text: BODY, claims: [CLAIM] },
      { source: 'Wire', title: 'Sale', text: `Yesterday ${BODY} Nobody knew.`, claims: [CLAIM] },
    ]);
    expect((await api.ask(CLAIMS)).data.claims.nodes).toMatchObject([{ affirmedCount: 2 }]);
    const { data, errors } = await api.ask(RETRACT, { article: gone?.article.id });
    expect(errors).toEqual([]);
    expect(data.retractArticle).toEqual({
      unchanged: false,
      article: {
        id: gone?.article.id,
        url: null,
        status: 'RETRACTED',
        evidence: { nodes: [{ live: false }] },
      },
    });
    expect((await api.ask(CLAIMS)).data.claims.nodes).toMatchObject([{ affirmedCount: 1 }]);
    await api.ask(RETRACT, { article: kept?.article.id });
    expect((await api.ask(CLAIMS)).data).toEqual({ claims: { nodes: [] }, counts: { claims: 0 } });
    const again = await api.ask(RETRACT, { article: gone?.article.id });
    expect(again.data.retractArticle).toMatchObject({ unchanged: true, article: { status: 'RETRACTED' } });
  });

  it('takes every version of an address, and shows the one that was live', async () => {
    const [, live] = await fillStore(api.store, [
      { ...OLD, text: BODY, claims: [CLAIM] },
      { ...NEW, text: `${BODY} The price was not told.`, claims: [CLAIM] },
    ]);
    const { data } = await api.ask(RETRACT, { article: URL_ });
    expect(data.retractArticle).toMatchObject({
      unchanged: false,
      article: { id: live?.article.id, url: URL_, status: 'RETRACTED' },
    });
    expect((await api.ask(CLAIMS)).data.counts.claims).toBe(0);
    expect((await api.ask(RETRACT, { article: URL_ })).data.retractArticle.unchanged).toBe(true);
  });

  it('shows what it changed to the fields that come after it in one operation', async () => {
    const [only] = await fillStore(api.store, [{ ...OLD, text: BODY, claims: [CLAIM] }]);
    const id = only?.article.id;
    const { data } = await api.ask(
      `mutation ($id: String!, $other: String!) {
        first: retractArticle(input: { article: $id }) { article { status } }
        missing: retractArticle(input: { article: $other }) { article { status } } }`,
      { id, other: id },
    );
    expect(data).toEqual({
      first: { article: { status: 'RETRACTED' } },
      missing: { article: { status: 'RETRACTED' } },
    });
  });

  it.each(['art_00000000000000000000000000000000', 'https://nowhere.example/1'])(
    'says that there is no article %s',
    async (article) => {
      const { errors } = await api.ask(RETRACT, { article });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    },
  );

  it('is refused on a server that only reads', async () => {
    const reading = await apiOver(api.store);
    const { errors } = await reading.ask(RETRACT, { article: URL_ });
    expect(errors).toMatchObject([{ extensions: { code: 'READ_ONLY' } }]);
  });
});
