/**
 * The pipeline, stage by stage. Stage 1 (`stages/01-fetch.ts`) turns files, folders and streams into raw documents.
 * Stages 2–7 make of one raw document all that its article says, and know nothing but that document. Stages 8–9 put
 * it into the graph in one transaction, where what follows for the set (stories, versions, counts, shown names) is
 * settled. So articles may come in any order, at once and again: the graph is the same. `ingest-documents.ts` runs
 * it over many.
 */
import type { ArticleGraph } from '../src/domain/article-graph.ts';
import { sha256 } from '../src/domain/id.ts';
import type { PredicateTable } from '../src/domain/predicate.ts';
import type { StatementRunner } from '../src/graph/store.ts';
import { fail, ok, type Result } from '../src/result.ts';
import type { Annotation, Annotator } from './annotation.ts';
import type { RawDocument, ReadDocument } from './documents.ts';
import { readDocument } from './stages/02-read.ts';
import { fingerprint } from './stages/03-compare.ts';
import { annotateArticle } from './stages/04-annotate.ts';
import { extractMentions } from './stages/05-mentions.ts';
import { extractClaims } from './stages/06-claims.ts';
import { resolveArticle } from './stages/07-resolve.ts';
import { relate } from './stages/08-relate.ts';
import { type WriteOptions, type WriteOutcome, writeArticle } from './stages/09-write.ts';

export interface Pipeline {
  /** Hash of version, annotator and predicates: articles read by another one are read again. */
  readonly id: string;
  readonly annotator: Annotator;
  readonly predicates: PredicateTable;
}

/** Outcome of stages 2–7. */
export interface Extraction {
  readonly read: ReadDocument;
  /** What stage 4 made of the text: what the claims rest on, for those who ask why. */
  readonly annotation: Annotation;
  readonly graph: ArticleGraph;
}

/** Assembles a pipeline; `version` is the package's, so that a release reads articles anew. */
export function makePipeline(parts: Omit<Pipeline, 'id'> & { readonly version: string }): Pipeline {
  const { annotator, predicates, version } = parts;
  const identity = JSON.stringify([version, annotator.id, [...predicates.byName.values()]]);
  return { id: sha256(identity).slice(0, 16), annotator, predicates };
}

/** Reads one document into all that it says: no database, no clock. Fails with the reason when it is no article. */
export async function extractArticle(raw: RawDocument, pipeline: Pipeline): Promise<Result<Extraction>> {
  // 2 read: bytes to repaired text with title, date, source; body apart from boilerplate. Offsets are final from here.
  const reading = await readDocument(raw, { pipelineId: pipeline.id });
  if (!reading.ok) return fail(...reading.diagnostics);
  const extraction = await extractReading(reading.value, pipeline);
  const diagnostics = [...reading.diagnostics, ...extraction.diagnostics];
  return extraction.ok ? ok(extraction.value, diagnostics) : fail(...extraction.diagnostics);
}

/** Reads what stage 2 gave into all that it says: also for an article whose text is stored and whose bytes are gone. */
export async function extractReading(read: ReadDocument, pipeline: Pipeline): Promise<Result<Extraction>> {
  const { predicates, annotator } = pipeline;

  // 3 compare: fingerprints by which copies and near copies become one story, hence one independent source.
  const body = read.article.text.slice(read.article.bodyStart, read.article.bodyEnd);
  const article = { ...read.article, ...fingerprint(body) };

  // 4 annotate: sentences, words, names; the only stage that knows a language model.
  const annotation = await annotateArticle(article, annotator);

  // 5 mentions: what names which thing, inside the article.
  const mentions = extractMentions(article, annotation);

  // 6 claims: clauses to propositions, with polarity, modality, time and the speaker.
  const drafts = extractClaims({ article, annotation, mentions, predicates });

  // 7 resolve: chains to entities and ids; every quote is checked against the text.
  const resolved = resolveArticle({ article, source: read.source, mentions, drafts, predicates });
  if (!resolved.ok) return fail(...resolved.diagnostics);
  return ok({ read, annotation, graph: resolved.value }, resolved.diagnostics);
}

/** Puts one article into the graph, inside the transaction it is given; nothing changes when it was there already. */
export async function storeArticle(
  tx: StatementRunner,
  graph: ArticleGraph,
  { pipeline, at, anew }: { readonly pipeline: Pipeline } & Pick<WriteOptions, 'at' | 'anew'>,
): Promise<WriteOutcome> {
  // 8 relate: counts, independent sources, disputes and shown names, for what the write touches.
  // 9 write: the article, what it says, and what stage 8 makes of it; all of it or nothing.
  return writeArticle(tx, graph, { relate, predicates: pipeline.predicates, at, anew });
}
