import type { Article } from '../../domain/article.ts';
import type { ArticleGraph } from '../../domain/article-graph.ts';
import type { Claim } from '../../domain/claim.ts';
import { propositionKey } from '../../domain/claim.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { ArticleId, EntityId } from '../../domain/id.ts';
import type { PredicateTable } from '../../domain/predicate.ts';
import { summariseProposition } from '../../domain/set/proposition.ts';
import { shownName } from '../../domain/set/shown-name.ts';
import { bandsOf } from '../../domain/set/stories.ts';
import { nameKey } from '../../domain/text-key.ts';
import { SEARCH_PROPS } from '../search-props.ts';
import type { Row, StatementRunner } from '../store.ts';
import type { StoredArticle, StoredClaim, StoredEntity, StoredEvidence } from '../stored.ts';
import { entityFactProps } from './derived.ts';

export interface ReadingOptions {
  /** Instant of the reading, ISO UTC. */
  readonly readAt: string;
  readonly sourceName: string;
  /** Instant of an earlier retraction, which a new reading does not undo. */
  readonly retractedAt: string | null;
  readonly predicates: PredicateTable;
}

/**
 * Writes what one article says: article, mentions, entities, claims, evidence. Expects that no earlier reading of it
 * is left (`removeReading`). Derived facts start at their zeros; stage 8 settles them in the same transaction.
 */
export async function saveReading(
  tx: StatementRunner,
  graph: ArticleGraph,
  options: ReadingOptions,
): Promise<void> {
  const { article } = graph;
  await tx.run('save-article', {
    id: article.id,
    sourceId: graph.source.id,
    props: { ...articleProps(article, options), ...SEARCH_PROPS.Article(article) },
  });
  await tx.run('save-entities', {
    rows: graph.entities.map((entity) => ({ id: entity.id, kind: entity.kind, props: entityProps(entity) })),
  });
  await tx.run('save-mentions', {
    articleId: article.id,
    rows: graph.mentions.map(({ entityId, articleId: _, ...props }) => ({ entityId, props })),
  });
  await saveClaims(tx, graph, options);
  await tx.run('save-evidence', {
    articleId: article.id,
    rows: graph.evidence.map((evidence) => ({
      claimId: evidence.claimId,
      props: {
        ...evidenceProps(evidence),
        ...SEARCH_PROPS.Evidence(evidence),
        retractedAt: options.retractedAt,
      },
    })),
  });
  await tx.run('save-speakers', { rows: graph.evidence.flatMap(speakerRow) });
}

/** Deletes an article's mentions and evidence, before it is read again by another pipeline. */
export async function removeReading(tx: StatementRunner, articleId: ArticleId): Promise<void> {
  await tx.run('remove-mentions', { articleId });
  await tx.run('remove-evidence', { articleId });
  await tx.run('leave-source', { articleId });
}

async function saveClaims(tx: StatementRunner, graph: ArticleGraph, options: ReadingOptions): Promise<void> {
  const canonical = await canonicalIds(tx, graph.claims);
  const canonicalOf = (id: EntityId): EntityId => canonical.get(id) ?? id;
  await tx.run('save-claims', {
    rows: graph.claims.map((claim) => ({
      id: claim.id,
      props: { ...claimProps(claim, canonicalOf, options) },
    })),
  });
  await tx.run('save-claim-subjects', { rows: graph.claims.map(({ id, subjectId }) => ({ id, subjectId })) });
  const objects = graph.claims.flatMap(({ id, object }) =>
    object.kind === 'ENTITY' ? [{ id, objectId: object.entityId }] : [],
  );
  await tx.run('save-claim-objects', { rows: objects });
}

async function canonicalIds(
  tx: StatementRunner,
  claims: readonly Claim[],
): Promise<ReadonlyMap<EntityId, EntityId>> {
  const ids = new Set(
    claims.flatMap(({ subjectId, object }) =>
      object.kind === 'ENTITY' ? [subjectId, object.entityId] : [subjectId],
    ),
  );
  const rows = await tx.run<Row & { id: EntityId; canonicalId: EntityId }>('touch-entities', {
    ids: [...ids],
  });
  return new Map(rows.map((row) => [row.id, row.canonicalId]));
}

type ArticleProps = Omit<StoredArticle, 'status' | 'retractedAt' | 'storyId'>;

function articleProps(article: Article, { readAt, sourceName }: ReadingOptions): ArticleProps {
  const [band0, band1, band2, band3] = bandsOf(article.simhash);
  return {
    ...article,
    readAt,
    sourceName,
    publishedSort: article.publishedAt ?? '',
    band0,
    band1,
    band2,
    band3,
  };
}

function entityProps({ id, kind, keyName }: Entity): Omit<StoredEntity, 'id'> {
  const key = nameKey(keyName);
  const facts = { id, nameKey: key, forms: new Map(), mentionCount: 0, articleCount: 0, claimCount: 0 };
  return {
    kind,
    nameKey: key,
    canonicalId: id,
    ...entityFactProps(facts),
    name: shownName(facts.forms, key),
  };
}

function claimProps(
  claim: Claim,
  canonicalOf: (id: EntityId) => EntityId,
  { readAt, predicates }: ReadingOptions,
): Omit<StoredClaim, 'id'> {
  const value = claim.object.kind === 'VALUE' ? claim.object.value : null;
  return {
    propositionKey: propositionKey(claim, canonicalOf, predicates),
    predicate: claim.predicate,
    valueKind: value?.kind ?? null,
    valueNumber: value && 'number' in value ? storable(value.number) : null,
    valueUnit: value && 'unit' in value ? value.unit : null,
    valueDate: value?.kind === 'DATE' ? value.date : null,
    valuePrecision: value?.kind === 'DATE' ? value.precision : null,
    reviewStatus: 'UNREVIEWED',
    subjectId: canonicalOf(claim.subjectId),
    objectId: claim.object.kind === 'ENTITY' ? canonicalOf(claim.object.entityId) : null,
    ...summariseProposition([]),
    listed: false,
    firstRecorded: readAt,
  };
}

/** Whole numbers past 2^53 are not what was written any more: their words are kept, their number is not. */
function storable(number: number): number | null {
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? null : number;
}

function evidenceProps(evidence: Evidence): Omit<StoredEvidence, 'retractedAt'> {
  const { speaker, cue, content, eventTime, qualifiers, ...plain } = evidence;
  const said = speaker.kind === 'ENTITY' || speaker.kind === 'UNNAMED' ? speaker : null;
  return {
    ...plain,
    speakerKind: speaker.kind,
    speakerText: said?.text ?? null,
    speakerStart: said?.span.start ?? null,
    speakerEnd: said?.span.end ?? null,
    speakerId: speaker.kind === 'ENTITY' ? speaker.entityId : null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    contentStart: content?.start ?? null,
    contentEnd: content?.end ?? null,
    eventStart: eventTime?.start ?? null,
    eventEnd: eventTime?.end ?? null,
    eventPrecision: eventTime?.precision ?? null,
    timeText: eventTime?.text ?? null,
    timeBasis: eventTime?.basis ?? null,
    qualifierRoles: qualifiers.map((qualifier) => qualifier.role),
    qualifierTexts: qualifiers.map((qualifier) => qualifier.text),
    qualifierEntityIds: qualifiers.map((qualifier) => qualifier.entityId ?? ''),
    live: false,
  };
}

function speakerRow({ id, speaker }: Evidence): { id: string; speakerId: string }[] {
  return speaker.kind === 'ENTITY' ? [{ id, speakerId: speaker.entityId }] : [];
}
