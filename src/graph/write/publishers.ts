import type { SourceId } from '../../domain/id.ts';
import { addCounts, rankForms } from '../../domain/set/shown-name.ts';
import type { Source } from '../../domain/source.ts';
import type { Row, StatementRunner } from '../store.ts';
import type { StoredSource } from '../stored.ts';

type SourceRow = Row & Pick<StoredSource, 'names' | 'nameCounts' | 'reliability' | 'domain'>;

/** Adds one article's name for its source; the shown name is the most frequent one, ties by code unit. */
export async function addToSource(tx: StatementRunner, source: Source): Promise<void> {
  await changeSource(tx, source, source.name, 1);
}

/** Takes away what an earlier reading of an article gave its source, and the source with its last article. */
export async function takeFromSource(tx: StatementRunner, id: SourceId, name: string): Promise<void> {
  await changeSource(tx, { id }, name, -1);
  await tx.run('drop-sources', { ids: [id] });
}

type KnownSource = Pick<Source, 'id'> & Partial<Source>;

async function changeSource(
  tx: StatementRunner,
  source: KnownSource,
  name: string,
  sign: 1 | -1,
): Promise<void> {
  const [before] = await tx.run<SourceRow>('touch-source', { id: source.id });
  const counts = new Map((before?.names ?? []).map((each, index) => [each, before?.nameCounts[index] ?? 0]));
  const ranked = rankForms(addCounts(counts, new Map([[name, sign]])));
  const props = {
    domain: before?.domain ?? source.domain ?? null,
    reliability: before?.reliability ?? source.reliability ?? 'F',
    name: ranked[0]?.[0] ?? name,
    names: ranked.map(([each]) => each),
    nameCounts: ranked.map(([, count]) => count),
  };
  await tx.run('save-source', { id: source.id, props });
}
