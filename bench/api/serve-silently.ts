import { pino } from 'pino';
import { loadPredicates } from '../../ingest/lexicon/load-predicates.ts';
import type { Limits } from '../../src/api/limits/values.ts';
import { startServer } from '../../src/api/server.ts';
import type { GraphStore } from '../../src/graph/store.ts';

/** Serves a store's API on a free port of this machine, without a log: what benches ask over HTTP. */
export const serveSilently = (store: GraphStore, limits?: Limits) =>
  startServer({
    store,
    predicates: loadPredicates(),
    version: 'bench',
    port: 0,
    logger: pino({ level: 'silent' }),
    ...(limits && { limits }),
  });
