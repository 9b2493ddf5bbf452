import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, it } from 'vitest';
import { generateClientTypes, generateTypes } from '../../scripts/generate-types.ts';
import { ARTICLE_STATUSES, DATE_BASES, PRECISIONS } from '../../src/domain/article.ts';
import { ENTITY_KINDS } from '../../src/domain/entity.ts';
import { MODALITIES, POLARITIES, SPEAKER_KINDS, TIME_BASES } from '../../src/domain/evidence.ts';
import { MENTION_FORMS } from '../../src/domain/mention.ts';
import { INPUT_STATUSES } from '../../src/domain/outcome.ts';
import { RELIABILITIES } from '../../src/domain/source.ts';
import { INTERVALS } from '../../src/domain/time-buckets.ts';
import { VALUE_KINDS } from '../../src/domain/value.ts';
import { ARTICLE_ORDER_FIELDS } from '../../src/graph/read/articles.ts';
import { CLAIM_ORDER_FIELDS } from '../../src/graph/read/claim-order.ts';
import { DISTRIBUTION_FIELDS } from '../../src/graph/read/distribution.ts';
import { ENTITY_ORDER_FIELDS } from '../../src/graph/read/entities.ts';
import { CLAIM_TIMES } from '../../src/graph/read/over-time.ts';
import { SEARCH_KINDS } from '../../src/graph/read/search.ts';
import { packagePath } from '../../src/package-root.ts';

const schema = buildSchema(readFileSync(packagePath('schema/schema.graphql'), 'utf8'));
const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Names every part of a type with its description. */
function partsOf(type: GraphQLNamedType): readonly (readonly [string, string | null | undefined])[] {
  const own = [[type.name, type.description]] as const;
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const),
    ];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
  const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).flatMap(
    (field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...('args' in field
        ? field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const)
        : []),
    ],
  );
  return [...own, ...fields];
}

it('says of every type, field, argument and enum value what it is, in a sentence', () => {
  const silent = ours
    .flatMap(partsOf)
    .filter(([, description]) => !/^[A-Z`].*[.…]$/su.test(description ?? ''));
  expect(silent).toEqual([]);
});

it('has the types of the resolvers generated from it: run `npx tsx scripts/generate-types.ts`', async () => {
  const committed = readFileSync(packagePath('src/api/generated/schema-types.ts'), 'utf8');
  expect(committed === (await generateTypes())).toBe(true);
});

it('has the types for clients generated from it as well', async () => {
  const committed = readFileSync(packagePath('schema/client-types.d.ts'), 'utf8');
  expect(committed === (await generateClientTypes())).toBe(true);
});

it.each([
  ['EntityKind', ENTITY_KINDS],
  ['Polarity', POLARITIES],
  ['Modality', MODALITIES],
  ['SpeakerKind', SPEAKER_KINDS],
  ['TimeBasis', TIME_BASES],
  ['Precision', PRECISIONS],
  ['DateBasis', DATE_BASES],
  ['ArticleStatus', ARTICLE_STATUSES],
  ['MentionForm', MENTION_FORMS],
  ['InputStatus', INPUT_STATUSES],
  ['Reliability', RELIABILITIES],
  ['ValueKind', VALUE_KINDS],
  ['SearchKind', SEARCH_KINDS],
  ['Interval', INTERVALS],
  ['ClaimTime', CLAIM_TIMES],
  ['DistributionField', DISTRIBUTION_FIELDS],
  ['ClaimOrderField', CLAIM_ORDER_FIELDS],
  ['EntityOrderField', ENTITY_ORDER_FIELDS],
  ['ArticleOrderField', ARTICLE_ORDER_FIELDS],
])('gives %s the values the domain has', (name, values) => {
  const type = schema.getType(name);
  expect(
    isEnumType(type) &&
      type
        .getValues()
        .map((value) => value.name)
        .sort(),
  ).toEqual([...values].sort());
});
