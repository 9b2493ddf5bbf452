import type { Modality, Polarity, SpeakerKind } from '../../domain/evidence.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { ArticleId, ClaimId, EntityId, PropositionKey } from '../../domain/id.ts';
import type { Support } from '../../domain/set/proposition.ts';
import { rankForms, shownName } from '../../domain/set/shown-name.ts';
import type {
  Contribution,
  EntityFacts,
  RelatedProposition,
  Relations,
  TouchedProposition,
} from '../../domain/set/touched.ts';
import { textKey } from '../../domain/text-key.ts';
import { foldName } from '../fold-name.ts';
import { SEARCH_PROPS } from '../search-props.ts';
import type { Row, StatementRunner } from '../store.ts';
import type { StoredClaimEdge, StoredEntity } from '../stored.ts';

/** Looks up what one article adds to each entity it mentions. */
export async function findContributions(
  tx: StatementRunner,
  articleId: ArticleId,
): Promise<readonly Contribution[]> {
  type ContributionRow = Row & { entityId: EntityId; form: string; exact: string; count: number };
  const rows = await tx.run<ContributionRow>('touch-contributions', { articleId });
  const byEntity = new Map<EntityId, { forms: Map<string, number>; mentionCount: number }>();
  for (const { entityId, form, exact, count } of rows) {
    const sum = byEntity.get(entityId) ?? { forms: new Map(), mentionCount: 0 };
    byEntity.set(entityId, sum);
    sum.mentionCount += count;
    if (form === 'NAME') sum.forms.set(exact, (sum.forms.get(exact) ?? 0) + count);
  }
  return [...byEntity].map(([entityId, sum]) => ({ entityId, ...sum }));
}

/** Looks up the claims that some articles have evidence for, live or not. */
export async function findClaimsOf(
  tx: StatementRunner,
  articleIds: readonly ArticleId[],
): Promise<readonly ClaimId[]> {
  if (articleIds.length === 0) return [];
  const rows = await tx.run<Row & { claimId: ClaimId }>('touch-claims-of-articles', { articleIds });
  return rows.map((row) => row.claimId);
}

/** Looks up the whole propositions that some claims are members of, with all live evidence. */
export async function findPropositions(
  tx: StatementRunner,
  claimIds: readonly ClaimId[],
): Promise<readonly TouchedProposition[]> {
  if (claimIds.length === 0) return [];
  const members = await tx.run<MemberRow>('touch-propositions', { claimIds });
  const supports = await tx.run<SupportRow>('touch-supports', {
    claimIds: members.map((member) => member.id),
  });
  const byKey = groupBy(members, (member) => member.propositionKey);
  const byClaim = groupBy(supports, (support) => support.claimId);
  return [...byKey.values()].map((group) => proposition(group, byClaim));
}

/** Looks up the derived facts of entities. */
export async function findEntityFacts(
  tx: StatementRunner,
  ids: readonly EntityId[],
): Promise<readonly EntityFacts[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run<EntityRow>('touch-entities', { ids });
  return rows.map(({ aliases, aliasCounts, canonicalId: _, ...row }) => ({
    ...row,
    forms: new Map((aliases ?? []).map((form, index) => [form, aliasCounts?.[index] ?? 0])),
  }));
}

/** Stores the outcome of stage 8: entities' and claims' derived facts, and the edges between entities. */
export async function saveRelations(
  tx: StatementRunner,
  { entities, propositions }: Relations,
): Promise<void> {
  await tx.run('save-entity-facts', {
    rows: entities.map((facts) => {
      const props = entityFactProps(facts);
      return { id: facts.id, props: { ...props, ...SEARCH_PROPS.Entity(props) } };
    }),
  });
  await tx.run('save-claim-facts', { rows: propositions.flatMap(claimFactRows) });
  const [kept, dropped] = [
    propositions.filter(hasEdge),
    propositions.filter((each) => each.objectId !== null && !hasEdge(each)),
  ];
  await tx.run('drop-claim-edges', { rows: dropped.map(({ key, subjectId }) => ({ id: key, subjectId })) });
  await tx.run('save-claim-edges', {
    rows: kept.map((each) => ({
      id: each.key,
      subjectId: each.subjectId,
      objectId: each.objectId,
      props: { ...edgeProps(each) },
    })),
  });
}

type EntityFactProps = Omit<StoredEntity, 'id' | 'kind' | 'nameKey' | 'canonicalId'>;

/** Returns the derived properties of an entity, from its facts. */
export function entityFactProps({
  forms,
  nameKey,
  mentionCount,
  articleCount,
  claimCount,
}: Omit<EntityFacts, 'id'>): EntityFactProps {
  const ranked = rankForms(forms);
  const name = shownName(forms, nameKey);
  const aliases = ranked.map(([form]) => form);
  return {
    name,
    nameSort: foldName(name),
    aliases,
    aliasCounts: ranked.map(([, count]) => count),
    mentionCount,
    articleCount,
    claimCount,
  };
}

type EntityRow = Row &
  Omit<EntityFacts, 'forms'> & {
    canonicalId: string;
    aliases: readonly string[] | null;
    aliasCounts: readonly number[] | null;
  };

type MemberRow = Row & {
  id: ClaimId;
  propositionKey: PropositionKey;
  predicate: string;
  subjectId: EntityId;
  objectId: EntityId | null;
  listed: boolean;
};

type SupportRow = Row &
  Omit<Support, 'speaker' | 'polarity' | 'modality'> & {
    claimId: ClaimId;
    polarity: Polarity;
    modality: Modality;
    speakerKind: SpeakerKind;
    speakerId: string | null;
    speakerText: string | null;
  };

function proposition(
  members: readonly MemberRow[],
  supports: ReadonlyMap<ClaimId, readonly SupportRow[]>,
): TouchedProposition {
  const [first] = members;
  if (!first) throw new RangeError('a group of members is never empty');
  return {
    key: first.propositionKey,
    predicate: first.predicate,
    subjectId: first.subjectId,
    objectId: first.objectId,
    members: members.map(({ id, listed }) => ({ id, wasListed: listed })),
    supports: members
      .flatMap(({ id }) => supports.get(id) ?? [])
      .map((row) => ({ ...row, speaker: speakerOf(row) })),
  };
}

/** Names the speaker so that two pieces of evidence can be told apart; null where the article leaves it unsure. */
function speakerOf({ speakerKind, speakerId, speakerText, sourceId }: SupportRow): string | null {
  switch (speakerKind) {
    case 'SOURCE':
      return `SOURCE:${sourceId}`;
    case 'ENTITY':
      return `ENTITY:${speakerId}`;
    case 'UNNAMED':
      return `UNNAMED:${textKey(speakerText ?? '')}`;
    case 'UNSURE':
      return null;
  }
}

function claimFactRows({ memberIds, listedId, summary }: RelatedProposition) {
  return memberIds.map((id) => ({ id, props: { ...summary, listed: id === listedId } }));
}

function hasEdge({ objectId, summary }: RelatedProposition): boolean {
  return objectId !== null && summary.affirmed > 0;
}

function edgeProps({ predicate, summary }: RelatedProposition): Omit<StoredClaimEdge, 'id'> {
  const { affirmed, negated, hedged, independentSourceCount, disputed } = summary;
  return { predicate, affirmed, negated, hedged, sources: independentSourceCount, disputed };
}
