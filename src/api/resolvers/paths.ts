import { invariant } from '../../errors.ts';
import { type FoundPaths, findPaths, MAX_PATH_LENGTH, MAX_PATHS } from '../../graph/read/paths.ts';
import type { EntityRecord } from '../../graph/read/read-record.ts';
import type { ApiContext } from '../context.ts';
import { readFilter } from '../filter-arguments.ts';
import type {
  PathResolvers,
  PathSetResolvers,
  PathStepResolvers,
  QueryPathsArgs,
} from '../generated/schema-types.ts';
import { checkRange } from '../page-arguments.ts';
import { liveEvidence } from './live-evidence.ts';

/** Resolves the ways from one entity to another; null when one of them does not exist. */
export async function pathSet({ reader }: ApiContext, args: QueryPathsArgs): Promise<FoundPaths | null> {
  const maxLength = checkRange('maxLength', args.maxLength ?? 4, { min: 1, max: MAX_PATH_LENGTH });
  const limit = checkRange('limit', args.limit ?? 10, { min: 1, max: MAX_PATHS });
  const filter = readFilter(args.filter);
  return findPaths(reader, { from: args.from, to: args.to, maxLength, limit, filter });
}

/** Fields of the ways that were found. */
export const PathSet: PathSetResolvers = { paths: (found) => found.paths };

/** Fields of a way, read from its steps. */
export const Path: PathResolvers = {
  length: (way) => way.length,
  steps: (way) => way,
};

/** Fields of a step: ids until they are asked for. */
export const PathStep: PathStepResolvers = {
  from: ({ from }, _, context) => loadEnd(context, from),
  to: ({ to }, _, context) => loadEnd(context, to),
  claim: async ({ id }, _, { loaders }) => {
    const claim = await loaders.claims.load(id);
    invariant(claim, `claim ${id} exists, because a step goes along it`);
    return claim;
  },
  evidence: async ({ proposition }, _, context) =>
    (await liveEvidence(context, proposition, { polarity: 'AFFIRMED', size: 1 }))[0] ?? null,
};

async function loadEnd({ loaders }: ApiContext, id: string): Promise<EntityRecord> {
  const entity = await loaders.entities.load(id);
  invariant(entity, `entity ${id} exists, because a step ends at it`);
  return entity;
}
