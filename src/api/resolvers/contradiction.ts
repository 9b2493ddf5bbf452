import { POLARITIES, type Polarity } from '../../domain/evidence.ts';
import { groupBy } from '../../domain/group-by.ts';
import { textKey } from '../../domain/text-key.ts';
import { invariant } from '../../errors.ts';
import type { ClaimRecord, EvidenceRecord } from '../../graph/read/read-record.ts';
import type { Connection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { readFilter } from '../filter-arguments.ts';
import type {
  ContradictionResolvers,
  ContradictionSideResolvers,
  QueryContradictionsArgs,
} from '../generated/schema-types.ts';
import { MAX_PAGE } from '../page-arguments.ts';
import type { ContradictionSideParent } from '../values.ts';
import { connect } from './connect.ts';
import { CLAIMS } from './lists.ts';
import { liveEvidence } from './live-evidence.ts';

const ORDER = { field: 'RECORDED', descending: true } as const;

/** Resolves the disputed claims, those last recorded first: of an entity, or of all. */
export function contradictions(context: ApiContext, args: QueryContradictionsArgs): Connection<ClaimRecord> {
  const filter = { ...readFilter(args.filter), disputed: true };
  const of = args.entity ? ('entity' as const) : ('root' as const);
  return connect(context, CLAIMS, {
    parent: args.entity ?? '',
    options: { of, filter, order: ORDER },
    order: ORDER,
    args,
  });
}

/** Fields of a contradiction, read from its claim. */
export const Contradiction: ContradictionResolvers = {
  claim: (claim) => claim,
  affirming: (claim, _, context) => sidesOf(context, claim, 'AFFIRMED'),
  denying: (claim, _, context) => sidesOf(context, claim, 'NEGATED'),
};

/** Fields of a side; its speaker is read from its surest evidence. */
export const ContradictionSide: ContradictionSideResolvers = {
  speaker: ({ evidence }) => {
    const [surest] = evidence;
    invariant(surest, 'a side has evidence');
    return surest;
  },
  source: async ({ sourceId }, _, { loaders }) => {
    const source = await loaders.sources.load(sourceId);
    invariant(source, `source ${sourceId} exists, because a contradiction stands in it`);
    return source;
  },
};

/** Groups who takes one side by speaker and source; the evidence comes surest first, and so do the groups. */
async function sidesOf(
  context: ApiContext,
  { propositionKey }: ClaimRecord,
  polarity: Polarity,
): Promise<readonly ContradictionSideParent[]> {
  // Both sides wait for both, so that what they load next is loaded together.
  const [affirming, denying] = await Promise.all(
    POLARITIES.map((each) => liveEvidence(context, propositionKey, { polarity: each, size: MAX_PAGE })),
  );
  const evidence = (polarity === 'AFFIRMED' ? affirming : denying) ?? [];
  // To hedge, demand, suppose or ask is to take no side.
  const stated = evidence.filter(({ modality }) => modality === 'ASSERTED' || modality === 'REPORTED');
  const keyed = await Promise.all(stated.map((each) => keyOf(context, each)));
  const groups = groupBy(keyed, ({ speaker, sourceId }) => `${sourceId} ${speaker}`);
  return [...groups.values()].map((group) => ({
    sourceId: group[0]?.sourceId ?? '',
    evidence: group.map((each) => each.evidence),
  }));
}

async function keyOf({ loaders }: ApiContext, evidence: EvidenceRecord) {
  const { articleId, speakerKind, speakerId, speakerText } = evidence;
  const [article, entity] = await Promise.all([
    loaders.articles.load(articleId),
    speakerId ? loaders.entities.load(speakerId) : null,
  ]);
  invariant(article, `article ${articleId} exists, because evidence ${evidence.id} stands in it`);
  const name = entity?.id ?? (speakerKind === 'UNNAMED' ? textKey(speakerText ?? '') : '');
  return { evidence, sourceId: article.sourceId, speaker: `${speakerKind} ${name}` };
}
