/**
 * `GET /q/<name>`: a persisted operation, for dashboards and for the caches before them.
 *
 * Unlike /graphql it wants no preflight header of a GET. That header proves that a browser has asked before it sent a
 * request across sites; here it would protect nothing: the operation is fixed, reads only and has bounded cost, so a
 * page of another site that makes a browser send it changes nothing, and what comes back is JSON under nosniff, which
 * that page can neither read (no CORS unless configured) nor run as a script.
 */
import { createHash } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { InputError } from '../../errors.ts';
import { type Refusal, refuse } from '../access/refusal.ts';
import type { ApiContext } from '../context.ts';
import { factsOf } from '../request-facts.ts';
import { badAddress, describeOperation, noSuchOperation, notByGet } from './operation-answers.ts';
import type { PersistedOperation, PersistedOperations } from './operations.ts';
import { readVariables } from './read-variables.ts';
import { statusOfErrors } from './status-of-errors.ts';

export interface PersistedOptions {
  readonly apollo: ApolloServer<ApiContext>;
  readonly operations: PersistedOperations;
  readonly context: (request: Request) => ApiContext;
  /** Seconds for which an answer may be taken from a cache without asking here. */
  readonly cacheSeconds: number;
}

type Variables = Readonly<Record<string, unknown>>;

/** Makes the route: `/` lists the operations, `/<name>` runs one. */
export function persistedRoute(options: PersistedOptions): Router {
  const { operations } = options;
  const router = Router();
  router.get('/', (_, response) => void response.json({ operations: operations.all.map(describeOperation) }));
  router.get('/:name', async (request, response) => {
    const { name } = request.params;
    const operation = operations.find(name);
    if (!operation) return refuse(response, noSuchOperation(name, operations));
    if (operation.kind !== 'query') return refuse(response, notByGet(operation));
    const variables = variablesOrRefusal(operation, request);
    if ('refusal' in variables) return refuse(response, variables.refusal);
    factsOf(request).persisted = operation.name;
    await answer(options, { text: operation.text, variables: variables.values, request, response });
  });
  router.use(refuseBadAddress);
  return router;
}

/** Express throws where a name's percent signs are no UTF-8. */
const refuseBadAddress: ErrorRequestHandler = (error, _request, response, next) =>
  error instanceof URIError ? refuse(response, badAddress()) : next(error);

function variablesOrRefusal(
  { variables }: PersistedOperation,
  { query }: Request,
): { readonly values: Variables } | { readonly refusal: Refusal } {
  try {
    return { values: readVariables(variables, query) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, message, hint } = error;
    return { refusal: { status: 400, code, message, hint } };
  }
}

interface Asked {
  readonly text: string;
  readonly variables: Variables;
  readonly request: Request;
  readonly response: Response;
}

async function answer({ apollo, context, cacheSeconds }: PersistedOptions, asked: Asked): Promise<void> {
  const { text: query, variables, request, response } = asked;
  const { body, http } = await apollo.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: context(request) },
  );
  if (body.kind !== 'single') return;
  const { errors = [] } = body.singleResult;
  const json = JSON.stringify(body.singleResult);
  response.set(Object.fromEntries(http.headers)).type('json').vary('Authorization');
  if (errors.length > 0) {
    response.status(statusOfErrors(errors, http.status)).set('Cache-Control', 'no-store').send(json);
    return;
  }
  const tag = etagOf(json);
  response.set({ ETag: tag, 'Cache-Control': cacheControl(request, cacheSeconds) });
  if (isKnown(tag, request.get('if-none-match'))) response.status(304).end();
  else response.send(json);
}

/**
 * Tells whether the client has the answer. Express's own `request.fresh` says no to `Cache-Control: no-cache`, which
 * browsers add to every If-None-Match that a page sets.
 */
function isKnown(tag: string, header = ''): boolean {
  return header === '*' || header.split(',').some((each) => each.trim().replace(/^W\//u, '') === tag);
}

function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** What took a token to read may be kept by the one who asked, but by no cache in between. */
function cacheControl(request: Request, seconds: number): string {
  const who = factsOf(request).grant.client === null ? 'public' : 'private';
  return seconds === 0 ? `${who}, no-cache` : `${who}, max-age=${seconds}`;
}
