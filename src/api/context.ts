import type { PredicateTable } from '../domain/predicate.ts';
import type { GraphReader } from '../graph/read/list.ts';
import type { GraphStore } from '../graph/store.ts';
import { type Loaders, makeLoaders } from './loaders.ts';
import type { IngestPort } from './ports.ts';

/** What every operation of one server shares. */
export interface ApiParts {
  readonly store: GraphStore;
  readonly predicates: PredicateTable;
  /** Absent on a server that only reads. */
  readonly ingest?: IngestPort | undefined;
}

/** What the resolvers of one operation get. */
export interface ApiContext {
  /** The store, within what is left of the operation's time. */
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly predicates: PredicateTable;
  readonly ingest: IngestPort | undefined;
  /** Bytes of the request's body; read by the limits. */
  readonly bodyBytes: number;
}

/** Makes the context of one operation; its reads together may take `deadlineMs`. */
export function makeContext(
  { store, predicates, ingest }: ApiParts,
  { deadlineMs, bodyBytes }: { readonly deadlineMs: number; readonly bodyBytes: number },
): ApiContext {
  const end = performance.now() + deadlineMs;
  const reader: GraphReader = {
    run: (statement, params) =>
      store.run(statement, params, { deadlineMs: Math.max(1, Math.ceil(end - performance.now())) }),
    searchText: (index, query, limit) => store.searchText(index, query, limit),
  };
  return { reader, loaders: makeLoaders(reader), predicates, ingest, bodyBytes };
}
