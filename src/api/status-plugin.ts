import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from './context.ts';

/** Statuses of what was refused without being run: who must say who they are, or may not, learns it from HTTP too. */
const KEPT: readonly number[] = [401, 403, 413, 429, 503];

const LEGACY = 'application/json';
const CURRENT = 'application/graphql-response+json';

/**
 * Picks the HTTP status by what the client accepts: one that knows only `application/json` gets 200 for an answer
 * with errors, one that asks for `application/graphql-response+json` gets 4xx where there is no data (GraphQL over HTTP).
 */
export function statusPlugin(): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response }) => {
        if (response.body.kind !== 'single') return;
        const { errors, data } = response.body.singleResult;
        if (!errors?.length) return;
        // What is no GraphQL request at all is a bad one for every client; too large, or refused by a busy server, too.
        if (errors[0]?.extensions?.['code'] === 'BAD_REQUEST') return;
        if (data === undefined && KEPT.includes(response.http.status ?? 0)) return;
        const accepted = request.http?.headers.get('accept') ?? LEGACY;
        if (!accepted.includes(CURRENT)) response.http.status = 200;
        else if (data === undefined || data === null) response.http.status ??= 400;
      },
    }),
  };
}
