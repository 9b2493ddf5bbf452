import { importNeedsEmptyGraph, importUnfinished, invariant } from '../../errors.ts';
import { SEARCH_PROPS } from '../search-props.ts';
import type { GraphStore, Param, Params, Row, StatementRunner } from '../store.ts';
import type { GraphRecord } from './record.ts';
import type { RecordType } from './record-fields.ts';

/** Kinds of record in the order in which they can be written: the ends of relationships come first. */
export const LOAD_ORDER = ['Source', 'Story', 'Entity', 'Article', 'Claim', 'Evidence', 'Mention'] as const;

/** One row of history: an input or a run with its properties. */
export interface HistoryNode {
  readonly type: 'Input' | 'Run';
  readonly id: string;
  readonly props: Params;
}

/**
 * Marks the graph as being imported into. A graph with articles is refused with `ConflictError`, unless an
 * import of the same export was cut off in it: then the import goes on.
 */
export async function beginImport(store: GraphStore, digest: string): Promise<void> {
  const unfinished = await findUnfinishedImport(store);
  const { address } = await store.info();
  if (unfinished && unfinished !== digest) throw importUnfinished(address, unfinished);
  if (!unfinished) {
    const articles = await store.run<Row & { count: number }>('total-articles');
    const count = articles.reduce((sum, row) => sum + row.count, 0);
    if (count > 0) throw importNeedsEmptyGraph(address, count);
  }
  await store.write((transaction) => transaction.run('mark-import', { digest }));
}

/** Takes the mark of `beginImport` off: the graph is whole. */
export async function finishImport(store: GraphStore): Promise<void> {
  await store.write((transaction) => transaction.run('mark-import', { digest: '' }));
}

/** Returns the digest of the export whose import was cut off in this graph; undefined when it is whole. */
export async function findUnfinishedImport(store: GraphStore): Promise<string | undefined> {
  const [row] = await store.run<Row & { importing: string | null }>('find-import');
  return row?.importing || undefined;
}

/** Writes records of one kind in one transaction; safe to run again. Their ends must be there already. */
export async function loadRecords(
  store: GraphStore,
  type: RecordType,
  records: readonly GraphRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await store.write(async (transaction) => {
    await expectAll(transaction, MAIN[type], records.map(mainRow));
    for (const { statement, row } of EXTRA[type] ?? []) {
      await expectAll(transaction, statement, records.flatMap(row));
    }
  });
}

/** Ties versions to those they revise and merged entities to their canonical ones: ends of the same kind. */
export async function loadTies(store: GraphStore, records: readonly GraphRecord[]): Promise<void> {
  const revisions = records.flatMap(({ id, fields }) =>
    fields['revises'] ? [{ id, revises: fields['revises'] }] : [],
  );
  const merged = records.flatMap(({ id, fields }) =>
    fields['canonicalId'] && fields['canonicalId'] !== id ? [{ id, canonicalId: fields['canonicalId'] }] : [],
  );
  if (revisions.length + merged.length === 0) return;
  await store.write(async (transaction) => {
    await expectAll(transaction, 'load-revisions', revisions);
    await expectAll(transaction, 'load-same-as', merged);
  });
}

/** Writes inputs or runs in one transaction. */
export async function loadHistory(store: GraphStore, nodes: readonly HistoryNode[]): Promise<void> {
  await store.write(async (transaction) => {
    for (const type of ['Input', 'Run'] as const) {
      const rows = nodes.filter((node) => node.type === type).map(({ id, props }) => ({ id, props }));
      await expectAll(transaction, type === 'Input' ? 'load-inputs' : 'load-runs', rows);
    }
  });
}

const MAIN: Readonly<Record<RecordType, string>> = {
  Source: 'load-sources',
  Story: 'load-stories',
  Entity: 'load-entities',
  Article: 'load-articles',
  Claim: 'load-claims',
  Evidence: 'load-evidence',
  Mention: 'load-mentions',
};

