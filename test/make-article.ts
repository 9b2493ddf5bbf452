import { fingerprint } from '../ingest/stages/03-compare.ts';
import { type Article, articleId, textHashOf } from '../src/domain/article.ts';
import type { ArticleGraph } from '../src/domain/article-graph.ts';
import { makeClaim } from '../src/domain/claim.ts';
import { type Entity, type EntityKind, makeEntity } from '../src/domain/entity.ts';
import {
  type Evidence,
  evidenceId,
  type Modality,
  type Polarity,
  type Speaker,
} from '../src/domain/evidence.ts';
import { type Mention, mentionId } from '../src/domain/mention.ts';
import { makePredicateTable } from '../src/domain/predicate.ts';
import { makeSource } from '../src/domain/source.ts';

/** Predicates enough for hand-made claims: one plain, one with an inverse, one symmetric. */
export const PREDICATES = makePredicateTable([
  {
    name: 'own',
    label: 'owns',
    inverse: null,
    symmetric: false,
    functional: false,
    words: ['own'],
    example: 'A owns B.',
  },
  {
    name: 'be owned by',
    label: 'is owned by',
    inverse: 'own',
    symmetric: false,
    functional: false,
    words: [],
    example: 'B is owned by A.',
  },
  {
    name: 'meet',
    label: 'meets',
    inverse: null,
    symmetric: true,
    functional: false,
    words: ['meet'],
    example: 'A met B.',
  },
]);

/** One sentence of a hand-made article: a claim between two names, and how it is said. */
export interface Said {
  readonly subject: readonly [EntityKind, string];
  readonly predicate: string;
  readonly object: readonly [EntityKind, string];
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  /** A named speaker; the source itself when absent. */
  readonly speaker?: readonly [EntityKind, string];
  readonly confidence?: number;
}

export interface ArticleSpec {
  readonly source: string;
  readonly url?: string | null;
  readonly publishedAt?: string | null;
  readonly updatedAt?: string | null;
  readonly pipelineId?: string;
  /** Text before the sentences; makes texts differ or near. */
  readonly lead?: string;
  readonly said: readonly Said[];
}

/** Builds by hand what stages 1–7 would give: one sentence a claim, every span true to the text. */
export function makeArticle(spec: ArticleSpec): ArticleGraph {
  const sentences = spec.said.map(sentenceOf);
  const text = [spec.lead ?? '', ...sentences].join('\n');
  const source = makeSource(spec.source, null);
  const textHash = textHashOf(text);
  const url = spec.url ?? null;
  const id = articleId(url, source.name, textHash);
  const pipelineId = spec.pipelineId ?? 'pipeline-1';
  const article: Article = {
    id,
    sourceId: source.id,
    url,
    canonicalUrl: url,
    title: null,
    author: null,
    publishedAt: spec.publishedAt ?? null,
    updatedAt: spec.updatedAt ?? null,
    datePrecision: spec.publishedAt ? 'DAY' : null,
    dateBasis: spec.publishedAt ? 'GIVEN' : 'NONE',
    language: 'en',
    text,
    bodyStart: 0,
    bodyEnd: text.length,
    textHash,
    rawHash: textHash,
    wordCount: text.split(/\s+/).length,
    ...fingerprint(text),
    pipelineId,
  };
  const parts = spec.said.map((said, index) =>
    partsOf(said, { article, at: text.indexOf(sentences[index] ?? '') }),
  );
  return {
    source,
    article,
    mentions: unique(parts.flatMap((part) => part.mentions)),
    entities: unique(parts.flatMap((part) => part.entities)),
    claims: unique(parts.map((part) => part.claim)),
    evidence: unique(parts.map((part) => part.evidence)),
  };
}

function sentenceOf({ subject, predicate, object, polarity, speaker }: Said): string {
  const clause = `${subject[1]} ${polarity === 'NEGATED' ? 'does not ' : ''}${predicate} ${object[1]}`;
  return speaker ? `${clause}, ${speaker[1]} said.` : `${clause}.`;
}

function partsOf(said: Said, { article, at }: { article: Article; at: number }) {
  const named = [said.subject, said.object, ...(said.speaker ? [said.speaker] : [])];
  const entities = named.map(([kind, name]) => makeEntity(kind, name));
  const [subject, object, speaker] = entities as [Entity, Entity, Entity | undefined];
  const mentions = named.map(([, name], index) =>
    mentionOf(article, name, { at, entity: entities[index] as Entity }),
  );
  const claim = makeClaim(subject.id, said.predicate, { kind: 'ENTITY', entityId: object.id }, PREDICATES);
  const end = article.text.indexOf(said.object[1], at + said.subject[1].length) + said.object[1].length;
  const said_by = mentions[2];
  const saidBy: Speaker =
    speaker && said_by
      ? {
          kind: 'ENTITY',
          entityId: speaker.id,
          text: said_by.exact,
          span: { start: said_by.start, end: said_by.end },
        }
      : { kind: 'SOURCE' };
  const evidence: Omit<Evidence, 'id'> = {
    articleId: article.id,
    claimId: claim.id,
    start: at,
    end,
    exact: article.text.slice(at, end),
    prefix: article.text.slice(Math.max(0, at - 32), at),
    suffix: article.text.slice(end, end + 32),
    predicateText: said.predicate,
    valueText: null,
    polarity: said.polarity ?? 'AFFIRMED',
    modality: said.modality ?? (speaker ? 'REPORTED' : 'ASSERTED'),
    speaker: saidBy,
    cue: null,
    content: null,
    eventTime: null,
    qualifiers: [],
    confidence: said.confidence ?? 0.8,
    rule: 'hand-made',
    pipelineId: article.pipelineId,
  };
  return { entities, mentions, claim, evidence: { id: evidenceId(evidence), ...evidence } };
}

function mentionOf(article: Article, name: string, { at, entity }: { at: number; entity: Entity }): Mention {
  const start = article.text.indexOf(name, at);
  const end = start + name.length;
  return {
    id: mentionId(article.id, start, end),
    articleId: article.id,
    entityId: entity.id,
    start,
    end,
    exact: name,
    form: 'NAME',
  };
}

function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
