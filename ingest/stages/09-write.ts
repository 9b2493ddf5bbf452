import type { ArticleGraph } from '../../src/domain/article-graph.ts';
import type { ArticleId, ClaimId, EntityId, SourceId, StoryId } from '../../src/domain/id.ts';
import type { PredicateTable } from '../../src/domain/predicate.ts';
import type { Change, Relations, Touched } from '../../src/domain/set/touched.ts';
import type { Row, StatementRunner } from '../../src/graph/store.ts';
import {
  findClaimsOf,
  findContributions,
  findEntityFacts,
  findPropositions,
  saveRelations,
} from '../../src/graph/write/derived.ts';
import { addToSource, takeFromSource } from '../../src/graph/write/publishers.ts';
import { removeReading, saveReading } from '../../src/graph/write/reading.ts';
import { settleStory } from '../../src/graph/write/stories.ts';
import { type Flip, settleVersions } from '../../src/graph/write/versions.ts';
import type { Stage } from '../stage.ts';

export const STAGE: Stage = { name: 'write', needs: ['graph', 'relations'], gives: 'stored' };

export interface WriteOptions {
  /** Stage 8, handed in because stages know nothing of each other. */
  readonly relate: (touched: Touched) => Relations;
  readonly predicates: PredicateTable;
  /** Instant of the reading, ISO UTC. */
  readonly at: string;
  /** True where the stored reading may have been made from the stored text: one from the same bytes takes its place. */
  readonly anew?: boolean | undefined;
}

/** What a write left in the graph; `unchanged` when this pipeline had read the same article already. */
export interface WriteOutcome {
  readonly unchanged: boolean;
}

/**
 * Writes one article inside the transaction it is given: its reading, then what follows for versions, stories,
 * claims and entities. All or nothing is the transaction's promise; the outcome depends on the stored set alone.
 */
export async function writeArticle(
  tx: StatementRunner,
  graph: ArticleGraph,
  options: WriteOptions,
): Promise<WriteOutcome> {
  const { article } = graph;
  const before = await findArticleState(tx, article.id);
  if (before && !isPreferred(graph, before, options)) return { unchanged: true };
  const removed = before ? await takeAway(tx, before) : NOTHING_REMOVED;
  await addToSource(tx, graph.source);
  await saveReading(tx, graph, {
    readAt: options.at,
    sourceName: graph.source.name,
    retractedAt: before?.retractedAt ?? null,
    predicates: options.predicates,
  });
  const joined = await settleStory(tx, article);
  const flips = await settleVersions(tx, article);
  const touchedArticles = [article.id, ...joined, ...flips.map((flip) => flip.id)];
  await settle(tx, options.relate, {
    changes: [...removed.changes, ...(await changesOf(tx, flips))],
    claimIds: [...removed.claimIds, ...(await findClaimsOf(tx, touchedArticles))],
  });
  await dropOrphans(tx, removed);
  return { unchanged: false };
}

/** Takes an article's evidence out of the live graph, for good; returns how much, or null when there is no such article. */
export async function retractArticle(
  tx: StatementRunner,
  id: ArticleId,
  { relate, at }: Pick<WriteOptions, 'relate' | 'at'>,
): Promise<{ readonly evidence: number; readonly alreadyRetracted: boolean } | null> {
  const before = await findArticleState(tx, id);
  if (!before) return null;
  if (before.retractedAt !== null) return { evidence: 0, alreadyRetracted: true };
  await tx.run('retract-article', { id, at });
  const [retracted] = await tx.run<Row & { count: number }>('retract-evidence', { id, at });
  const flips = await settleVersions(tx, { id, canonicalUrl: before.canonicalUrl });
  const claimIds = await findClaimsOf(tx, [id]);
  await settle(tx, relate, { changes: await changesOf(tx, flips), claimIds });
  return { evidence: retracted?.count ?? 0, alreadyRetracted: false };
}

interface ArticleState extends Row {
  readonly id: ArticleId;
  readonly pipelineId: string;
  readonly status: string;
  readonly retractedAt: string | null;
  readonly canonicalUrl: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly rawHash: string;
  readonly sourceId: SourceId;
  readonly sourceName: string;
  readonly storyId: StoryId;
}

async function findArticleState(tx: StatementRunner, id: ArticleId): Promise<ArticleState | undefined> {
  const [row] = await tx.run<ArticleState>('find-article-state', { id });
  return row;
}

/**
 * Tells whether a reading takes the place of the stored one of the same article. Another pipeline's always does;
 * of two raw inputs with one text the later dated is kept, then the one with the smaller hash: never the order.
 */
function isPreferred(
  { article }: ArticleGraph,
  before: ArticleState,
  { anew = false }: WriteOptions,
): boolean {
  if (article.pipelineId !== before.pipelineId) return true;
  if (anew && article.rawHash === before.rawHash) return true;
  const [date, dateBefore] = [article, before].map((each) => each.updatedAt ?? each.publishedAt ?? '');
  if (date !== dateBefore) return String(date) > String(dateBefore);
  return article.rawHash < before.rawHash;
}

interface Removed {
  readonly changes: readonly Change[];
  readonly claimIds: readonly ClaimId[];
  readonly entityIds: readonly EntityId[];
}

const NOTHING_REMOVED: Removed = { changes: [], claimIds: [], entityIds: [] };

/** Removes an earlier reading; its retraction stays. Its status is cleared, so that settling brings it alive again. */
async function takeAway(tx: StatementRunner, before: ArticleState): Promise<Removed> {
  const contributions = await findContributions(tx, before.id);
  const claimIds = await findClaimsOf(tx, [before.id]);
  const live = before.status === 'READ';
  await removeReading(tx, before.id);
  await takeFromSource(tx, before.sourceId, before.sourceName);
  await tx.run('save-statuses', { rows: [{ id: before.id, status: null }] });
  return {
    changes: live ? contributions.map((contribution) => ({ sign: -1, contribution })) : [],
    claimIds,
    entityIds: contributions.map((contribution) => contribution.entityId),
  };
}

async function changesOf(tx: StatementRunner, flips: readonly Flip[]): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const { id, live } of flips) {
    const contributions = await findContributions(tx, id);
    changes.push(...contributions.map((contribution) => ({ sign: live ? 1 : -1, contribution }) as const));
  }
  return changes;
}

/** Looks up everything whose grounds changed, lets stage 8 decide, and stores the outcome. */
async function settle(
  tx: StatementRunner,
  relate: WriteOptions['relate'],
  { changes, claimIds }: { readonly changes: readonly Change[]; readonly claimIds: readonly ClaimId[] },
): Promise<void> {
  const propositions = await findPropositions(tx, [...new Set(claimIds)]);
  const ids = new Set<EntityId>(changes.map((change) => change.contribution.entityId));
  for (const { subjectId, objectId } of propositions) {
    ids.add(subjectId);
    if (objectId !== null) ids.add(objectId);
  }
  const entities = await findEntityFacts(tx, [...ids]);
  await saveRelations(tx, relate({ changes, propositions, entities }));
}

async function dropOrphans(tx: StatementRunner, { claimIds, entityIds }: Removed): Promise<void> {
  if (claimIds.length > 0) await tx.run('drop-claims', { ids: claimIds });
  if (entityIds.length > 0) await tx.run('drop-entities', { ids: entityIds });
}
