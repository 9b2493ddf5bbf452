import type { WebSocket as ProtocolSocket } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { StreamParts } from './stream-parts.ts';

/** Close codes of WebSockets: what was sent cannot be handled; the client is too slow. */
const TROUBLE = 1011;
const TOO_SLOW = 1013;
/** Bytes that may wait for one client: answers to a flood of pings that nobody reads end here. */
const MAX_WAITING = 1_000_000;
/** Milliseconds that a slow client gets to read why it was let go. */
const LAST_WORD_MS = 1000;

type Opened = (socket: ProtocolSocket) => (code?: number, reason?: string) => Promise<void>;

/** Ties a WebSocket to the protocol: messages both ways, signs of life, and the end of those that take nothing. */
export function wireSocket(socket: WebSocket, open: Opened, { limits, logger }: StreamParts): void {
  const drop = (reason: string): void => {
    logger.warn({ reason }, 'A WebSocket was ended: its client takes nothing');
    socket.close(TOO_SLOW, reason);
    setTimeout(() => socket.terminate(), LAST_WORD_MS).unref();
  };
  const closed = open({
    protocol: socket.protocol,
    send: (data) => send(socket, data, limits.stallMs, drop),
    close: (code, reason) => socket.close(code, reason),
    onMessage: (take) =>
      socket.on('message', (data) => {
        take(String(data)).catch((error: unknown) => {
          logger.error({ err: error }, 'A message of a WebSocket failed in a way that was not foreseen');
          socket.close(TROUBLE, 'Internal error');
        });
      }),
  });
  const heart = beat(socket, limits.heartbeatMs);
  socket.on('ping', () => {
    if (socket.bufferedAmount > MAX_WAITING) socket.terminate();
  });
  // What goes wrong on the wire (a frame too large, a reset) closes the socket by itself.
  socket.on('error', (error) => logger.debug({ err: error }, 'A WebSocket failed'));
  socket.once('close', (code, reason) => {
    clearInterval(heart);
    void closed(code, String(reason));
  });
}

/** Sends a message and waits until it is on its way, so that nothing piles up before a slow client. */
function send(
  socket: WebSocket,
  data: string,
  stallMs: number,
  drop: (reason: string) => void,
): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  if (socket.bufferedAmount > MAX_WAITING) {
    drop('Too many answers wait to be read');
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      drop(`Nothing was read for ${stallMs} ms`);
      resolve();
    }, stallMs);
    // An error closes the socket; its close ends the subscriptions.
    socket.send(data, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Asks for a sign of life and ends a socket that gave none since it was asked last. */
function beat(socket: WebSocket, everyMs: number): NodeJS.Timeout {
  let alive = true;
  socket.on('pong', () => {
    alive = true;
  });
  return setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
  }, everyMs);
}
