import { stretchPrecision } from '../../domain/stretch-precision.ts';
import { invariant } from '../../errors.ts';
import type { EntityRecord } from '../../graph/read/read-record.ts';
import type { ApiContext } from '../context.ts';
import type { ClaimObjectResolvers, ClaimResolvers, ValueResolvers } from '../generated/schema-types.ts';
import { claimText, valueText } from './claim-text.ts';
import { evidenceOf } from './lists.ts';

/** Fields of a claim that are not stored as they stand. */
export const Claim: ClaimResolvers = {
  url: ({ id }, _, { about }) => `${about.baseUrl}/q/claim?id=${id}`,
  text: async (claim, _, context) => {
    const [subject, object] = await Promise.all([
      loadEntity(context, claim.subjectId),
      claim.objectId ? loadEntity(context, claim.objectId) : null,
    ]);
    const { predicates } = context;
    return claimText(claim, { subject: subject.name, object: object?.name ?? valueText(claim), predicates });
  },
  subject: ({ subjectId }, _, context) => loadEntity(context, subjectId),
  object: (claim, _, context) => (claim.objectId ? loadEntity(context, claim.objectId) : { claim }),
  evidence: ({ propositionKey }, { polarity, onlyLive, ...args }, context, info) =>
    evidenceOf(context, args, {
      of: 'proposition',
      parent: propositionKey,
      polarity: polarity ?? null,
      onlyLive,
      info,
    }),
  affirmedCount: ({ affirmed }) => affirmed,
  negatedCount: ({ negated }) => negated,
  hedgedCount: ({ hedged }) => hedged,
  eventTime: ({ eventStart: start, eventEnd: end }) =>
    start === '' ? null : { start, end, precision: stretchPrecision(start, end) },
  lastPublished: ({ publishedSort }) => publishedSort || null,
};

/** An object is a value where the claim stands for it, see `ValueParent`. */
export const ClaimObject: ClaimObjectResolvers = {
  __resolveType: (object) => ('claim' in object ? 'Value' : 'Entity'),
};

/** Fields of a value, read from its claim. */
export const Value: ValueResolvers = {
  kind: ({ claim }) => {
    invariant(claim.valueKind, `claim ${claim.id} has an object`);
    return claim.valueKind as never;
  },
  text: ({ claim }) => valueText(claim),
  number: ({ claim }) => claim.valueNumber ?? null,
  unit: ({ claim }) => claim.valueUnit ?? null,
  date: ({ claim }) => claim.valueDate ?? null,
  precision: ({ claim }) => (claim.valuePrecision ?? null) as never,
};

async function loadEntity({ loaders }: ApiContext, id: string): Promise<EntityRecord> {
  const entity = await loaders.entities.load(id);
  invariant(entity, `entity ${id} exists, because a claim is about it`);
  return entity;
}
