import express, { type Request, type RequestHandler } from 'express';
import type { GraphQLError } from 'graphql';
import { apiError } from '../errors.ts';
import type { Limits } from './values.ts';

/** A request without this word carries no article; one that escapes its letters has only itself to blame. */
const INGEST = 'ingestArticle';

const TOO_LARGE = { status: 413 } as const;

const bytes = new WeakMap<object, number>();

/** Returns how many bytes a request's body had, unpacked; 0 where none was read. */
export function bodyBytesOf(request: object): number {
  return bytes.get(request) ?? 0;
}

/** Says that a request carries more than it may. */
export function bodyTooLarge(value: number | undefined, limit: number): GraphQLError {
  const shown = value === undefined || value <= limit ? `more than ${limit}` : String(value);
  return apiError('BODY_TOO_LARGE', `The request's body has ${shown} bytes; at most ${limit} are allowed.`, {
    hint: 'A query may have 100 kB; only `ingestArticle`, by those who may write, may have more. docs/api.md has the limits.',
    limit,
    ...(value !== undefined && value > limit && { value }),
    http: TOO_LARGE,
  });
}

export interface BodyOptions {
  readonly limits: Pick<Limits, 'queryBytes' | 'bodyBytes'>;
  /** Tells whether a request may hand in an article: all others are held to the size of a query. */
  readonly mayIngest: (request: Request) => boolean;
}

/**
 * Reads the JSON body of a request. What is too large is refused by its declared length, or while it comes in, or,
 * where an article may come and none is named, before JSON is parsed; a long query before GraphQL parses it.
 */
export function readBody({ limits, mayIngest }: BodyOptions): RequestHandler {
  const { queryBytes, bodyBytes } = limits;
  const note = (request: object, body: Buffer): void => {
    bytes.set(request, body.length);
    if (body.length > queryBytes && !body.includes(INGEST)) throw bodyTooLarge(body.length, queryBytes);
  };
  const forQueries = express.json({ limit: queryBytes, verify: (request, _, body) => note(request, body) });
  const forArticles = express.json({ limit: bodyBytes, verify: (request, _, body) => note(request, body) });
  return (request, response, next) => {
    const read = mayIngest(request) ? forArticles : forQueries;
    read(request, response, (error?: unknown) => {
      if (error) return next(error);
      next(longQuery(request.body, queryBytes));
    });
  };
}

/** Says that a query's text is longer than a query may be, whatever else the request carries. */
function longQuery(body: unknown, limit: number): GraphQLError | undefined {
  if (typeof body !== 'object' || body === null || !('query' in body)) return undefined;
  const { query } = body;
  if (typeof query !== 'string' || query.length <= limit) return undefined;
  return apiError(
    'QUERY_TOO_LONG',
    `The query has ${query.length} characters; at most ${limit} are allowed.`,
    {
      hint: 'Hand long texts in as variables.',
      limit,
      value: query.length,
      http: TOO_LARGE,
    },
  );
}
