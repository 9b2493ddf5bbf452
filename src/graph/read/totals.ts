import type { GraphStore, Row } from '../store.ts';

/** What the graph holds, in numbers; entities, claims and evidence are the live ones. */
export interface Totals {
  readonly articles: Readonly<Record<string, number>>;
  readonly entities: Readonly<Record<string, number>>;
  readonly claims: number;
  readonly disputed: number;
  readonly evidence: number;
  /** Inputs by status and, where one was given, reason code: `{SKIPPED: {NOT_ENGLISH: 1}}`. */
  readonly inputs: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

type Count = Row & { readonly key: string; readonly count: number };

/** Counts what the graph holds; reads each label once. */
export async function countTotals(store: GraphStore): Promise<Totals> {
  const claims = await store.run<Row & { disputed: boolean; count: number }>('total-claims');
  const [evidence] = await store.run<Row & { count: number }>('total-evidence');
  return {
    articles: toTable(await store.run<Count>('total-articles')),
    entities: toTable(await store.run<Count>('total-entities')),
    claims: claims.reduce((sum, row) => sum + row.count, 0),
    disputed: claims.find((row) => row.disputed)?.count ?? 0,
    evidence: evidence?.count ?? 0,
    inputs: await countInputs(store),
  };
}

function toTable(rows: readonly Count[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map((row) => [row.key, row.count]));
}

async function countInputs(store: GraphStore): Promise<Totals['inputs']> {
  const rows = await store.run<Row & { status: string; code: string | null; count: number }>('total-inputs');
  const byStatus: Record<string, Record<string, number>> = {};
  for (const { status, code, count } of rows) byStatus[status] = { ...byStatus[status], [code ?? '']: count };
  return byStatus;
}
