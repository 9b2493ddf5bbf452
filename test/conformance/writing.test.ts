import { expect, it } from 'vitest';
import { relate } from '../../ingest/stages/08-relate.ts';
import { retractArticle, writeArticle } from '../../ingest/stages/09-write.ts';
import type { ArticleGraph } from '../../src/domain/article-graph.ts';
import type { ArticleId } from '../../src/domain/id.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { FIVE, FIVE_GRAPHS } from '../five-articles.ts';
import { makeArticle, PREDICATES } from '../make-article.ts';
import { permutations } from '../permutations.ts';
import { type ReferenceGraph, referenceGraph } from '../reference-graph.ts';
import { emptyStore } from './empty-store.ts';
import { describeEveryStore } from './stores.ts';

const AT = '2026-01-01T00:00:00Z';
const write = (store: GraphStore, graph: ArticleGraph) =>
  store.write((tx) => writeArticle(tx, graph, { relate, predicates: PREDICATES, at: AT }));
const retract = (store: GraphStore, id: ArticleId) =>
  store.write((tx) => retractArticle(tx, id, { relate, at: AT }));

/** Reads back what the reference derives, in the same shape. */
async function derivedOf(store: GraphStore): Promise<Record<keyof ReferenceGraph, Record<string, unknown>>> {
  const run = (name: string, text: string) => store.run({ name, text });
  const articles = await run(
    'articles',
    'MATCH (a:Article)-[:IN_STORY]->(s:Story) RETURN a.id AS id, a.status AS status, s.id AS story, a.storyId AS storyId',
  );
  const entities = await run(
    'entities',
    'MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.claimCount AS claimCount',
  );
  const claims = await run(
    'claims',
    `MATCH (c:Claim) WHERE c.evidenceCount > 0
     RETURN c.id AS id, c.listed AS listed, c.evidenceCount AS evidenceCount, c.affirmed AS affirmed, c.negated AS negated,
       c.hedged AS hedged, c.sourceCount AS sourceCount, c.independentSourceCount AS independentSourceCount,
       c.independentDenialCount AS independentDenialCount, c.disputed AS disputed, c.confidence AS confidence,
       c.eventStart AS eventStart, c.eventEnd AS eventEnd, c.publishedSort AS publishedSort,
       c.predicateText AS predicateText, c.valueText AS valueText`,
  );
  expect(articles.filter((row) => row['story'] !== row['storyId'])).toEqual([]);
  expect(claims.filter((row) => row['listed'] !== true)).toEqual([]);
  const by = (rows: typeof articles, value: (row: (typeof articles)[number]) => unknown) =>
    Object.fromEntries(rows.map((row) => [row['id'] as string, value(row)]));
  return {
    statuses: by(articles, (row) => row['status']),
    stories: by(articles, (row) => row['storyId']),
    names: by(entities, (row) => row['name']),
    claimCounts: by(
      entities.filter((row) => row['claimCount'] !== 0),
      (row) => row['claimCount'],
    ),
    summaries: by(claims, ({ id: _, listed: __, ...summary }) => summary),
  };
}

function expected(graphs: readonly ArticleGraph[], retracted?: ReadonlySet<string>) {
  const reference = referenceGraph(graphs, retracted);
  return Object.fromEntries(Object.entries(reference).map(([key, map]) => [key, Object.fromEntries(map)]));
}

describeEveryStore('writing', (openStore) => {
  const open = async () => {
    const store = await openStore();
    await emptyStore(store);
    return store;
  };

  it('leaves what the whole set gives, whatever the order of five articles', async () => {
    const all = [...permutations(FIVE_GRAPHS)];
    const reference = expected(FIVE_GRAPHS);
    for (const order of all.filter((_, index) => index % 11 === 0)) {
      const store = await open();
      for (const graph of order) await write(store, graph);
      expect(await derivedOf(store)).toEqual(reference);
    }
  });

  it('changes nothing the second time', async () => {
    const store = await open();
    for (const graph of FIVE_GRAPHS) await write(store, graph);
    const before = await derivedOf(store);
    for (const graph of FIVE_GRAPHS) expect(await write(store, graph)).toEqual({ unchanged: true });
    expect(await derivedOf(store)).toEqual(before);
  });

  it('gives the same graph when all are written at once', async () => {
    const store = await open();
    await Promise.all(FIVE_GRAPHS.map((graph) => write(store, graph)));
    expect(await derivedOf(store)).toEqual(expected(FIVE_GRAPHS));
  });

  it('takes the evidence of a retracted article out, before or after others come, and keeps it out', async () => {
    const [, revision, copy, denial] = FIVE_GRAPHS;
    const ids = new Set<string>([revision?.article.id, denial?.article.id].map(String));
    for (const early of [true, false]) {
      const store = await open();
      for (const graph of FIVE_GRAPHS) {
        await write(store, graph);
        if (early && ids.has(graph.article.id)) await retract(store, graph.article.id);
      }
      if (!early) for (const id of ids) await retract(store, id as ArticleId);
      expect(await derivedOf(store)).toEqual(expected(FIVE_GRAPHS, ids));
      expect(await retract(store, revision?.article.id as ArticleId)).toEqual({
        evidence: 0,
        alreadyRetracted: true,
      });
      expect(copy).toBeDefined();
    }
  });

  it('reads again with another pipeline as if it had been the first, and leaves no orphans', async () => {
    const store = await open();
    const again = FIVE.map((spec) =>
      makeArticle({ ...spec, pipelineId: 'pipeline-2', said: spec.said.slice(0, 1) }),
    );
    for (const graph of FIVE_GRAPHS) await write(store, graph);
    for (const graph of again) await write(store, graph);
    // Fewer sentences make another text where an article had two: those are new versions, the others new readings.
    expect(await derivedOf(store)).toEqual(
      expected([
        ...FIVE_GRAPHS.filter((old) => !again.some((one) => one.article.id === old.article.id)),
        ...again,
      ]),
    );
  });

  it('replaces mentions, evidence, claims and entities that a new reading no longer gives', async () => {
    const store = await open();
    const [first] = FIVE_GRAPHS;
    if (!first) throw new Error('five articles have a first one');
    const poorer = {
      ...first,
      article: { ...first.article, pipelineId: 'pipeline-2' },
      mentions: first.mentions.slice(0, 1),
      entities: first.entities.slice(0, 1),
      claims: [],
      evidence: [],
    };
    await write(store, first);
    await write(store, poorer);
    const [counts] = await store.run({
      name: 'counts',
      text: 'MATCH (n) WHERE n:Mention OR n:Evidence OR n:Claim OR n:Entity OR n:Source RETURN count(n) AS n',
    });
    expect(counts).toEqual({ n: 3 });
  });

  it('stores nothing of an article whose transaction fails midway', async () => {
    const store = await open();
    const failing = () => {
      throw new Error('stage 8 fails');
    };
    const graph = FIVE_GRAPHS[0] as ArticleGraph;
    const attempt = store.write((tx) =>
      writeArticle(tx, graph, { relate: failing, predicates: PREDICATES, at: AT }),
    );
    await expect(attempt).rejects.toThrow('stage 8 fails');
    const [counts] = await store.run({
      name: 'counts',
      text: 'MATCH (n) WHERE NOT n:Graph RETURN count(n) AS n',
    });
    expect(counts).toEqual({ n: 0 });
  });
});
