import { invariant } from '../../errors.ts';
import type { GraphStore, Param, Row } from '../store.ts';
import type { GraphRecord } from './record.ts';
import { HISTORY_FIELDS, isListKind, RECORD_FIELDS, type RecordType } from './record-fields.ts';

/** Ids read at once: Grafeo scans the label for each page, so pages of ids are large and cheap to hold. */
const ID_PAGE = 20_000;

/** Records read at once; articles carry whole texts, up to 10 MB each. */
const RECORD_PAGE = { Article: 20, other: 500 } as const;

/** Inputs and runs read at once; they are small. */
const HISTORY_PAGE = 5000;

/** Lists the ids of one kind of record in order of id, all of them, in constant memory. */
export async function* listIds(store: GraphStore, type: RecordType): AsyncGenerator<readonly string[]> {
  for (let after = ''; ; ) {
    const rows = await store.run<{ id: string }>(`list-${type.toLowerCase()}-ids`, { after, limit: ID_PAGE });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => row.id);
    if (rows.length < ID_PAGE) return;
    after = last.id;
  }
}

/**
 * Reads records of one kind in order of id: all of them, or those whose ids (sorted) are given. What is
 * written meanwhile may be seen or not; each record is whole.
 */
export async function* dumpRecords(
  store: GraphStore,
  type: RecordType,
  ids?: readonly string[],
): AsyncGenerator<GraphRecord> {
  const pages = ids ? [ids] : listIds(store, type);
  const size = type === 'Article' ? RECORD_PAGE.Article : RECORD_PAGE.other;
  for await (const page of pages) {
    for (let from = 0; from < page.length; from += size) {
      yield* await readRecords(store, type, page.slice(from, from + size));
    }
  }
}

async function readRecords(
  store: GraphStore,
  type: RecordType,
  ids: readonly string[],
): Promise<readonly GraphRecord[]> {
  const rows = await store.run(`dump-${type.toLowerCase()}`, { ids });
  const byId = new Map(rows.map((row) => [row['id'] as string, row]));
  invariant(byId.size === rows.length, `each ${type} has one row, ${rows.length} came for ${byId.size} ids`);
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toRecord(type, id, row)] : [];
  });
}

function toRecord(type: RecordType, id: string, row: Row): GraphRecord {
  const node = { ...(row['node'] as Row), ...ends(type, row) };
  const fields = Object.entries(RECORD_FIELDS[type]).map(
    ([name, kind]) => [name, node[name] ?? (isListKind(kind) ? [] : null)] as const,
  );
  const history = (HISTORY_FIELDS[type] ?? []).map((name) => [name, node[name] ?? null] as const);
  return { type, id, fields: Object.fromEntries(fields), history: Object.fromEntries(history) };
}

/** The ends of relationships, under the names they have in an export. */
function ends(type: RecordType, row: Row): Readonly<Record<string, Param>> {
  const node = row['node'] as Row;
  switch (type) {
    case 'Article':
      return { revises: row['revises'] ?? null };
    case 'Mention':
      return { articleId: row['article'] ?? null, entityId: row['entity'] ?? null };
    case 'Claim':
      return {
        subjectId: row['subject'] ?? null,
        objectId: row['object'] ?? null,
        canonicalSubjectId: node['subjectId'] ?? null,
        canonicalObjectId: node['objectId'] ?? null,
      };
    default:
      return {};
  }
}

/** Reads inputs or runs, which are history, in order of id. */
export async function* dumpHistory(
  store: GraphStore,
  type: 'Input' | 'Run',
): AsyncGenerator<{ readonly id: string; readonly node: Row }> {
  for (let after = ''; ; ) {
    const page = await store.run<Row & { id: string; node: Row }>(`dump-${type.toLowerCase()}s`, {
      after,
      limit: HISTORY_PAGE,
    });
    for (const { id, node } of page) yield { id, node: present(node) };
    const last = page.at(-1);
    if (!last || page.length < HISTORY_PAGE) return;
    after = last.id;
  }
}

/** One engine leaves properties without a value out, the other may give them as null. */
function present(node: Row): Row {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null));
}
