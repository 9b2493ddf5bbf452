import type { GraphStore, Row, StatementRunner } from '../store.ts';
import type { StoredInput, StoredRun } from '../stored.ts';
import { countNodes, type GraphReader, listPages, type Selection } from './list.ts';
import type { Page, PageRequest, SortKey } from './page.ts';

/** What is told of an input that did not become an article. */
export type Trouble = Pick<StoredInput, 'id' | 'origin' | 'code' | 'reason' | 'stage' | 'hint' | 'at'>;

const ALL: Selection = { fragments: [], params: {} };
const NEWEST: SortKey = { name: 'started', expression: 'r.startedAt', descending: true };
const BY_ORIGIN: SortKey = { name: 'origin', expression: 'i.origin', descending: false };

/** Lists one page of runs, newest first; the one parent is ''. */
export function listRunPages(
  reader: GraphReader,
  parents: readonly string[],
  page: PageRequest,
): Promise<ReadonlyMap<string, Page<StoredRun>>> {
  return listPages(reader, parents, {
    statement: 'list-runs',
    variable: 'r',
    selection: ALL,
    sort: NEWEST,
    page,
  });
}

/** Counts the runs; the one parent is ''. */
export function countRuns(
  reader: GraphReader,
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return countNodes(reader, parents, { statement: 'count-runs', selection: ALL });
}

/** Lists one page of inputs that gave no article for each status, FAILED or SKIPPED, by where they came from. */
export function listTroublePages(
  reader: GraphReader,
  statuses: readonly string[],
  page: PageRequest,
): Promise<ReadonlyMap<string, Page<Trouble>>> {
  return listPages(reader, statuses, {
    statement: 'list-failures',
    variable: 'i',
    selection: ALL,
    sort: BY_ORIGIN,
    page,
  });
}

/** Counts the inputs of each status. */
export function countTroubles(
  reader: GraphReader,
  statuses: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return countNodes(reader, statuses, { statement: 'count-failures', selection: ALL });
}

/** Lists the last runs, newest first. */
export async function listRuns(store: GraphStore, limit: number): Promise<readonly StoredRun[]> {
  return nodesOf(await listRunPages(store, [''], firstOf(limit)), '');
}

/** What is known of a run while others make it. */
export type FoundRun = Pick<StoredRun, 'id' | 'read' | 'unchanged' | 'skipped' | 'failed'> & {
  /** Absent while it goes on, or when it broke off. */
  readonly finishedAt?: string | null;
};

/** Finds a run by id. */
export async function findRun(reader: StatementRunner, id: string): Promise<FoundRun | undefined> {
  const [run] = await reader.run<Row & FoundRun>('find-run', { id });
  return run;
}

/** Lists inputs that ended FAILED or SKIPPED, by where they came from. */
export async function listTroubles(
  store: GraphStore,
  status: 'FAILED' | 'SKIPPED',
  limit: number,
): Promise<readonly Trouble[]> {
  return nodesOf(await listTroublePages(store, [status], firstOf(limit)), status);
}

function firstOf(size: number): PageRequest {
  return { size, after: null, before: null, backward: false };
}

function nodesOf<Node>(pages: ReadonlyMap<string, Page<Node>>, parent: string): readonly Node[] {
  return pages.get(parent)?.items.map(({ node }) => node) ?? [];
}
