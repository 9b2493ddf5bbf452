/**
 * The operations that are timed, each three ways: as a client of ours asks it, as the best Cypher written by hand that
 * answers with exactly the same JSON, and as @neo4j/graphql is asked for the same, where it can be.
 */
import type { Row } from '../../src/graph/store.ts';
import type { MadeGraph } from './made-graph.ts';

/** Runs Cypher: through the driver on Neo4j, through the store on the embedded one. */
export type RunCypher = (text: string, params: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

export interface ApiOperation {
  readonly name: string;
  /** True where the time must not grow with the graph: point, page and search. */
  readonly steady: boolean;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Returns what `data` must be. */
  readonly byHand: (run: RunCypher, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The same asked of @neo4j/graphql; absent where it has no way. */
  readonly peer?: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
}

/** Returns the operations over a made graph; hub pages are of its hubs, from the smallest. */
export function apiOperations(graph: MadeGraph): readonly ApiOperation[] {
  const ordinary = graph.hubs.length + 1;
  const id = graph.entityId(ordinary);
  return [
    entityById(id),
    search(graph.entityName(ordinary).split(' ')[0] ?? ''),
    ...graph.hubs.map((hub) => hubPage(hub.id, hub.claims)),
    neighbourhood(id),
    path(graph.entityId(ordinary + 20), graph.entityId(ordinary + 40)),
    timeline(id),
    distribution(id),
    counts(),
  ];
}

function entityById(id: string): ApiOperation {
  return {
    name: 'entity by id',
    steady: true,
    query: 'query ($id: ID!) { entity(id: $id) { id kind name claimCount mentionCount } }',
    variables: { id },
    byHand: async (run, { id: entity }) => {
      const [row] = await run(
        'MATCH (e:Entity {id: $entity}) RETURN e.id AS id, e.kind AS kind, e.name AS name, e.claimCount AS claimCount, e.mentionCount AS mentionCount',
        { entity },
      );
      return { entity: row ?? null };
    },
    peer: {
      query:
        'query ($id: ID!) { entities(where: { id: { eq: $id } }) { id kind name claimCount mentionCount } }',
      variables: { id },
    },
  };
}

function search(words: string): ApiOperation {
  return {
    name: 'search',
    steady: true,
    query:
      'query ($words: String!) { search(query: $words, kinds: [ENTITY], first: 10) { nodes { __typename ... on Entity { id name } } } }',
    variables: { words },
    byHand: async (run, { words: asked }) => {
      const name = String(asked).toLowerCase();
      const rows = await run(SEARCH, { name, text: `+${name}` });
      return {
        search: { nodes: rows.map(({ id, name: shown }) => ({ __typename: 'Entity', id, name: shown })) },
      };
    },
    peer: {
      query:
        'query ($words: String!) { entityNames(phrase: $words, first: 10) { edges { node { id name } } } }',
      variables: { words: words.toLowerCase() },
    },
  };
}

/** Exact names, then names that begin so, then names with the word; the ones with most claims first. */
const SEARCH = `CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $text, {limit: 200}) YIELD node RETURN node AS e
  UNION
  MATCH (e:Entity) WHERE e.nameSort STARTS WITH $name RETURN e LIMIT 200
}
WITH e WHERE e.canonicalId = e.id AND e.mentionCount > 0
RETURN e.id AS id, e.name AS name
ORDER BY CASE WHEN e.nameSort = $name THEN 0 WHEN e.nameSort STARTS WITH $name THEN 1 ELSE 2 END, e.claimCount DESC, e.id
LIMIT 10`;

function hubPage(id: string, claims: number): ApiOperation {
  return {
    name: `page of a hub of ${claims.toLocaleString('en')} claims`,
    steady: true,
    query:
      'query ($id: ID!) { entity(id: $id) { name claims(first: 20) { nodes { id predicate confidence evidence(first: 3) { nodes { quote article { title source { name } } } } } } } }',
    variables: { id },
    byHand: async (run, { id: entity }) => {
      const rows = await run(HUB_PAGE, { entity });
      const nodes = rows.map(({ claim, predicate, confidence, evidence }) => ({
        id: claim,
        predicate,
        confidence,
        evidence: {
          nodes: (evidence as readonly Row[]).map(({ quote, title, source }) => ({
            quote,
            article: { title, source: { name: source } },
          })),
        },
      }));
      return { entity: { name: rows[0]?.['name'], claims: { nodes } } };
    },
    peer: {
      query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { name claims(sort: [{ publishedSort: DESC }, { id: DESC }], limit: 20) {
        id predicate confidence evidence(sort: [{ confidence: DESC }], limit: 3) { exact article { title source { name } } } } } }`,
      variables: { id },
    },
  };
}

/** Both ends from their indexes, twenty each, then the twenty newest of them; what hangs on those comes last. */
const HUB_PAGE = `MATCH (e:Entity {id: $entity})
CALL () {
  MATCH (c:Claim) WHERE c.subjectId = $entity AND c.publishedSort <= '9' AND c.listed = true
  RETURN c ORDER BY c.publishedSort DESC, c.id DESC LIMIT 20
  UNION
  MATCH (c:Claim) WHERE c.objectId = $entity AND c.publishedSort <= '9' AND c.listed = true
  RETURN c ORDER BY c.publishedSort DESC, c.id DESC LIMIT 20
}
WITH e, c ORDER BY c.publishedSort DESC, c.id DESC LIMIT 20
CALL (c) {
  MATCH (c)<-[:SUPPORTS]-(v:Evidence) WHERE v.live = true
  WITH v ORDER BY v.confidence DESC, v.id DESC LIMIT 3
  MATCH (v)-[:IN_ARTICLE]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
  RETURN collect({quote: v.exact, title: a.title, source: s.name}) AS evidence
}
RETURN e.name AS name, c.id AS claim, c.predicate AS predicate, c.confidence AS confidence, evidence
ORDER BY c.publishedSort DESC, c.id DESC`;

function neighbourhood(id: string): ApiOperation {
  return {
    name: 'neighbourhood, 50 claims',
    steady: false,
    query:
      'query ($id: ID!) { neighbourhood(entity: $id, depth: 1, limit: 50) { truncated nodes { id name } edges { source { id } target { id } claim { id predicate } } } }',
    variables: { id },
    byHand: async (run, { id: entity }) => {
      const rows = await run(NEIGHBOURHOOD, { entity });
      const shown = rows.slice(0, 50);
      const [first] = rows;
      const nodes = new Map([[entity, { id: entity, name: first?.['middle'] }]]);
      for (const { source, sourceName, target, targetName } of shown) {
        if (!nodes.has(source)) nodes.set(source, { id: source, name: sourceName });
        if (!nodes.has(target)) nodes.set(target, { id: target, name: targetName });
      }
      const edges = shown.map(({ source, target, claim, predicate }) => ({
        source: { id: source },
        target: { id: target },
        claim: { id: claim, predicate },
      }));
      return { neighbourhood: { truncated: rows.length > 50, nodes: [...nodes.values()], edges } };
    },
    peer: {
      query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name
        claims(sort: [{ independentSourceCount: DESC }, { id: ASC }], limit: 50) { id predicate object { id name } }
        objectOf(sort: [{ independentSourceCount: DESC }, { id: ASC }], limit: 50) { id predicate subject { id name } } } }`,
      variables: { id },
    },
  };
}

/** Both ends from their indexes, by how well the claims are attested. */
const NEIGHBOURHOOD = `MATCH (e:Entity {id: $entity})
CALL () {
  MATCH (c:Claim) USING INDEX c:Claim(subjectId, independentSourceCount, id)
  WHERE c.subjectId = $entity AND c.independentSourceCount >= 0 AND c.id >= ''
    AND c.listed = true AND c.affirmed > 0 AND c.objectId IS NOT NULL
  RETURN c ORDER BY c.subjectId DESC, c.independentSourceCount DESC, c.id DESC LIMIT 51
  UNION ALL
  MATCH (c:Claim) USING INDEX c:Claim(objectId, independentSourceCount, id)
  WHERE c.objectId = $entity AND c.independentSourceCount >= 0 AND c.id >= ''
    AND c.listed = true AND c.affirmed > 0 AND c.subjectId <> $entity
  RETURN c ORDER BY c.objectId DESC, c.independentSourceCount DESC, c.id DESC LIMIT 51
}
WITH e, c ORDER BY c.independentSourceCount DESC, c.id DESC LIMIT 51
MATCH (source:Entity {id: c.subjectId})
MATCH (target:Entity {id: c.objectId})
RETURN e.name AS middle, c.id AS claim, c.predicate AS predicate, source.id AS source, source.name AS sourceName, target.id AS target, target.name AS targetName
ORDER BY c.independentSourceCount DESC, c.id DESC`;

function path(from: string, to: string): ApiOperation {
  return {
    name: 'shortest path',
    steady: false,
    query:
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 4, limit: 1) { paths { length steps { from { id name } to { id name } claim { id predicate } } } } }',
    variables: { from, to },
    byHand: async (run, { from: start, to: end }) => {
      const [row] = await run(PATH, { start, end });
      const ends = (row?.['ends'] ?? []) as readonly Row[];
      const claims = (row?.['claims'] ?? []) as readonly Row[];
      const steps = claims.map((claim, index) => ({ from: ends[index], to: ends[index + 1], claim }));
      return { paths: { paths: row ? [{ length: claims.length, steps }] : [] } };
    },
  };
}

