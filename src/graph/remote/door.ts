/**
 * The door of an embedded store: while a server holds it, this machine's commands work through here. It is a listener
 * of its own on 127.0.0.1, so that no setting of the API opens it to a network, and it asks for the secret that stands
 * in `door.json`: who can read that file may open the store itself.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { RunProgress } from '../../domain/run-progress.ts';
import type { GraphStore } from '../store.ts';
import { removeDoorFile, writeDoorFile } from './door-file.ts';
import { DOOR_PATH, DOOR_PROTOCOL, MAX_MESSAGE } from './messages.ts';
import { serveClient } from './serve-client.ts';

export interface DoorOptions {
  readonly store: GraphStore;
  /** Folder of the store. */
  readonly folder: string;
  readonly version: string;
  /** Where the server answers people. */
  readonly url: string;
  /** Told how far the runs of clients are. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
  /** Milliseconds after which a transaction whose client is silent is rolled back; 60 seconds when absent. */
  readonly silenceMs?: number;
}

export interface Door {
  /** Sends the clients away, rolls back what they had not committed, and removes the file. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const SECRET_BYTES = 32;
/** A client that stands still in a write keeps everybody else from writing; extraction happens outside of writes. */
const SILENCE_MS = 60_000;

/** Opens the door of a store that this process holds. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const { folder, version, url } = options;
  const token = randomBytes(SECRET_BYTES).toString('base64url');
  const server = createServer((_, response) => void response.writeHead(404).end());
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE,
    perMessageDeflate: false,
    handleProtocols: (protocols) => (protocols.has(DOOR_PROTOCOL) ? DOOR_PROTOCOL : false),
  });
  const clients = new Set<Promise<void>>();
  server.on('upgrade', (request, stream, head) => {
    if (!mayPass(request, token)) {
      stream.on('error', () => {});
      return void stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    }
    sockets.handleUpgrade(request, stream, head, (socket: WebSocket) => {
      const client = serveClient(socket, { silenceMs: SILENCE_MS, ...options });
      clients.add(client);
      void client.finally(() => clients.delete(client));
    });
  });
  const port = await listen(server);
  writeDoorFile(folder, { pid: process.pid, port, token, version, url });
  return {
    close: async () => {
      removeDoorFile(folder);
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets.clients) socket.terminate();
      await Promise.all(clients);
      server.closeAllConnections();
      await closed;
    },
  };
}

/** No browser sends such a header to a WebSocket, so no page can come through, whatever it knows. */
function mayPass({ url, headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return url === DOOR_PATH && given.length === wanted.length && timingSafeEqual(given, wanted);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: HOST, port: 0 }, () => resolve((server.address() as AddressInfo).port));
  });
}
