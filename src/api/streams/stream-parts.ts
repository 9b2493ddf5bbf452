import type { IncomingMessage } from 'node:http';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from '../context.ts';
import type { Slots } from './slots.ts';

/** What a client says of itself: with a request, or with the first message of a WebSocket. */
export interface Credentials {
  readonly authorization?: string | undefined;
  readonly host?: string | undefined;
}

export interface CheckedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: unknown;
}

/** What both transports need to run subscriptions, each as `/graphql` has it. */
export interface StreamParts {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** Makes the context of one message: its loaders know nothing old, its reads have their time. */
  readonly context: () => ApiContext;
  /** Refuses an operation that asks for too much; throws a GraphQLError. */
  readonly check: (asked: CheckedOperation) => void;
  /** True where errors may not suggest names of the schema. */
  readonly hideSchema: boolean;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Lets a client in or throws a GraphQLError, or an error of ours. */
  readonly authorize: (credentials: Credentials) => void;
  /** Counts an upgrade, or an operation of a WebSocket, as a request; returns the seconds to wait when there are too many. */
  readonly count: (
    request: IncomingMessage,
    authorization: string | undefined,
  ) => Promise<number | undefined>;
  /** Sites whose pages may listen, beside this server's own. */
  readonly origins: readonly string[];
  readonly slots: Slots;
  readonly limits: StreamLimits;
}

export interface StreamLimits {
  /** Words and signs of an operation. */
  readonly tokens: number;
  /** Bytes of an operation with its variables. */
  readonly queryBytes: number;
  /** Validation errors in a reply. */
  readonly errors: number;
  /** Connections that listen at once, over both transports. */
  readonly streams: number;
  /** Subscriptions of one WebSocket. */
  readonly perSocket: number;
  /** Milliseconds that a message may wait for a client to take it. */
  readonly stallMs: number;
  /** Milliseconds between two signs of life; a WebSocket that gives none back until the next is ended. */
  readonly heartbeatMs: number;
}

/** The limits where nobody set others; docs/api.md has them. */
export const STREAM_LIMITS: StreamLimits = {
  tokens: 2000,
  queryBytes: 100_000,
  errors: 5,
  streams: 256,
  perSocket: 16,
  stallMs: 30_000,
  heartbeatMs: 12_000,
};
