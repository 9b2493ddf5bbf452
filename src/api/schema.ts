import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { packagePath } from '../package-root.ts';
import { resolvers } from './resolvers/resolvers.ts';

/** Makes the schema of `schema/schema.graphql` with its resolvers. */
export function makeSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readFileSync(packagePath('schema/schema.graphql'), 'utf8'),
    resolvers,
  });
}
