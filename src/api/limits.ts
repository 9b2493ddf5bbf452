/**
 * The limits of an operation, where Apollo lets them in: after validation and before the first resolver its size is
 * checked and it takes a place among those under way; before the reply is sent its errors are capped and its cost is
 * noted. What comes before (bytes, tokens) and beside (time) is in `limits/`.
 */
import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { ApiContext } from './context.ts';
import { bodyTooLarge } from './limits/body.ts';
import { capErrors } from './limits/cap-errors.ts';
import { checkOperation } from './limits/check-operation.ts';
import type { Gate } from './limits/concurrency.ts';
import type { Size } from './limits/measure.ts';
import type { Limits } from './limits/values.ts';

/** Makes the plugin that holds operations to the limits; `gate` counts those under way. */
export function limitsPlugin(limits: Limits, gate: Gate): ApolloServerPlugin<ApiContext> {
  return { requestDidStart: async () => makeListener(limits, gate) };
}

function makeListener(limits: Limits, gate: Gate): GraphQLRequestListener<ApiContext> {
  let size: Size | undefined;
  let leave: (() => void) | undefined;
  return {
    didResolveOperation: async ({ document, operation, request, schema, contextValue }) => {
      if (!operation) return;
      if (!handsInArticle(operation)) checkBody(contextValue.bodyBytes, limits.queryBytes);
      size = checkOperation({ schema, document, operation, variables: request.variables }, limits);
      leave = gate.enter();
    },
    willSendResponse: async ({ response: { body } }) => {
      leave?.();
      if (body.kind !== 'single') return;
      const { singleResult } = body;
      const { errors, leftOut } = capErrors(singleResult.errors ?? [], limits.errors);
      if (leftOut > 0) singleResult.errors = errors;
      const noted = {
        ...singleResult.extensions,
        ...(size && { cost: { value: size.cost, limit: limits.cost, depth: size.depth } }),
        ...(leftOut > 0 && { errorsLeftOut: leftOut }),
      };
      if (Object.keys(noted).length > 0) singleResult.extensions = noted;
    },
  };
}

function checkBody(value: number, limit: number): void {
  if (value > limit) throw bodyTooLarge(value, limit);
}

/** Tells whether an operation may be as long as an article; one that names it in a fragment may not. */
function handsInArticle({ operation, selectionSet }: OperationDefinitionNode): boolean {
  return (
    operation === 'mutation' &&
    selectionSet.selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'ingestArticle')
  );
}
