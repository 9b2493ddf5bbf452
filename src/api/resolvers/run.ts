import {
  countRuns,
  countTroubles,
  listRunPages,
  listTroublePages,
  type Trouble,
} from '../../graph/read/runs.ts';
import type { StoredRun } from '../../graph/stored.ts';
import type { Connection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { FailureResolvers } from '../generated/schema-types.ts';
import type { PageArguments } from '../page-arguments.ts';
import { connect, type ListField } from './connect.ts';

const RUNS: ListField<StoredRun, object> = {
  name: 'runs',
  list: (reader, parents, { page }) => listRunPages(reader, parents, page),
  count: countRuns,
};
const FAILURES: ListField<Trouble, object> = {
  name: 'failures',
  list: (reader, statuses, { page }) => listTroublePages(reader, statuses, page),
  count: countTroubles,
};

/** Resolves the list of runs, newest first. */
export function runsOf(context: ApiContext, args: PageArguments): Connection<StoredRun> {
  const order = { field: 'STARTED', descending: true };
  return connect(context, RUNS, { parent: '', options: {}, order, args });
}

/** Resolves the inputs that ended with a status, by where they came from. */
export function failuresOf(
  context: ApiContext,
  { status, ...args }: PageArguments & { readonly status: 'FAILED' | 'SKIPPED' },
): Connection<Trouble> {
  const order = { field: `ORIGIN:${status}`, descending: false };
  return connect(context, FAILURES, { parent: status, options: {}, order, args });
}

/** Fields of a failure: each has a diagnostic, which the store keeps in four properties. */
export const Failure: FailureResolvers = {
  code: ({ code }) => code ?? '',
  reason: ({ reason }) => reason ?? '',
  stage: ({ stage }) => stage ?? '',
  hint: ({ hint }) => hint ?? '',
};
