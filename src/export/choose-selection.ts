import type { ClaimFilter } from '../graph/read/claim-filter.ts';
import { getEntityId } from '../graph/read/named.ts';
import type { GraphStore, Param } from '../graph/store.ts';
import { type Selection, selectSubgraph } from '../graph/transfer/select.ts';

/** Which part of a graph is wanted, in the words of the one who asks. */
export interface ExportChoice {
  /** Id or name of the entity in the middle. */
  readonly entity?: string | undefined;
  /** How many claims away from it. */
  readonly depth: number;
  /** Only evidence of articles published then or later. */
  readonly since?: string | undefined;
  /** Only claims that it finds; its entities may be named too. */
  readonly filter?: ClaimFilter | undefined;
}

/** The part that was chosen, and how, for the manifest. */
export interface ChosenPart {
  readonly selection: Selection | undefined;
  readonly query: Param;
}

/** Chooses what an export takes: everything when nothing was asked. Throws `NotFoundError` for a name nobody bears. */
export async function chooseSelection(store: GraphStore, choice: ExportChoice): Promise<ChosenPart> {
  const { entity, depth, since, filter } = choice;
  if (entity === undefined && since === undefined && filter === undefined)
    return { selection: undefined, query: null };
  const entityId = entity === undefined ? null : await getEntityId(store, entity);
  const resolved = filter && (await withIds(store, filter));
  const selection = await selectSubgraph(store, {
    entityId,
    depth,
    since: since ?? '',
    filter: resolved ?? null,
  });
  return {
    selection,
    query: {
      ...(entityId === null ? {} : { entity: entityId, depth }),
      ...(since === undefined ? {} : { since }),
      ...(resolved === undefined ? {} : { filter: resolved as Readonly<Record<string, Param>> }),
    },
  };
}

const ENTITY_KEYS = ['entity', 'subject', 'object', 'speaker'] as const;

async function withIds(store: GraphStore, filter: ClaimFilter): Promise<ClaimFilter> {
  const found = await Promise.all(
    ENTITY_KEYS.flatMap((key) => {
      const named = filter[key];
      return typeof named === 'string' ? [getEntityId(store, named).then((id) => [key, id] as const)] : [];
    }),
  );
  return { ...filter, ...Object.fromEntries(found) };
}
