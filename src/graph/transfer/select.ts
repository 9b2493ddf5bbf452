import { compose } from '../compose.ts';
import { type ClaimFilter, chooseStart, selectClaims } from '../read/claim-filter.ts';
import { findQuotedPropositions } from '../read/quotes.ts';
import type { GraphStore, Row } from '../store.ts';
import type { RecordType } from './record-fields.ts';

/** Which records an export takes: the sorted ids of each kind. Held in memory; the whole graph needs none. */
export type Selection = Readonly<Record<RecordType, readonly string[]>>;

export interface SelectOptions {
  /** Id of the entity in the middle; null for articles of any. */
  readonly entityId: string | null;
  /** How many claims away from it, 0 to 6; 0 takes only its claims with values. */
  readonly depth: number;
  /** Only evidence of articles published on this ISO date or later; '' for all. */
  readonly since: string;
  /** Only claims that it finds, with all their evidence; null for claims of any kind. Entities in it are canonical ids. */
  readonly filter?: ClaimFilter | null;
}

type ClaimEnds = Row & { readonly id: string; readonly subjectId: string; readonly objectId: string | null };
type EvidenceEnds = Row & {
  readonly id: string;
  readonly claimId: string;
  readonly articleId: string;
  readonly speakerId: string | null;
};
type Id = Row & { readonly id: string };

/** Ids given to one statement: keeps its rows, and its parameters, small. */
const CHUNK = 1000;

/**
 * Selects a subgraph that hangs together: entities within `depth` claims, every claim among them, its
 * evidence, and the articles, sources, stories, mentions and speakers of that evidence.
 */
export async function selectSubgraph(store: GraphStore, options: SelectOptions): Promise<Selection> {
  const { entityId, since } = options;
  const candidates = await candidateClaims(store, options);
  const evidence = await inChunks<EvidenceEnds>(store, 'select-evidence', ids(candidates), { since });
  const claimed = new Set(evidence.map((each) => each.claimId));
  const claims = candidates.filter((claim) => claimed.has(claim.id));
  const entities = await withSame(
    store,
    new Set(
      [
        ...(entityId === null ? [] : [entityId]),
        ...claims.flatMap((claim) => [claim.subjectId, claim.objectId]),
        ...evidence.map((each) => each.speakerId),
      ].filter((id) => id !== null),
    ),
  );
  const articles = [...new Set(evidence.map((each) => each.articleId))];
  const origins = await inChunks<Row & { sourceId: string; storyId: string }>(
    store,
    'select-origins',
    articles,
  );
  const mentions = await inChunks<Id & { entityId: string }>(store, 'select-mentions', articles);
  return {
    Article: sorted(articles),
    Claim: sorted(ids(claims)),
    Entity: sorted(entities),
    Evidence: sorted(ids(evidence)),
    Mention: sorted(ids(mentions.filter((mention) => entities.has(mention.entityId)))),
    Source: sorted(origins.map((origin) => origin.sourceId)),
    Story: sorted(origins.map((origin) => origin.storyId)),
  };
}

/** What the filter finds, what is around the entity, both where both are given, or what articles since then say. */
async function candidateClaims(
  store: GraphStore,
  { entityId, depth, since, filter = null }: SelectOptions,
): Promise<readonly ClaimEnds[]> {
  const near = entityId === null ? null : await entitiesWithin(store, entityId, depth);
  const found = filter === null ? null : await claimsFound(store, filter);
  if (near && found) return found.filter((claim) => liesWithin(claim, near));
  if (found) return found;
  return near ? claimsAmong(store, near) : claimsSince(store, since);
}

async function claimsFound(store: GraphStore, filter: ClaimFilter): Promise<readonly ClaimEnds[]> {
  const propositions = await findQuotedPropositions(store, filter.search);
  const { start, parent } = chooseStart(filter, propositions);
  const { fragments, params } = selectClaims({ start, filter, propositions });
  const listed = await store.run<Row & { readonly key: string }>(compose('select-listed-claims', fragments), {
    ...params,
    parents: [parent],
  });
  return inChunks<ClaimEnds>(
    store,
    'select-members',
    listed.map((row) => row.key),
  );
}

function liesWithin({ subjectId, objectId }: ClaimEnds, near: ReadonlySet<string>): boolean {
  return near.has(subjectId) && (objectId === null || near.has(objectId));
}

async function entitiesWithin(
  store: GraphStore,
  entityId: string,
  depth: number,
): Promise<ReadonlySet<string>> {
  let reached = await withSame(store, new Set([entityId]));
  let frontier = [...reached];
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const objects = await inChunks<Id>(store, 'select-objects', frontier);
    const subjects = await inChunks<Id>(store, 'select-subjects', frontier);
    const wider = await withSame(store, new Set([...reached, ...ids(objects), ...ids(subjects)]));
    frontier = [...wider].filter((id) => !reached.has(id));
    reached = wider;
  }
  return reached;
}

async function withSame(store: GraphStore, entities: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const same = await inChunks<Id>(store, 'select-same', [...entities]);
  return new Set([...entities, ...ids(same)]);
}

async function claimsAmong(store: GraphStore, near: ReadonlySet<string>): Promise<readonly ClaimEnds[]> {
  const claims = await inChunks<ClaimEnds>(store, 'select-claims', [...near]);
  return claims.filter((claim) => liesWithin(claim, near));
}

async function claimsSince(store: GraphStore, since: string): Promise<readonly ClaimEnds[]> {
  const articles = await store.run<Id>('select-articles-since', { since });
  const claims = await inChunks<ClaimEnds>(store, 'select-claims-of-articles', ids(articles));
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

async function inChunks<R extends Row>(
  store: GraphStore,
  statement: string,
  all: readonly string[],
  params: { readonly since?: string } = {},
): Promise<readonly R[]> {
  const rows: R[] = [];
  for (let from = 0; from < all.length; from += CHUNK) {
    for (const row of await store.run<R>(statement, { ids: all.slice(from, from + CHUNK), ...params }))
      rows.push(row);
  }
  return rows;
}

function ids(rows: readonly Id[]): string[] {
  return rows.map((row) => row.id);
}

/** Ids are ASCII: code units, code points and bytes order them alike. */
function sorted(all: Iterable<string>): readonly string[] {
  return [...new Set(all)].sort();
}
