import type { Server } from 'node:http';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from '../context.ts';
import { makeErrorFormatter } from '../errors.ts';
import { checkOperation } from '../limits/check-operation.ts';
import { DEFAULT_LIMITS } from '../limits/values.ts';
import { makeEventStreams } from './event-stream.ts';
import { makeSlots } from './slots.ts';
import { type Credentials, STREAM_LIMITS, type StreamLimits, type StreamParts } from './stream-parts.ts';
import { makeWebSockets } from './web-sockets.ts';

export interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** Makes the context of one message. */
  readonly context: () => ApiContext;
  /** Lets a client in or throws; lets everybody in when absent. */
  readonly authorize?: ((credentials: Credentials) => void) | undefined;
  /** Counts requests of WebSockets, event streams are counted as the requests they are; counts nothing when absent. */
  readonly count?: StreamParts['count'] | undefined;
  /** Refuses an operation that asks for too much, or is not one of those that may run; `checkOperation` when absent. */
  readonly check?: StreamParts['check'] | undefined;
  /** True where errors may not suggest names of the schema. */
  readonly hideSchema?: boolean | undefined;
  /** Sites whose pages may listen, beside this server's own. */
  readonly origins?: readonly string[] | undefined;
  readonly limits?: Partial<StreamLimits> | undefined;
}

/** The subscriptions of one server, over both transports. */
export interface Streams {
  /** Answers `/graphql/stream`; the body of a POST must be read already. */
  readonly events: RequestHandler;
  /** Takes the WebSockets of a server at `/graphql/ws`. */
  attach(server: Server): void;
  /** How many connections listen. */
  readonly open: number;
  /** Ends them all. */
  close(): Promise<void>;
}

/** Makes the streams of one server. */
export function makeStreams(options: StreamOptions): Streams {
  const { schema, logger, context, authorize = () => {}, origins = [] } = options;
  const { count = async () => undefined } = options;
  const { check = (asked) => void checkOperation(asked, DEFAULT_LIMITS), hideSchema = false } = options;
  const limits = { ...STREAM_LIMITS, ...options.limits };
  const slots = makeSlots(limits.streams);
  const formatError = makeErrorFormatter(logger);
  const parts: StreamParts = {
    schema,
    logger,
    context,
    check,
    hideSchema,
    formatError,
    authorize,
    count,
    origins,
    slots,
    limits,
  };
  const events = makeEventStreams(parts);
  const sockets = makeWebSockets(parts);
  return {
    events: events.handler,
    attach: sockets.attach,
    get open() {
      return slots.taken;
    },
    close: async () => {
      events.close();
      await sockets.close();
    },
  };
}
