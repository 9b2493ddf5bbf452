import { listBestClaims } from '../graph/read/best-claims.ts';
import { countTotals } from '../graph/read/totals.ts';
import type { GraphStore } from '../graph/store.ts';
import type { IngestReport } from './run-ingest.ts';
import { summaryText } from './summary.ts';

/** Claims shown after a run: as many as a person reads. */
const BEST_CLAIMS = 3;

/**
 * Writes the summary of a run, with what the graph holds after it; `address` as it was given with `--store`, `served`
 * where the same command goes on to serve it.
 */
export async function describeRun(
  store: GraphStore,
  report: IngestReport,
  { address, served = false }: { readonly address: string | undefined; readonly served?: boolean },
): Promise<string> {
  return `\n${summaryText({
    report,
    totals: await countTotals(store),
    best: await listBestClaims(store, BEST_CLAIMS),
    address: (await store.info()).address,
    storeOption: address === undefined ? '' : ` --store ${address}`,
    served,
  })}`;
}
