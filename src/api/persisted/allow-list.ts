import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { refusalError } from '../access/refusal.ts';
import type { ApiContext } from '../context.ts';
import type { PersistedOperations } from './operations.ts';

/**
 * Lets only persisted operations run, whatever their layout: for a server whose clients are all known. Commands of this
 * machine that work through the server are not held to it: they are part of it.
 */
export function allowListPlugin(operations: PersistedOperations): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue: { facts } }) => {
        if (facts.persisted !== undefined || facts.grant.local) return;
        expectOnFile(operations, document);
      },
    }),
  };
}

/** Throws OPERATION_NOT_ALLOWED for an operation that is not on file. */
export function expectOnFile(operations: PersistedOperations, document: DocumentNode): void {
  if (operations.nameOf(document) !== undefined) return;
  throw refusalError({
    status: 403,
    code: 'OPERATION_NOT_ALLOWED',
    message: 'This server runs only the operations it has on file, and this is none of them.',
    hint: 'GET /q lists them; a new one is a file in the folder that CLAIMGRAPH_OPERATIONS names.',
  });
}
