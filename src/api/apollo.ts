import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { ApiContext } from './context.ts';
import { makeErrorFormatter } from './errors.ts';
import { limitsPlugin, MAX_TOKENS } from './limits.ts';
import { makeSchema } from './schema.ts';
import { statusPlugin } from './status-plugin.ts';

/** Validation stops after so many errors: the rest would only repeat them. */
const MAX_ERRORS = 5;

/** Makes the GraphQL half of the server, without HTTP: tests run operations on it directly. */
export function makeApollo(logger: Logger): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema: makeSchema(),
    logger,
    // The playground reads the schema by introspection; there is nothing in it to hide.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    formatError: makeErrorFormatter(logger),
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_ERRORS },
    // The server stops when the command line says so, not on a signal of its own.
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), limitsPlugin(), statusPlugin()],
  });
}
