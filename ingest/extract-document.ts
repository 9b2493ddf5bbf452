import type { ArticleGraph } from '../src/domain/article-graph.ts';
import type { Claim } from '../src/domain/claim.ts';
import type { EntityKind } from '../src/domain/entity.ts';
import type { Evidence, Speaker } from '../src/domain/evidence.ts';
import type { ReadDocument } from './documents.ts';
import { explainClaims, type ToldMention, type ToldSentence, type Why } from './explain-claims.ts';
import type { Extraction } from './pipeline.ts';

/** One article as `extract` prints it (design, section 5). */
export interface ExtractedArticle {
  readonly file: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly body: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: EntityKind;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
  readonly claims: readonly ExtractedClaim[];
}

/** One piece of evidence as `extract` prints it, with its claim. */
export interface ExtractedClaim {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | { readonly literal: string };
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly polarity: string;
  readonly modality: string;
  readonly attributedTo: string;
  readonly time: string | null;
  readonly confidence: number;
}

/** The same with what each claim rests on, as `extract --why` prints it. */
export type ExplainedArticle = Omit<ExtractedArticle, 'entities' | 'claims'> & {
  readonly entities: readonly (ExtractedArticle['entities'][number] & {
    readonly mentions: readonly ToldMention[];
  })[];
  readonly claims: readonly (ExtractedClaim & { readonly why: Why | null })[];
  readonly sentences: readonly ToldSentence[];
};

/** Writes what `extract --why` prints: each entity with its chain, each claim with its rule, arguments and cue. */
export function toExplainedDocument(extraction: Extraction, file: string): ExplainedArticle {
  const { read, graph, annotation } = extraction;
  const { entities, claims, ...article } = toExtractDocument(read, graph, file);
  const { sentences, why, chains } = explainClaims(graph, annotation);
  const mentions = new Map<string, readonly ToldMention[]>(chains);
  return {
    ...article,
    entities: entities.map((entity) => ({ ...entity, mentions: mentions.get(entity.id) ?? [] })),
    claims: claims.map((claim) => ({ ...claim, why: why.get(claim.id) ?? null })),
    sentences,
  };
}

/** Writes an article's graph as the one JSON document that `extract` prints and the scorer reads. */
export function toExtractDocument(
  { article }: ReadDocument,
  graph: ArticleGraph,
  file: string,
): ExtractedArticle {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  return {
    file,
    title: article.title,
    publishedAt: article.publishedAt,
    body: article.text.slice(article.bodyStart, article.bodyEnd),
    entities: graph.entities.map(({ id, kind, keyName }) => ({
      id,
      type: kind,
      name: keyName,
      aliases: aliasesOf(graph, id, keyName),
    })),
    claims: graph.evidence.flatMap((evidence) => {
      const claim = claims.get(evidence.claimId);
      return claim ? [toExtractedClaim(claim, evidence)] : [];
    }),
  };
}

/** The names the article uses besides the first one, in order of appearance. */
function aliasesOf(graph: ArticleGraph, id: string, name: string): readonly string[] {
  const forms = graph.mentions
    .filter(({ entityId, form }) => entityId === id && form === 'NAME')
    .map(({ exact }) => exact);
  return [...new Set(forms)].filter((form) => form !== name);
}

function toExtractedClaim(claim: Claim, evidence: Evidence): ExtractedClaim {
  const { object } = claim;
  return {
    id: evidence.id,
    subject: claim.subjectId,
    predicate: claim.predicate,
    object: object.kind === 'ENTITY' ? object.entityId : { literal: evidence.valueText ?? object.value.text },
    quote: evidence.exact,
    start: evidence.start,
    end: evidence.end,
    polarity: evidence.polarity.toLowerCase(),
    modality: evidence.modality.toLowerCase(),
    attributedTo: attribution(evidence.speaker),
    time: evidence.eventTime?.start ?? null,
    confidence: evidence.confidence,
  };
}

function attribution(speaker: Speaker): string {
  switch (speaker.kind) {
    case 'SOURCE':
      return 'publisher';
    case 'ENTITY':
      return speaker.entityId;
    case 'UNNAMED':
      return `unnamed:${speaker.text}`;
    case 'UNSURE':
      return 'unnamed:';
  }
}
