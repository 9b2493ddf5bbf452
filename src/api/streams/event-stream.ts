/**
 * Subscriptions as server-sent events (graphql-sse, distinct connections): one request, one subscription. The mode
 * with one connection for many is off: its streams may be reserved and filled before anybody reads them.
 */
import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLError } from 'graphql';
import { createHandler } from 'graphql-sse';
import { formatErrors, openOperation } from './open-operation.ts';
import { notAskedForEvents, strangeOrigin, tooManyStreams } from './operation-errors.ts';
import { makePace, type Pace } from './pace.ts';
import { isAllowedOrigin } from './same-site.ts';
import type { StreamParts } from './stream-parts.ts';

export interface EventStreams {
  readonly handler: RequestHandler;
  /** Ends every stream; clients may come again. */
  close(): void;
}

const TYPE = 'text/event-stream';

/** Makes the handler of `/graphql/stream`. */
export function makeEventStreams(parts: StreamParts): EventStreams {
  const open = new Set<() => void>();
  const handle = createHandler<Request, Pace>({
    // No token of a connection: each request is a stream of its own.
    authenticate: () => null,
    onSubscribe: async (_, request) => {
      const opened = await openOperation(parts, request);
      return opened.kind === 'open'
        ? opened.results
        : (once({ errors: opened.errors }) as AsyncGenerator<never>);
    },
    // The library keeps what it is given until it can write it, so it is given the next message after the last.
    onNext: (_, { context }) => context.turn(),
  });
  return {
    close: () => {
      for (const end of open) end();
    },
    handler: async (request, response) => {
      const refusal = refusalOf(parts, request);
      if (refusal) return refuse(response, refusal, parts);
      const leave = parts.slots.enter();
      if (!leave)
        return refuse(response, { status: 503, error: tooManyStreams(parts.limits.streams) }, parts);
      const pace = makePace();
      response.once('close', leave).once('close', pace.end);
      const [body, { status, statusText, headers }] = await handle({
        method: request.method,
        url: request.url,
        headers: { get: (name) => (name === 'accept' ? TYPE : request.get(name)) },
        body: request.body,
        raw: request,
        context: pace,
      });
      response.writeHead(status, statusText, headers);
      if (!body || typeof body === 'string') return void response.end(body);
      const end = (): void => void body.return(undefined);
      open.add(end);
      await pour(body, { response, pace, parts, end });
      open.delete(end);
    },
  };
}

interface Refusal {
  readonly status: number;
  readonly error: unknown;
}

function refusalOf(parts: StreamParts, request: Request): Refusal | undefined {
  const { origin = '', authorization, host } = request.headers;
  if (!isAllowedOrigin(request, parts.origins)) return { status: 403, error: strangeOrigin(origin) };
  if (!request.get('accept')?.includes(TYPE)) return { status: 406, error: notAskedForEvents() };
  try {
    parts.authorize({ authorization, host });
    return undefined;
  } catch (error) {
    return { status: 401, error };
  }
}

function refuse(response: Response, { status, error }: Refusal, parts: StreamParts): void {
  const known = (error as GraphQLError).extensions?.['http'] as { status?: number } | undefined;
  response
    .status(known?.status ?? status)
    .set('Cache-Control', 'no-store')
    .json({ errors: formatErrors(parts, error) });
}

/** Writes a stream as its client takes it. One that takes nothing for too long is let go: its place and memory are others'. */
async function pour(
  body: AsyncGenerator<string, void, undefined>,
  { response, pace, parts, end }: { response: Response; pace: Pace; parts: StreamParts; end: () => void },
): Promise<void> {
  response.once('close', end);
  for await (const chunk of body) {
    const sent = await send(response, chunk, parts.limits.stallMs);
    pace.taken();
    if (sent === 'taken') continue;
    if (sent === 'stalled') {
      parts.logger.warn(
        { stallMs: parts.limits.stallMs },
        'An event stream was ended: its client takes nothing',
      );
      response.destroy();
    }
    break;
  }
  response.end();
}

/** Waits until a chunk is on its way; `gone` when the client left, `stalled` when it takes nothing. */
function send(response: Response, chunk: string, stallMs: number): Promise<'taken' | 'gone' | 'stalled'> {
  if (!response.writable) return Promise.resolve('gone');
  return new Promise((resolve) => {
    const gone = (): void => done('gone');
    const timer = setTimeout(() => done('stalled'), stallMs);
    const done = (how: 'taken' | 'gone' | 'stalled'): void => {
      clearTimeout(timer);
      response.off('close', gone);
      resolve(how);
    };
    response.once('close', gone);
    response.write(chunk, (error) => done(error ? 'gone' : 'taken'));
  });
}

async function* once<T>(item: T): AsyncGenerator<T, void, undefined> {
  yield item;
}
