import { groupBy } from '../../domain/group-by.ts';
import type { Row } from '../store.ts';
import type { GraphReader } from './list.ts';
import type { MentionRecord } from './read-record.ts';

/** A mention of an entity that a claim is about: of both its ends where they are one. */
export interface EndMention {
  readonly isSubject: boolean;
  readonly isObject: boolean;
  readonly node: MentionRecord;
}

/** Looks up, for pieces of evidence, the mentions near them of their claims' subjects and objects, in order. */
export async function findEndMentions(
  reader: GraphReader,
  evidenceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly EndMention[]>> {
  const rows = await reader.run<Row & { asked: string }>('find-end-mentions', { ids: evidenceIds });
  return groupBy(rows as unknown as readonly (EndMention & { asked: string })[], ({ asked }) => asked);
}