/** Of the shortest ones the best attested: the worst step counts, then all together, then the claims' ids. */
const PATH = `MATCH (a:Entity {id: $start}), (b:Entity {id: $end})
MATCH p = allShortestPaths((a)-[:CLAIM*..4]-(b))
WITH p, [r IN relationships(p) | r.sources] AS sources
WITH p, reduce(worst = 1000000, n IN sources | CASE WHEN n < worst THEN n ELSE worst END) AS worst,
  reduce(total = 0, n IN sources | total + n) AS total
ORDER BY worst DESC, total DESC, [r IN relationships(p) | r.id] LIMIT 1
UNWIND range(0, length(p) - 1) AS step
WITH p, step, relationships(p)[step].id AS key
MATCH (c:Claim {propositionKey: key}) WHERE c.listed = true
WITH p, step, c ORDER BY step
RETURN [n IN nodes(p) | {id: n.id, name: n.name}] AS ends, collect({id: c.id, predicate: c.predicate}) AS claims`;

function timeline(id: string): ApiOperation {
  return {
    name: 'timeline page',
    steady: true,
    query:
      'query ($ids: [ID!]) { timeline(entities: $ids, first: 20) { nodes { id predicate eventTime { start end } } } }',
    variables: { ids: [id] },
    byHand: async (run, { ids }) => {
      const rows = await run(TIMELINE, { ids });
      const nodes = rows.map(({ claim, predicate, start, end }) => ({
        id: claim,
        predicate,
        eventTime: { start, end },
      }));
      return { timeline: { nodes } };
    },
    peer: {
      query: `query ($ids: [ID!]) { claims(where: { NOT: { eventStart: { eq: "" } }, OR: [{ subject: { some: { id: { in: $ids } } } }, { object: { some: { id: { in: $ids } } } }] },
        sort: [{ eventStart: ASC }, { id: ASC }], limit: 20) { id predicate eventStart eventEnd } }`,
      variables: { ids: [id] },
    },
  };
}

