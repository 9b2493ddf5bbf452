import type { Annotation, Annotator } from '../../ingest/annotation.ts';
import type { ReadArticle, ReadDocument } from '../../ingest/documents.ts';
import type { ClaimDraft, MentionSet } from '../../ingest/drafts.ts';
import { loadPredicates } from '../../ingest/lexicon/load-predicates.ts';
import { makeRulesAnnotator } from '../../ingest/reader/rules-annotator.ts';
import { annotateArticle } from '../../ingest/stages/04-annotate.ts';
import { extractMentions } from '../../ingest/stages/05-mentions.ts';
import { extractClaims } from '../../ingest/stages/06-claims.ts';
import { resolveArticle } from '../../ingest/stages/07-resolve.ts';
import { articleId, textHashOf } from '../../src/domain/article.ts';
import type { ArticleGraph } from '../../src/domain/article-graph.ts';
import { sha256 } from '../../src/domain/id.ts';
import { makeSource } from '../../src/domain/source.ts';
import type { Diagnostic } from '../../src/result.ts';

export const ANNOTATOR = makeRulesAnnotator();
export const TABLE = loadPredicates();

/** A text as stage 2 would leave it: all of it body, published on a Thursday. */
export function asRead(text: string, publishedAt: string | null = '2026-03-12'): ReadDocument {
  const source = makeSource('Test Post', null);
  const textHash = textHashOf(text);
  const article: ReadArticle = {
    id: articleId(null, source.name, textHash),
    sourceId: source.id,
    url: null,
    canonicalUrl: null,
    title: null,
    author: null,
    publishedAt,
    updatedAt: null,
    datePrecision: publishedAt ? 'DAY' : null,
    dateBasis: publishedAt ? 'GIVEN' : 'NONE',
    language: 'en',
    text,
    bodyStart: 0,
    bodyEnd: text.length,
    textHash,
    rawHash: sha256(text),
    wordCount: text.split(/\s+/u).length,
    pipelineId: 'test',
  };
  return { article, source, repairs: [], disclaimer: null };
}

/** What stages 4–7 make of a text. */
export interface Extracted {
  readonly read: ReadDocument;
  readonly annotation: Annotation;
  readonly mentions: MentionSet;
  readonly drafts: readonly ClaimDraft[];
  readonly graph: ArticleGraph;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs stages 4–7 over a text, with the rules' annotator unless another one is given. */
export async function extractText(
  text: string,
  publishedAt: string | null = '2026-03-12',
  annotator: Annotator = ANNOTATOR,
): Promise<Extracted> {
  const read = asRead(text, publishedAt);
  const annotation = await annotateArticle(read.article, annotator);
  const mentions = extractMentions(read.article, annotation);
  const drafts = extractClaims({ article: read.article, annotation, mentions, predicates: TABLE });
  const article = { ...read.article, simhash: '0', minhash: [] };
  const resolved = resolveArticle({ article, source: read.source, mentions, drafts, predicates: TABLE });
  if (!resolved.ok) throw new Error('stage 7 always gives a graph');
  return { read, annotation, mentions, drafts, graph: resolved.value, diagnostics: resolved.diagnostics };
}

/** Writes a draft as "subject | predicate | object". */
export function say(draft: ClaimDraft, mentions: MentionSet): string {
  const name = (chain: number) => mentions.chains[chain]?.name ?? '?';
  const object = draft.object.kind === 'ENTITY' ? name(draft.object.chain) : `"${draft.valueText}"`;
  return `${name(draft.subject)} | ${draft.predicate} | ${object}`;
}
