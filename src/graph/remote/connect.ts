import { WebSocket } from 'ws';
import { doorLost, serverOfOtherVersion } from '../../store-errors.ts';
import { unpackError } from './carry-error.ts';
import { type DoorFile, readDoorFile } from './door-file.ts';
import { type Answers, type Ask, DOOR_PATH, DOOR_PROTOCOL, MAX_MESSAGE, type Response } from './messages.ts';
import { type Line, RemoteStore } from './remote-store.ts';

/** A server of this machine answers at once or not at all. */
const CONNECT_MS = 3000;

/**
 * Connects to the server that holds the embedded store in a folder; undefined when none can be reached: then the
 * store is free, or somebody else has it. Throws ConflictError for a server of another release.
 */
export async function connectToHolder(folder: string, version: string): Promise<RemoteStore | undefined> {
  const door = readDoorFile(folder);
  const socket = door && (await connect(door));
  if (!door || !socket) return undefined;
  if (door.version === version) return new RemoteStore(makeLine(socket, door), `embedded:${folder}`);
  socket.terminate();
  throw serverOfOtherVersion(folder, { pid: door.pid, found: door.version, wanted: version });
}

/** Nobody listens there any more, or somebody else does, who does not know the secret: both are no server of ours. */
function connect({ port, token }: DoorFile): Promise<WebSocket | undefined> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${DOOR_PATH}`, DOOR_PROTOCOL, {
    headers: { authorization: `Bearer ${token}` },
    maxPayload: MAX_MESSAGE,
    perMessageDeflate: false,
    handshakeTimeout: CONNECT_MS,
  });
  return new Promise((resolve) => {
    socket.once('open', () => resolve(socket));
    socket.on('error', () => resolve(undefined));
  });
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

function makeLine(socket: WebSocket, { pid }: DoorFile): Line {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let open = true;
  socket.on('message', (data) => {
    const response = JSON.parse(String(data)) as Response;
    const waiter = waiting.get(response.id);
    waiting.delete(response.id);
    if ('error' in response) waiter?.reject(unpackError(response.error));
    else waiter?.resolve(response.value as never);
  });
  socket.once('close', () => {
    open = false;
    for (const { reject } of waiting.values()) reject(doorLost(pid));
    waiting.clear();
  });
  return {
    ask: <A extends Ask>(ask: A) =>
      new Promise<Answers[A['op']]>((resolve, reject) => {
        if (!open) return reject(doorLost(pid));
        asked += 1;
        waiting.set(asked, { resolve, reject });
        socket.send(JSON.stringify({ ...ask, id: asked }));
      }),
    tell: (progress) => {
      if (open) socket.send(JSON.stringify({ op: 'progress', progress }));
    },
    close: async () => {
      if (!open) return;
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.close();
      await closed;
    },
  };
}
