import { type DistributionField, distributeClaims } from '../../graph/read/distribution.ts';
import type { ApiContext } from '../context.ts';
import { readFilter } from '../filter-arguments.ts';
import type { DistributionItemResolvers, QueryDistributionArgs } from '../generated/schema-types.ts';
import { checkRange, MAX_PAGE } from '../page-arguments.ts';
import type { DistributionItemParent } from '../values.ts';

const DEFAULT_VALUES = 20;

/** Speakers without a name, for people to read. */
const SPEAKERS: Readonly<Record<string, string>> = {
  SOURCE: 'The source itself',
  UNNAMED: 'Somebody without a name',
  UNSURE: 'Not told',
};

/** Resolves claims counted by what they have in common. */
export async function distribution(
  { reader }: ApiContext,
  { field, filter, first }: QueryDistributionArgs & { readonly field: DistributionField },
): Promise<readonly DistributionItemParent[]> {
  const limit = checkRange('first', first ?? DEFAULT_VALUES, { min: 1, max: MAX_PAGE });
  const shares = await distributeClaims(reader, { field, filter: readFilter(filter), limit });
  return shares.map((share) => ({ ...share, field }));
}

/** Fields of a value that claims have in common. */
export const DistributionItem: DistributionItemResolvers = {
  label: async ({ field, key }, _, { loaders, predicates }) => {
    switch (field) {
      case 'PREDICATE':
        return predicates.byName.get(key)?.label ?? key;
      case 'SOURCE':
        return (await loaders.sources.load(key))?.name ?? key;
      case 'SPEAKER':
        return SPEAKERS[key] ?? (await loaders.entities.load(key))?.name ?? key;
      default:
        return `${key.slice(0, 1)}${key.slice(1).toLowerCase()}`;
    }
  },
};
