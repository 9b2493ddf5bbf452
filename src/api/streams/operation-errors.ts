import { GraphQLError } from 'graphql';

/** Wraps what was thrown, so that it can be formatted as GraphQL's own errors are. */
export function ensureGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

/** Gathers errors of GraphQL's own, each with a code; what it threw by itself is for the client, too. */
export function withCode(errors: readonly unknown[], code: string): AggregateError {
  const coded = errors.map((each) => {
    const error = ensureGraphQLError(each);
    const { nodes = null, source = null, positions = null, path = null } = error;
    return new GraphQLError(error.message, { nodes, source, positions, path, extensions: { code } });
  });
  return new AggregateError(coded);
}

/** Returns a validation error that does not say how names of the schema are written. */
export function withoutSuggestion(error: GraphQLError): GraphQLError {
  const { nodes = null } = error;
  return new GraphQLError(error.message.replace(/ ?Did you mean .+\?$/u, ''), { nodes });
}

/** Says that an operation with its variables is too long. */
export function queryTooLong(value: number, limit: number): GraphQLError {
  return new GraphQLError(`The operation has ${value} bytes; at most ${limit} are allowed.`, {
    extensions: { code: 'BODY_TOO_LARGE', hint: 'Ask for less at once.', limit, value },
  });
}

/** Says that a stream takes subscriptions only. */
export function wrongOperation(operation: string | undefined): GraphQLError {
  const found = operation === undefined ? 'no operation of that name' : `a ${operation}`;
  return new GraphQLError(`This is ${found}; a stream takes one subscription.`, {
    extensions: { code: 'BAD_REQUEST', hint: 'Send queries and mutations to /graphql.' },
  });
}

/** Says that one connection has as many subscriptions as it may. */
export function tooManySubscriptions(limit: number): GraphQLError {
  return new GraphQLError(`This connection has ${limit} subscriptions; it may not have more.`, {
    extensions: {
      code: 'TOO_MANY_STREAMS',
      hint: 'Complete one of them, or open another connection.',
      limit,
    },
  });
}

/** Says that a client asks too often. */
export function tooManyRequests(retrySeconds: number): GraphQLError {
  return new GraphQLError('More requests came within a minute than are taken.', {
    extensions: { code: 'RATE_LIMITED', hint: `Try again in ${retrySeconds} seconds.` },
  });
}

/** Says that the server has as many open streams as it may. */
export function tooManyStreams(limit: number): GraphQLError {
  return new GraphQLError(`${limit} streams are open; this server takes no more at once.`, {
    extensions: {
      code: 'TOO_MANY_STREAMS',
      hint: 'Try again later, or close streams you no longer need.',
      limit,
    },
  });
}

/** Says that a page of another site may not listen. */
export function strangeOrigin(origin: string): GraphQLError {
  return new GraphQLError(`Pages of ${JSON.stringify(origin.slice(0, 200))} may not listen to this server.`, {
    extensions: {
      code: 'FORBIDDEN',
      hint: 'Whoever runs the server can add the site to its list of origins.',
    },
  });
}

/** Says that a request to the event stream asks for something else. */
export function notAskedForEvents(): GraphQLError {
  return new GraphQLError('This is an event stream, and the request does not accept one.', {
    extensions: {
      code: 'BAD_REQUEST',
      hint: 'Send `Accept: text/event-stream`, as EventSource and graphql-sse do; other operations go to /graphql.',
    },
  });
}

/** Says that a subscription came to an address that answers once. */
export function subscriptionWithoutStream(): GraphQLError {
  return new GraphQLError('A subscription has many answers, and this address gives one.', {
    extensions: {
      code: 'BAD_REQUEST',
      hint: 'Send it to /graphql/stream (server-sent events) or /graphql/ws (WebSocket).',
    },
  });
}
