import type { Polarity } from '../../domain/evidence.ts';
import { listEvidence } from '../../graph/read/evidence.ts';
import type { Page } from '../../graph/read/page.ts';
import type { EvidenceRecord } from '../../graph/read/read-record.ts';
import type { ApiContext } from '../context.ts';

/** Loads a proposition's surest live evidence of one polarity, surest first; batched over propositions. */
export async function liveEvidence(
  { loaders }: ApiContext,
  proposition: string,
  { polarity, size }: { readonly polarity: Polarity; readonly size: number },
): Promise<readonly EvidenceRecord[]> {
  const page = { size, after: null, before: null, backward: false };
  const options = { of: 'proposition', polarity, onlyLive: true, page } as const;
  const found = await loaders
    .list<Page<EvidenceRecord>>('evidence', options, (reader, parents) =>
      listEvidence(reader, parents, options),
    )
    .load(proposition);
  return (found?.items ?? []).map((item) => item.node);
}
