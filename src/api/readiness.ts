import type { RequestHandler } from 'express';
import type { GraphStore } from '../graph/store.ts';

/** Answers whether the store answers: 200 with what it is, or 503. Why not is in the log, not in the answer. */
export function readiness(store: GraphStore): RequestHandler {
  return async (_, response) => {
    try {
      const { engine, engineVersion, schemaVersion } = await store.info();
      await store.run('find-schema');
      response.json({ status: 'ready', engine, engineVersion, schemaVersion });
    } catch {
      response.status(503).json({ status: 'unavailable' });
    }
  };
}
