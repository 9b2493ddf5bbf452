/**
 * Subscriptions over WebSockets (graphql-ws, protocol `graphql-transport-ws`). A socket passes: its path, the site it
 * comes from, a free place; then `connection_init` with a token where one is needed; then one operation a `subscribe`.
 */
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { openOperation } from './open-operation.ts';
import { tooManyRequests, tooManySubscriptions } from './operation-errors.ts';
import { isAllowedOrigin } from './same-site.ts';
import type { StreamParts } from './stream-parts.ts';
import { wireSocket } from './wire-socket.ts';

export interface WebSockets {
  /** Takes the upgrades of a server. */
  attach(server: HttpServer): void;
  /** Says goodbye to every client and waits until they are gone, a moment at most. */
  close(): Promise<void>;
}

export const WEB_SOCKET_PATH = '/graphql/ws';
/** Close codes of WebSockets: the server stops; try again later. */
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;
/** Milliseconds that clients get to answer a goodbye. */
const GOODBYE_MS = 1000;

/** Makes the WebSocket half of the streams. */
export function makeWebSockets(parts: StreamParts): WebSockets {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: parts.limits.queryBytes,
    perMessageDeflate: false,
    handleProtocols: (protocols) => handleProtocols(protocols),
  });
  const protocol = makeProtocol(parts);
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const leave = parts.slots.enter();
    if (!leave) return socket.close(TRY_AGAIN_LATER, `${parts.limits.streams} streams are open`);
    socket.once('close', leave);
    wireSocket(socket, (wire) => protocol.opened(wire, { request }), parts);
  });
  return {
    attach: (server) =>
      void server.on('upgrade', (request, stream, head) => {
        // Trouble with the line before a WebSocket is made of it: nobody is there to be told.
        const ignore = (): void => {};
        stream.on('error', ignore);
        void refusalOf(request, parts).then((refusal) => {
          if (refusal) return refuse(stream, refusal);
          stream.off('error', ignore);
          sockets.handleUpgrade(request, stream, head, (socket) =>
            sockets.emit('connection', socket, request),
          );
        });
      }),
    close: async () => {
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'The server stops');
      const gone = [...sockets.clients].map(
        (socket) => new Promise((resolve) => socket.once('close', resolve)),
      );
      const late = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, GOODBYE_MS);
      await Promise.all(gone);
      clearTimeout(late);
    },
  };
}

interface Extra {
  readonly request: IncomingMessage;
}
type Params = Readonly<Record<string, unknown>>;

function makeProtocol(parts: StreamParts) {
  return makeServer<Params, Extra>({
    onConnect: ({ connectionParams, extra }) => isLetIn(parts, connectionParams, extra.request),
    onSubscribe: async (context, _, { query, operationName, variables }) => {
      const { request } = context.extra;
      const counted = parts.count(request, authorizationOf(context.connectionParams, request));
      const { perSocket } = parts.limits;
      if (Object.keys(context.subscriptions).length > perSocket) return [tooManySubscriptions(perSocket)];
      const wait = await counted;
      if (wait !== undefined) return [tooManyRequests(wait)];
      const opened = await openOperation(parts, { query, operationName, variables });
      if (opened.kind === 'refused') return [wrapRefusal(opened.errors)];
      const { document, results } = opened;
      return { schema: parts.schema, document, operationName: operationName ?? null, contextValue: results };
    },
    // The stream is open already: what the library would open is what it was handed.
    subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult>,
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
    onError: (_context, _id, _payload, errors) => errors.flatMap(unwrapRefusal),
  });
}

function isLetIn(
  { authorize, logger }: StreamParts,
  params: Params | undefined,
  request: IncomingMessage,
): boolean {
  try {
    authorize({ authorization: authorizationOf(params, request), host: request.headers.host });
    return true;
  } catch (error) {
    logger.debug({ err: error }, 'A WebSocket was refused');
    return false;
  }
}

/** Browsers can send no header with a WebSocket: the first message has what it would say. */
function authorizationOf(params: Params = {}, { headers }: IncomingMessage): string | undefined {
  const given = params['authorization'] ?? params['Authorization'];
  return typeof given === 'string' ? given : headers.authorization;
}

/** The library takes errors of GraphQL's class only; ours are formatted already, so they travel inside one. */
function wrapRefusal(formatted: readonly GraphQLFormattedError[]): GraphQLError {
  return new GraphQLError('refused', { extensions: { formatted } });
}

function unwrapRefusal(error: GraphQLError): readonly GraphQLFormattedError[] {
  const { formatted } = error.extensions;
  return Array.isArray(formatted) ? formatted : [error.toJSON()];
}

/** The first lines of a refusal; undefined for one who is let in. */
async function refusalOf(
  request: IncomingMessage,
  { origins, count }: StreamParts,
): Promise<string | undefined> {
  const path = (request.url ?? '').split('?')[0];
  if (path !== WEB_SOCKET_PATH) return '404 Not Found';
  const wait = await count(request, request.headers.authorization);
  if (wait !== undefined) return `429 Too Many Requests\r\nRetry-After: ${wait}`;
  return isAllowedOrigin(request, origins) ? undefined : '403 Forbidden';
}

function refuse(stream: Duplex, status: string): void {
  stream.on('error', () => {});
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
