import { listArticleEvidence } from '../graph/transfer/article-evidence.ts';
import { dumpRecords } from '../graph/transfer/dump.ts';
import type { GraphRecord } from '../graph/transfer/record.ts';
import { characterOffsets } from './character-offsets.ts';
import type { ExportRequest } from './export-request.ts';
import { listEntityRecords, listFlatClaims } from './flat-graph.ts';
import { inBatches } from './in-batches.ts';
import {
  describeArticle,
  describeClaim,
  describeEntity,
  describeSource,
  describeValue,
  objectOf,
} from './rdf-describe.ts';
import { describeEvidence } from './rdf-evidence.ts';
import { type Description, predicateName, thing } from './rdf-terms.ts';
import type { Tally } from './tally.ts';

/** Articles whose evidence is fetched at once; their texts are in memory. */
const ARTICLES = 20;

/** How an RDF format takes claims: as things only, or each also said, inside a graph that bears the claim's name. */
export type Claims = 'things' | 'graphs';

/**
 * Describes the live graph as RDF, thing by thing: sources, entities, claims, then articles each with its evidence.
 * Claims are things that evidence affirms or denies; their triple is never asserted in the default graph.
 */
export async function* describeGraph(
  request: ExportRequest,
  claims: Claims,
  tally: Tally,
): AsyncGenerator<Description> {
  for await (const description of descriptions(request, claims, tally)) {
    if (description.graph === undefined) tally.add('nodes');
    tally.add('edges', description.properties.length);
    yield description;
  }
}

async function* descriptions(
  request: ExportRequest,
  claims: Claims,
  tally: Tally,
): AsyncGenerator<Description> {
  const { store, selection } = request;
  for await (const source of dumpRecords(store, 'Source', selection?.Source)) yield describeSource(source);
  for await (const entity of listEntityRecords(request)) yield describeEntity(entity);
  yield* describeClaims(request, claims, tally);
  for await (const articles of inBatches(dumpRecords(store, 'Article', selection?.Article), ARTICLES))
    yield* describeArticles(request, articles.filter(isLive), tally);
}

function isLive({ fields }: GraphRecord): boolean {
  return fields['status'] === 'READ';
}

async function* describeClaims(
  request: ExportRequest,
  claims: Claims,
  tally: Tally,
): AsyncGenerator<Description> {
  for await (const claim of listFlatClaims(request)) {
    const object = objectOf(claim, request.literals);
    tally.add('claims');
    yield describeClaim(claim, object);
    if (claim.value !== null && request.literals === 'node') yield describeValue(claim);
    if (claims === 'things') continue;
    const property = predicateName(String(claim.claim['predicate']));
    yield { subject: thing(claim.subjectId), properties: [[property, object]], graph: thing(claim.id) };
  }
}

async function* describeArticles(
  { store, selection, quotes }: ExportRequest,
  articles: readonly GraphRecord[],
  tally: Tally,
): AsyncGenerator<Description> {
  const chosen = selection && new Set(selection.Evidence);
  const byArticle = await listArticleEvidence(
    store,
    articles.map(({ id }) => id),
  );
  for (const article of articles) {
    yield describeArticle(article);
    const sourceId = String(article.fields['sourceId']);
    const toCharacters = characterOffsets(String(article.fields['text']));
    for (const found of byArticle.get(article.id) ?? []) {
      if (chosen && !chosen.has(found.evidence.id)) continue;
      tally.add('evidence');
      yield* describeEvidence(found, { sourceId, toCharacters, quotes });
    }
  }
}
