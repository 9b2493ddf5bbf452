import type { GraphQLResolveInfo } from 'graphql';
import type { ApiContext } from '../context.ts';
import type { EntityClaimsArgs } from '../generated/schema-types.ts';
import { argumentsOf, fieldsAt, infoAt } from '../selected.ts';
import { claimsOf } from './lists.ts';

/**
 * Begins to read the claims of an entity together with the entity: the same page is asked for by its field a moment
 * later and found under way. What fails here fails there again, and is told there.
 */
export function readClaimsAhead(context: ApiContext, entityId: string, info: GraphQLResolveInfo): void {
  for (const node of fieldsAt(info, ['claims'])) {
    if (fieldsAt(infoAt(info, node), ['nodes']).length === 0) continue;
    try {
      const args = argumentsOf<EntityClaimsArgs>(info, { node, type: 'Entity' });
      if (args)
        claimsOf(context, args, { info: infoAt(info, node), entityId })
          .nodes()
          .catch(() => {});
    } catch {
      return;
    }
  }
}
