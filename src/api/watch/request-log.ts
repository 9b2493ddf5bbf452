import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { logScope } from '../../log.ts';
import { beginFacts } from '../request-facts.ts';

/** Ids that may be taken from a client: they stand in logs and headers, so nothing strange and nothing long. */
const SANE_ID = /^[\w.:+/=-]{1,100}$/u;
/** Characters of a path that are kept: a client may send thousands. */
const PATH_LENGTH = 200;
/** Asked every few seconds by programs: their lines would drown the others. */
const PROBES = /^\/(?:healthz|readyz|metrics)$/u;

/** A request that has been answered, or has gone away. */
export interface AnsweredRequest {
  /** Without the query string. */
  readonly path: string;
  readonly status: number;
}
export type OnAnswered = (answered: AnsweredRequest) => void;

/**
 * Gives each request an id (the client's, if it is sane), says it in the answer and in every line of the log, and
 * writes one line when it is answered. No query, variable or token stands in it: the path comes without its query
 * string, the client as the name of its token.
 */
export function requestLog(logger: Logger, onAnswered: OnAnswered): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id');
    const requestId = given !== undefined && SANE_ID.test(given) ? given : randomUUID();
    const facts = beginFacts(request, requestId);
    const { method, path } = request;
    const began = performance.now();
    response.set('X-Request-Id', requestId);
    response.once('close', () => {
      onAnswered({ path, status: response.statusCode });
      const line = {
        method,
        path: path.slice(0, PATH_LENGTH),
        status: response.statusCode,
        ms: Math.round((performance.now() - began) * 10) / 10,
        ...(facts.operation !== undefined && { operation: facts.operation }),
        ...(facts.grant.client !== null && { client: facts.grant.client }),
        ...(facts.codes.length > 0 && { codes: facts.codes }),
        ...(!response.writableFinished && { aborted: true }),
      };
      logScope.run({ requestId }, () => logger[PROBES.test(path) ? 'debug' : 'info'](line, 'Answered'));
    });
    logScope.run({ requestId }, next);
  };
}
