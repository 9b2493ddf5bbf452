import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { ApiContext } from '../context.ts';
import type { PersistedOperations } from '../persisted/operations.ts';
import type { AnsweredOperation } from './metrics.ts';

/** Names that clients make up are kept only while they look like names. */
const NAME = /^\w{1,100}$/u;

/** Notes of each operation what it was and what came of it: for the log, the traces and the metrics. */
export function operationPlugin(
  operations: PersistedOperations,
  count: (answered: AnsweredOperation) => void,
): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async ({ contextValue: { facts } }) => {
      const began = performance.now();
      return {
        willSendResponse: async (context) => {
          const name = context.operationName ?? context.request.operationName;
          if (name && NAME.test(name)) facts.operation = name;
          facts.codes = codesOf(context);
          const file = facts.persisted ?? (context.document && operations.nameOf(context.document));
          count({
            operation: file ?? 'anonymous',
            outcome: facts.codes[0] ?? 'ok',
            seconds: (performance.now() - began) / 1000,
            cost: costOf(context),
          });
        },
      };
    },
  };
}

type Answered = GraphQLRequestContext<ApiContext>;

/** Codes of the answer's errors, each once, in order. They are ours or GraphQL's own, so they are few. */
function codesOf({ response: { body } }: Answered): readonly string[] {
  if (body?.kind !== 'single') return [];
  const codes = body.singleResult.errors?.map(({ extensions }) => String(extensions?.['code'] ?? 'UNKNOWN'));
  return [...new Set(codes)];
}

function costOf({ response: { body } }: Answered): number | undefined {
  const cost = body?.kind === 'single' ? body.singleResult.extensions?.['cost'] : undefined;
  if (typeof cost !== 'object' || cost === null || !('value' in cost)) return undefined;
  return typeof cost.value === 'number' ? cost.value : undefined;
}
