import type { ClaimRecord } from '../../graph/read/read-record.ts';
import type { Connection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { readFilter } from '../filter-arguments.ts';
import type { QueryTimelineArgs } from '../generated/schema-types.ts';
import { checkRange, MAX_PAGE } from '../page-arguments.ts';
import { connect } from './connect.ts';
import { CLAIMS } from './lists.ts';

/** Resolves the claims that have an event time, in its order: of some entities together, or of all. */
export function timeline(context: ApiContext, args: QueryTimelineArgs): Connection<ClaimRecord> {
  const order = { field: 'EVENT_TIME', descending: args.direction === 'DESC' } as const;
  const filter = { ...readFilter(args.filter), dated: true } as const;
  const entities = args.entities ? [...new Set(args.entities)] : null;
  if (entities) checkRange('number of entities', entities.length, { min: 0, max: MAX_PAGE });
  const of = entities ? ({ entities } as const) : 'root';
  return connect(context, CLAIMS, { parent: '', options: { of, filter, order }, order, args });
}
