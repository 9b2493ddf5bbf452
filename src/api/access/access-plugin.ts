import type { ApolloServerPlugin } from '@apollo/server';
import { type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Scope } from '../../access-token.ts';
import type { ApiContext } from '../context.ts';
import { refusalError } from './refusal.ts';

/** Refuses mutations to those who have no scope for them, before the first of an operation is run. */
export function accessPlugin(): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue: { facts } }) => {
        if (!operation) return;
        const refusal = facts.grant.refusal(scopeOf(operation));
        if (refusal) throw refusalError(refusal);
      },
    }),
  };
}

/** What reads the graph needs `read`, each change of it `write`; decisions about entities and claims will need `curate`. */
function scopeOf(operation: OperationDefinitionNode): Scope {
  return operation.operation === OperationTypeNode.MUTATION ? 'write' : 'read';
}
