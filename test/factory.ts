/**
 * Graphs for tests, made by hand and written the way stage 9 writes them: each article is a title and sentences, and
 * each claim of it points at the words it rests on. Spans are found in the text, so a wrong one cannot be written.
 */
import { fingerprint } from '../ingest/stages/03-compare.ts';
import { relate } from '../ingest/stages/08-relate.ts';
import { writeArticle } from '../ingest/stages/09-write.ts';
import { type Article, articleId, textHashOf } from '../src/domain/article.ts';
import type { ArticleGraph } from '../src/domain/article-graph.ts';
import { type ClaimObject, makeClaim } from '../src/domain/claim.ts';
import { type Entity, type EntityKind, makeEntity } from '../src/domain/entity.ts';
import {
  type EventTime,
  type Evidence,
  evidenceId,
  type Modality,
  type Polarity,
  type Qualifier,
  type Span,
  type Speaker,
} from '../src/domain/evidence.ts';
import { sha256 } from '../src/domain/id.ts';
import { type Mention, mentionId } from '../src/domain/mention.ts';
import { makePredicateTable, type PredicateTable } from '../src/domain/predicate.ts';
import { makeSource } from '../src/domain/source.ts';
import type { Value } from '../src/domain/value.ts';
import type { GraphStore } from '../src/graph/store.ts';

/** An entity of the made-up story, written `PLACE:Drovna Mine`. */
export type Named = `${EntityKind}:${string}`;

export interface ClaimSpec {
  /** The words it rests on; they must stand in the article's sentences. */
  readonly quote: string;
  readonly subject: Named;
  readonly predicate: string;
  readonly predicateText?: string;
  readonly object: Named | Value;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  /** An entity, or words for an unnamed speaker; the source when absent. */
  readonly speaker?: Named | { readonly unnamed: string };
  readonly eventTime?: EventTime;
  readonly qualifiers?: readonly { readonly role: string; readonly text: string; readonly entity?: Named }[];
  readonly confidence?: number;
}

export interface ArticleSpec {
  readonly source: string;
  readonly title: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  /** The body. */
  readonly text: string;
  readonly claims: readonly ClaimSpec[];
}

/** The predicates of the made-up story. */
export const STORY_PREDICATES: PredicateTable = makePredicateTable(
  [
    ['own', 'owns'],
    ['acquire', 'acquires'],
    ['pollute', 'pollutes'],
    ['produce', 'produces'],
    ['fine', 'fines'],
  ].map(([name = '', label = '']) => ({
    name,
    label,
    inverse: null,
    symmetric: false,
    functional: false,
    words: [name],
    example: '',
  })),
);

/** Builds what stages 1–7 would give for an article. Throws when a quote or a name is not in the text. */
export function buildArticle(spec: ArticleSpec): ArticleGraph {
  const text = `${spec.title}\n\n${spec.text}`;
  const source = makeSource(spec.source, spec.url ? new URL(spec.url).hostname : null);
  const textHash = textHashOf(spec.text);
  const url = spec.url ?? null;
  const article: Article = {
    id: articleId(url, source.name, textHash),
    sourceId: source.id,
    url,
    canonicalUrl: url,
    title: spec.title,
    author: null,
    publishedAt: spec.publishedAt ?? null,
    updatedAt: spec.updatedAt ?? null,
    datePrecision: spec.publishedAt ? 'DAY' : null,
    dateBasis: spec.publishedAt ? 'GIVEN' : 'NONE',
    language: 'en',
    text,
    bodyStart: spec.title.length + 2,
    bodyEnd: text.length,
    textHash,
    rawHash: sha256(text),
    wordCount: spec.text.split(/\s+/).length,
    ...fingerprint(spec.text),
    pipelineId: 'hand-made',
  };
  const parts = spec.claims.map((claim) => partsOf(article, claim));
  return {
    source,
    article,
    entities: unique(parts.flatMap((part) => part.entities)),
    mentions: unique(parts.flatMap((part) => part.mentions)),
    claims: unique(parts.map((part) => part.claim)),
    evidence: unique(parts.map((part) => part.evidence)),
  };
}

