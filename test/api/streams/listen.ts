import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { pino } from 'pino';
import WebSocket from 'ws';
import { makeProgressHub } from '../../../src/api/progress.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../../src/api/server.ts';
import { makeSignal } from '../../../src/api/signal.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { watchWrites } from '../../../src/graph/watch-writes.ts';
import { STORY_PREDICATES } from '../../factory.ts';

export const TRANSPORTS = ['server-sent events', 'WebSocket'] as const;
export type Transport = (typeof TRANSPORTS)[number];

/** One message of a subscription, loose: each test asks for another shape. */
export interface Message {
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts what it finds
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface Listener {
  /** What came so far. */
  readonly messages: readonly Message[];
  /** Ends when the server says that there is no more, or it was refused. */
  readonly ended: Promise<unknown>;
  stop(): void;
}

/** A server over a store, with what its own process writes wired to those who listen. */
export async function serve(store: GraphStore, options: Partial<ServerOptions> = {}) {
  const writes = makeSignal();
  const progress = makeProgressHub();
  const watched = watchWrites(store, writes.tell);
  const server = await startServer({
    store: watched,
    predicates: STORY_PREDICATES,
    version: '0.0.0',
    port: 0,
    logger: pino({ level: 'silent' }),
    writes,
    progress,
    ...options,
  });
  return { server, store: watched, progress };
}

/** Subscribes over one of the transports, with the client that its makers ship. */
export function listenTo(
  { url }: RunningServer,
  transport: Transport,
  { query, variables = {} }: { readonly query: string; readonly variables?: Record<string, unknown> },
): Listener {
  const messages: Message[] = [];
  const client =
    transport === 'WebSocket'
      ? createSocketClient({
          url: `${url.replace('http', 'ws')}/graphql/ws`,
          webSocketImpl: WebSocket,
          retryAttempts: 0,
        })
      : createEventClient({ url: `${url}/graphql/stream`, retryAttempts: 0 });
  let stop = (): void => {};
  const ended = new Promise<unknown>((resolve) => {
    stop = client.subscribe(
      { query, variables },
      {
        next: (message) => messages.push(message as Message),
        error: (error) => resolve(error),
        complete: () => resolve('complete'),
      },
    );
  });
  return {
    messages,
    ended: ended.finally(() => void client.dispose()),
    stop: () => {
      stop();
      void client.dispose();
    },
  };
}

/** Waits until a listener's subscription is surely there: neither transport says so. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