const TIMELINE = `UNWIND $ids AS entity
CALL (entity) {
  MATCH (c:Claim) WHERE c.subjectId = entity AND c.eventStart > '' AND c.listed = true RETURN c
  UNION
  MATCH (c:Claim) WHERE c.objectId = entity AND c.eventStart > '' AND c.listed = true RETURN c
}
WITH DISTINCT c ORDER BY c.eventStart, c.id LIMIT 20
RETURN c.id AS claim, c.predicate AS predicate, c.eventStart AS start, c.eventEnd AS end
ORDER BY c.eventStart, c.id`;

function distribution(id: string): ApiOperation {
  return {
    name: 'distribution by predicate',
    steady: false,
    query:
      'query ($id: ID!) { distribution(field: PREDICATE, filter: { entity: $id }, first: 10) { key count } }',
    variables: { id },
    byHand: async (run, { id: entity }) => {
      const rows = await run(DISTRIBUTION, { entity });
      return { distribution: rows.map(({ key, count }) => ({ key, count })) };
    },
  };
}

const DISTRIBUTION = `CALL () {
  MATCH (c:Claim) WHERE c.subjectId = $entity AND c.listed = true RETURN c
  UNION
  MATCH (c:Claim) WHERE c.objectId = $entity AND c.listed = true RETURN c
}
RETURN c.predicate AS key, count(*) AS count ORDER BY count DESC, key LIMIT 10`;

function counts(): ApiOperation {
  return {
    name: 'counts of the graph',
    steady: false,
    query: '{ counts { entities claims evidence articles } }',
    variables: {},
    byHand: async (run) => {
      const [row] = await run(COUNTS, {});
      return { counts: row };
    },
    peer: {
      query:
        '{ claimsConnection(where: { listed: { eq: true } }) { aggregate { count { nodes } } } entitiesConnection { aggregate { count { nodes } } } evidencesConnection(where: { live: { eq: true } }) { aggregate { count { nodes } } } articlesConnection(where: { status: { eq: "READ" } }) { aggregate { count { nodes } } } }',
      variables: {},
    },
  };
}

/** The store knows how many nodes a label has, so that only those that are not live have to be looked at. */
const COUNTS = `CALL () { MATCH (e:Entity) WHERE e.canonicalId = e.id AND e.mentionCount > 0 RETURN count(*) AS entities }
CALL () { MATCH (c:Claim) RETURN count(c) AS allClaims }
CALL () { MATCH (c:Claim) WHERE c.listed = false RETURN count(*) AS unlisted }
CALL () { MATCH (v:Evidence) RETURN count(v) AS allEvidence }
CALL () { MATCH (v:Evidence) WHERE v.live = false RETURN count(*) AS dead }
CALL () { MATCH (a:Article) WHERE a.status = 'READ' RETURN count(*) AS articles }
RETURN entities, allClaims - unlisted AS claims, allEvidence - dead AS evidence, articles`;