/** Writes articles into a store, one transaction each, as ingest does. */
export async function fillStore(
  store: GraphStore,
  specs: readonly ArticleSpec[],
): Promise<readonly ArticleGraph[]> {
  const graphs = specs.map(buildArticle);
  const options = { relate, predicates: STORY_PREDICATES, at: '2026-04-01T00:00:00.000Z' };
  for (const graph of graphs) await store.write((tx) => writeArticle(tx, graph, options));
  return graphs;
}

function partsOf(article: Article, spec: ClaimSpec) {
  const quote = spanOf(article.text, spec.quote, article.bodyStart);
  const subject = entityOf(spec.subject);
  const objectEntity = typeof spec.object === 'string' ? entityOf(spec.object) : null;
  const object: ClaimObject =
    typeof spec.object === 'string'
      ? { kind: 'ENTITY', entityId: entityOf(spec.object).id }
      : { kind: 'VALUE', value: spec.object };
  const claim = makeClaim(subject.id, spec.predicate, object, STORY_PREDICATES);
  const speakerEntity = typeof spec.speaker === 'string' ? entityOf(spec.speaker) : null;
  const qualifiers = (spec.qualifiers ?? []).map((each) => ({
    ...each,
    entity: each.entity ? entityOf(each.entity) : null,
  }));
  const entities = [subject, objectEntity, speakerEntity, ...qualifiers.map((each) => each.entity)].filter(
    (each) => each !== null,
  );
  const evidence: Omit<Evidence, 'id'> = {
    articleId: article.id,
    claimId: claim.id,
    ...quote,
    exact: spec.quote,
    prefix: article.text.slice(Math.max(0, quote.start - 32), quote.start),
    suffix: article.text.slice(quote.end, quote.end + 32),
    predicateText: spec.predicateText ?? spec.predicate,
    valueText: typeof spec.object === 'string' ? null : spec.object.text,
    polarity: spec.polarity ?? 'AFFIRMED',
    modality: spec.modality ?? (spec.speaker ? 'REPORTED' : 'ASSERTED'),
    speaker: speakerOf(article, spec.speaker),
    cue: null,
    content: null,
    eventTime: spec.eventTime ?? null,
    qualifiers: qualifiers.map(
      ({ role, text, entity }): Qualifier => ({ role, text, entityId: entity?.id ?? null }),
    ),
    confidence: spec.confidence ?? 0.8,
    rule: 'hand-made',
    pipelineId: article.pipelineId,
  };
  return {
    claim,
    entities,
    mentions: entities.map((entity) => mentionOf(article, entity)),
    evidence: { id: evidenceId(evidence), ...evidence },
  };
}

function speakerOf(article: Article, speaker: ClaimSpec['speaker']): Speaker {
  if (speaker === undefined) return { kind: 'SOURCE' };
  if (typeof speaker !== 'string')
    return { kind: 'UNNAMED', text: speaker.unnamed, span: spanOf(article.text, speaker.unnamed) };
  const entity = entityOf(speaker);
  return {
    kind: 'ENTITY',
    entityId: entity.id,
    text: entity.keyName,
    span: spanOf(article.text, entity.keyName),
  };
}

function mentionOf(article: Article, { id: entityId, keyName }: Entity): Mention {
  const span = spanOf(article.text, keyName, article.bodyStart);
  return {
    id: mentionId(article.id, span.start, span.end),
    articleId: article.id,
    entityId,
    ...span,
    exact: keyName,
    form: 'NAME',
  };
}

/** Returns the entity a name stands for. */
export function entityOf(named: Named): Entity {
  const at = named.indexOf(':');
  return makeEntity(named.slice(0, at) as EntityKind, named.slice(at + 1));
}

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
