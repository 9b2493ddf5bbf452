import type { ClaimFilter } from '../../graph/read/claim-filter.ts';
import type { GraphReader } from '../../graph/read/list.ts';
import { endOf, listNewClaims } from '../../graph/read/new-claims.ts';
import type { ClaimRecord } from '../../graph/read/read-record.ts';
import { abortable } from './abortable.ts';
import type { RevisionWatch } from './revision-watch.ts';

/**
 * Streams the claims that are new to the graph from the moment this returns, in the order in which they were
 * committed, each once, whichever process writes them. Nothing waits in memory for a slow reader: the stream knows
 * only how far it is and reads on when it is asked.
 */
export async function streamNewClaims(
  { reader, watch }: { readonly reader: GraphReader; readonly watch: RevisionWatch },
  filter: ClaimFilter,
): Promise<AsyncGenerator<ClaimRecord, void, undefined>> {
  let revision = await watch.now();
  return abortable(async function* (signal) {
    while (!signal.aborted) {
      const upTo = await watch.beyond(revision, signal);
      if (upTo === undefined) return;
      if (upTo > revision)
        for await (const { claim } of listNewClaims(reader, { after: endOf(revision), upTo, filter })) {
          yield claim;
          if (signal.aborted) return;
        }
      revision = upTo;
    }
  });
}