interface Extra {
  readonly statement: string;
  readonly row: (record: GraphRecord) => readonly Params[];
}

const EXTRA: Readonly<Partial<Record<RecordType, readonly Extra[]>>> = {
  Claim: [
    {
      statement: 'load-objects',
      row: ({ id, fields }) => (fields['objectId'] ? [{ id, objectId: fields['objectId'] }] : []),
    },
    { statement: 'load-claim-edges', row: edgeRow },
  ],
  Evidence: [
    {
      statement: 'load-speakers',
      row: ({ id, fields }) => (fields['speakerId'] ? [{ id, speakerId: fields['speakerId'] }] : []),
    },
  ],
};

/** The derived edge of a listed claim with live affirming evidence, as stage 8 makes it (`derived.ts`). */
function edgeRow({ fields }: GraphRecord): readonly Params[] {
  const { listed, affirmed, canonicalSubjectId, canonicalObjectId } = fields;
  if (listed !== true || !canonicalObjectId || typeof affirmed !== 'number' || affirmed === 0) return [];
  const props = {
    predicate: fields['predicate'] ?? null,
    affirmed,
    negated: fields['negated'] ?? null,
    hedged: fields['hedged'] ?? null,
    sources: fields['independentSourceCount'] ?? null,
    disputed: fields['disputed'] ?? null,
  };
  const id = fields['propositionKey'] ?? null;
  return [{ id, subjectId: canonicalSubjectId ?? null, objectId: canonicalObjectId, props }];
}

/** Ends that stand beside the properties, and names that differ in an export and in the store. */
function mainRow({ id, type, fields, history }: GraphRecord): Params {
  const props = { ...fields, ...history, ...searchProps(type, fields), id };
  switch (type) {
    case 'Article': {
      const { revises: _, ...stored } = props as Record<string, Param>;
      return {
        id,
        sourceId: fields['sourceId'] ?? null,
        storyId: fields['storyId'] ?? null,
        props: present(stored),
      };
    }
    case 'Claim': {
      const { canonicalSubjectId, canonicalObjectId, ...stored } = props as Record<string, Param>;
      const ends = { subjectId: canonicalSubjectId ?? null, objectId: canonicalObjectId ?? null };
      return { id, subjectId: fields['subjectId'] ?? null, props: present({ ...stored, ...ends }) };
    }
    case 'Mention': {
      const { articleId, entityId, ...stored } = props as Record<string, Param>;
      return { id, articleId: articleId ?? null, entityId: entityId ?? null, props: present(stored) };
    }
    case 'Evidence':
      return {
        id,
        claimId: fields['claimId'] ?? null,
        articleId: fields['articleId'] ?? null,
        props: present(props),
      };
    case 'Entity':
      return { id, kind: fields['kind'] ?? null, props: present(props) };
    default:
      return { id, props: present(props) };
  }
}

/** Full-text properties follow from others, so an export has none. */
function searchProps(type: RecordType, fields: Params): Params {
  const { title, text, name, aliases, exact } = fields;
  switch (type) {
    case 'Article':
      return SEARCH_PROPS.Article({ title: typeof title === 'string' ? title : null, text: String(text) });
    case 'Entity':
      return SEARCH_PROPS.Entity({
        name: String(name),
        aliases: Array.isArray(aliases) ? aliases.map(String) : [],
      });
    case 'Evidence':
      return SEARCH_PROPS.Evidence({ exact: String(exact) });
    default:
      return {};
  }
}

/** A property without a value is not stored at all. */
function present(props: Params): Params {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null));
}

async function expectAll(runner: StatementRunner, statement: string, rows: readonly Params[]): Promise<void> {
  if (rows.length === 0) return;
  const [answer] = await runner.run<Row & { count: number }>(statement, { rows });
  invariant(answer?.count === rows.length, `${statement} wrote ${answer?.count} of ${rows.length} rows`);
}
