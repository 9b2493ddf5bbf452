import type { ArticleGraph } from '../src/domain/article-graph.ts';
import { speakerKey } from '../src/domain/evidence.ts';
import { groupBy } from '../src/domain/group-by.ts';
import {
  type PropositionSummary,
  type Support,
  summariseProposition,
} from '../src/domain/set/proposition.ts';
import { addCounts, shownName } from '../src/domain/set/shown-name.ts';
import { groupStories } from '../src/domain/set/stories.ts';
import { versionStatuses } from '../src/domain/set/versions.ts';
import { nameKey } from '../src/domain/text-key.ts';

export interface ReferenceGraph {
  readonly statuses: ReadonlyMap<string, string>;
  readonly stories: ReadonlyMap<string, string>;
  readonly summaries: ReadonlyMap<string, PropositionSummary>;
  readonly names: ReadonlyMap<string, string>;
  readonly claimCounts: ReadonlyMap<string, number>;
}

/**
 * Derives everything from the whole set at once, the plain way: what the graph must hold after any sequence of
 * writes that leaves this set. The writing side works by changes; this is what it is held against.
 */
export function referenceGraph(
  graphs: readonly ArticleGraph[],
  retracted: ReadonlySet<string> = new Set(),
): ReferenceGraph {
  const articles = graphs.map((graph) => graph.article);
  const stories = groupStories(articles);
  const statuses = new Map(
    [...groupBy(articles, (article) => article.canonicalUrl ?? article.id).values()].flatMap((versions) => [
      ...versionStatuses(versions.map((version) => ({ ...version, retracted: retracted.has(version.id) }))),
    ]),
  );
  const live = graphs.filter((graph) => statuses.get(graph.article.id) === 'READ');
  const supports = live.flatMap((graph) =>
    graph.evidence.map((evidence) => ({
      claimId: evidence.claimId,
      support: supportOf(graph, evidence, stories),
    })),
  );
  const summaries = new Map(
    [...groupBy(supports, (each) => each.claimId)].map(([id, group]) => [
      id as string,
      summariseProposition(group.map((each) => each.support)),
    ]),
  );
  return {
    statuses,
    stories,
    summaries,
    names: shownNames(graphs, live),
    claimCounts: claimCounts(graphs, summaries),
  };
}

function supportOf(
  { article, source }: ArticleGraph,
  evidence: ArticleGraph['evidence'][number],
  stories: ReadonlyMap<string, string>,
): Support {
  const { speaker, eventTime } = evidence;
  return {
    ...evidence,
    speaker:
      speaker.kind === 'SOURCE'
        ? `SOURCE:${source.id}`
        : speaker.kind === 'UNSURE'
          ? null
          : speakerKey(speaker),
    eventStart: eventTime?.start ?? null,
    eventEnd: eventTime?.end ?? null,
    publishedAt: article.publishedAt,
    sourceId: source.id,
    storyId: stories.get(article.id) ?? '',
  };
}

function shownNames(
  graphs: readonly ArticleGraph[],
  live: readonly ArticleGraph[],
): ReadonlyMap<string, string> {
  const entities = new Map(
    graphs.flatMap((graph) => graph.entities.map((entity) => [entity.id, nameKey(entity.keyName)] as const)),
  );
  const mentions = live.flatMap((graph) => graph.mentions.filter((mention) => mention.form === 'NAME'));
  return new Map(
    [...entities].map(([id, key]) => {
      const forms = mentions
        .filter((mention) => mention.entityId === id)
        .reduce(
          (counts, mention) => addCounts(counts, new Map([[mention.exact, 1]])),
          new Map() as ReadonlyMap<string, number>,
        );
      return [id, shownName(forms, key)];
    }),
  );
}

function claimCounts(
  graphs: readonly ArticleGraph[],
  summaries: ReadonlyMap<string, PropositionSummary>,
): ReadonlyMap<string, number> {
  const claims = new Map(graphs.flatMap((graph) => graph.claims.map((claim) => [claim.id, claim] as const)));
  const counts = new Map<string, number>();
  for (const { id, subjectId, object } of claims.values()) {
    if (!summaries.has(id)) continue;
    const ends = object.kind === 'ENTITY' ? [subjectId, object.entityId] : [subjectId];
    for (const end of new Set(ends)) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}
