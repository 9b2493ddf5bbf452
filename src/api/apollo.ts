import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { accessPlugin } from './access/access-plugin.ts';
import type { ApiContext } from './context.ts';
import { makeErrorFormatter } from './errors.ts';
import { makeGate } from './limits/concurrency.ts';
import { DEFAULT_LIMITS, type Limits } from './limits/values.ts';
import { limitsPlugin } from './limits.ts';
import { makeSchema } from './schema.ts';
import { statusPlugin } from './status-plugin.ts';

/** Validation stops after so many errors: the rest would only repeat them. */
const MAX_VALIDATION_ERRORS = 5;

export interface ApolloOptions {
  readonly limits?: Limits;
  /** Whether the schema may be read and errors may suggest its names; true when absent. */
  readonly introspection?: boolean;
  /** How many answers the store was told to give up and still computes. */
  readonly abandoned?: () => number;
  /** Made anew when absent. */
  readonly schema?: GraphQLSchema;
  /** What looks on, or refuses more, in this server. */
  readonly plugins?: readonly ApolloServerPlugin<ApiContext>[];
}

/** Makes the GraphQL half of the server, without HTTP: tests run operations on it directly. */
export function makeApollo(
  logger: Logger,
  {
    schema = makeSchema(),
    plugins = [],
    limits = DEFAULT_LIMITS,
    introspection = true,
    abandoned = () => 0,
  }: ApolloOptions = {},
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    logger,
    // The playground reads the schema by introspection; there is nothing in it to hide.
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    formatError: makeErrorFormatter(logger),
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    // The server stops when the command line says so, not on a signal of its own.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // `/q` says itself how long an answer may be kept; Apollo's own way would look at every field.
      ApolloServerPluginCacheControlDisabled(),
      accessPlugin(),
      limitsPlugin(limits, makeGate(limits.operations, abandoned)),
      statusPlugin(),
      ...plugins,
    ],
  });
}
