import type { ClaimOrder } from './claim-order.ts';
import { type ClaimListOptions, listClaims } from './claims.ts';
import { findEntities, listEntities } from './entities.ts';
import { listEvidence } from './evidence.ts';
import type { GraphReader } from './list.ts';
import { searchNames } from './names.ts';
import type { PageRequest } from './page.ts';
import { findSubgraph } from './subgraph.ts';

const PAGE: PageRequest = { size: 20, after: null, before: null, backward: false };
const FEW: PageRequest = { ...PAGE, size: 3 };
const MOST_CLAIMS = { filter: {}, order: { field: 'CLAIMS', descending: true } } as const;
const NEWEST: ClaimOrder = { field: 'PUBLISHED', descending: true };
const BY_TIME: ClaimOrder = { field: 'EVENT_TIME', descending: false };

/**
 * Asks what most clients ask first, of the entity with most claims: its page with evidence, its time line, what is around
 * it, a search for its name. A database that has just started plans each statement when it comes for the first time,
 * which takes longer than answering it ever will again. One statement after another, so that nobody has to wait for it.
 */
export async function warmUp(reader: GraphReader): Promise<void> {
  const [hub] = (await listEntities(reader, [''], { ...MOST_CLAIMS, page: FEW })).get('')?.items ?? [];
  if (!hub) return;
  const { id, name } = hub.node;
  await findEntities(reader, [id]);
  for (const withEnds of [true, false]) {
    const options: ClaimListOptions = { of: 'entity', filter: {}, order: NEWEST, withEnds };
    const page = await listClaims(reader, [id], { ...options, page: PAGE });
    const keys = page.get(id)?.items.map(({ node }) => node.propositionKey) ?? [];
    const evidence = { of: 'proposition', polarity: null, onlyLive: true, withOrigin: withEnds } as const;
    await listEvidence(reader, keys, { ...evidence, page: FEW });
  }
  const timed: ClaimListOptions = { of: { entities: [id] }, filter: { dated: true }, order: BY_TIME };
  await listClaims(reader, [''], { ...timed, page: PAGE });
  await findSubgraph(reader, { entityId: id, depth: 1, limit: 100, filter: {} });
  await searchNames(reader, name, { limit: 200, along: 20 });
}
