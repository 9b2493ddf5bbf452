import type { WebSocket } from 'ws';
import type { RunProgress } from '../../domain/run-progress.ts';
import { notInTransaction } from '../../store-errors.ts';
import type { GraphStore } from '../store.ts';
import { packError } from './carry-error.ts';
import type { Request, Response, Told } from './messages.ts';
import { RemoteWrite } from './remote-write.ts';

interface ClientOptions {
  readonly store: GraphStore;
  readonly silenceMs: number;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/**
 * Answers one client until it is gone; what it had begun and not committed is rolled back by then. A read that goes
 * on when the client leaves ends by itself.
 */
export async function serveClient(socket: WebSocket, options: ClientOptions): Promise<void> {
  const writes = new Map<number, RemoteWrite>();
  const ended = new Set<Promise<void>>();
  const answer = async (request: Request): Promise<unknown> => {
    if (request.op !== 'begin') return answerOne(options.store, request, writes);
    const write = new RemoteWrite(options.store, options.silenceMs);
    const end = write.ended.then(() => void writes.delete(request.id));
    ended.add(end);
    void end.then(() => ended.delete(end));
    writes.set(request.id, write);
    await write.begun;
    return request.id;
  };
  socket.on('message', (data) => {
    const message = readMessage(String(data));
    if (!message) return socket.terminate();
    if (message.op === 'progress') return options.onProgress?.(message.progress);
    void answer(message).then(
      (value) => send(socket, { id: message.id, value }),
      (error: unknown) => send(socket, { id: message.id, error: packError(error) }),
    );
  });
  socket.on('error', () => {}); // A close follows.
  await new Promise((resolve) => socket.once('close', resolve));
  for (const write of writes.values()) write.abandon();
  await Promise.all(ended);
}

/** The other side is this program, of this release: what is JSON has the shape it should have. */
function readMessage(text: string): Request | Told | undefined {
  try {
    return JSON.parse(text) as Request | Told;
  } catch {
    return undefined;
  }
}

function send(socket: WebSocket, response: Response): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(response));
}

async function answerOne(
  store: GraphStore,
  request: Exclude<Request, { op: 'begin' }>,
  writes: ReadonlyMap<number, RemoteWrite>,
): Promise<unknown> {
  switch (request.op) {
    case 'info':
      return store.info();
    case 'searchText':
      return store.searchText(request.index, request.query, request.limit);
    case 'commit':
    case 'rollback':
      return writeOf(writes, request.tx).end(request.op);
    case 'run': {
      const { statement, params, deadlineMs, tx } = request;
      if (tx !== undefined) return writeOf(writes, tx).run(statement, params);
      return store.run(statement, params, deadlineMs === undefined ? {} : { deadlineMs });
    }
  }
}

function writeOf(writes: ReadonlyMap<number, RemoteWrite>, tx: number): RemoteWrite {
  const write = writes.get(tx);
  if (!write) throw notInTransaction();
  return write;
}
